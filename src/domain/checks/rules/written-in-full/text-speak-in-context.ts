import { isCapitalised, keyAfter, keyBefore, opensSentence, touches } from '../../neighbours';
import type { Token } from '../../tokenise';
import { digitWording } from './digit-wording';
import { measureReaders } from './measure-readers';
import { placeOf, readersOf } from './place';
import { among, isNumberLike, setOf as set, verbs } from './word-sets';

/** Full wordings of a form that is text speak here and something else elsewhere. */
export interface InContext {
  readonly wordings: readonly string[];
  readonly turnsMeaning: boolean;
}

const ADJECTIVES_AFTER_YOU_ARE = set(`
  welcome, late, early, right, wrong, ok, okay, fine, well, not, still, so, very, too, being, a, an, the,
  all, on, in, at, due, able, unable, unwell, ill, sure, ready, free, busy, here, there, booked, tired,
  happy, sad, great, amazing, gorgeous, beautiful, now, also, never, always, just, really, such, my,
  feeling, past, sat, stuck, safe, worried, struggling, poorly, allowed, having, doing, coming, going,
  getting, running, using, taking, seeing, better, worse, already, gonna, goin, comin, feelin,
  gd, gr8, back, up, off, out, near, home, unsure, keen, under, with, l8, in2, only, alone, interested,
  entitled, eligible, required, meant, supposed, away, bored, scared, anxious, low, down, quite,
  probably, prob, def, gettin, doin, waiting, waitin, around, about, abt, involved, new, to, your, ur,
  after, done, finished, for, if, when`);
const PASSING = set(`
  passing, free, able, ready, due, home, here, in, feeling, back, around, up, well, better, at, seen,
  next`);
const ARE_BESIDE = set(`
  u, you, we, they, ya, ur, where, how, what, who, when, why, wat, wot, wen, there, these, those, things,
  ppl, people, all`);
const BE_AFTER = set(`
  to, will, can, could, would, should, must, may, might, not, won't, wont, ill, i'll, we'll, you'll,
  u'll, it'll, he'll, she'll, they'll, wud, shud, cud, 2, gonna, please, pls, plz, plse, cant, can't, let, wanna, gona,
  tryna, wil, wll, shld, shd, shuld, mite, myt, just, also, still, cn, wd, cd, wld, cld, theyll, shell,
  hell, youll, itll, well, il, there'll, that'll, who'll, always, only`);
const SEEN = set(`
  u, you, ya, him, her, them, me, the, if, what, how, ur, your, my, it, da, that, this, whats, wot`);
const ASKED = set(`
  dont, don't, r, are, did, do, is, not, u, you, would, can't, cant, didn't, didnt, does, was, were, am,
  she, he, they, we`);
const EM_AFTER = set(`
  tell, told, get, got, let, give, gave, of, see, saw, love, all, for, with, make, made, take, keep, put,
  call, show, like, want, need, ask, help, leave, hate, both, on, to, from, have, miss, send, meet, know,
  use, bring`);
const WITH_WHOM = set(`
  me, you, u, ya, my, ur, your, the, da, him, her, them, us, it, a, an, that, this, dat, dis, all, no,
  some, his, our, their, ppl, people, mum, dad, yall, one, these, those, someone, everyone`);
const BOUTS = set(`
  a, an, this, that, last, first, every, bad, another, recent, nasty, severe, long, the, your, his, her,
  each, one, second, two, short, my, their, our`);
const BEFORE_A_SURE_WORD =
  /^(?:to|be|for|so|when|what|know|think|talk|talking|worry|worried|how|all|just|tell|something|ask)$/u;

const VERY = set(`
  good, sorry, busy, tired, much, well, soon, high, low, late, early, long, poorly, happy, pleased,
  important, sore, painful, nice, bad, hard, difficult, short, quick, quickly, slow, slowly, grateful,
  few, little, small, big, hot, cold, easy, helpful, kind, upset, anxious, likely, unwell, close, near,
  best, gd, impt, tight, swollen, red, welcome, clear, different, worried, glad, keen, urgent`);
const BEING = set(`
  any, ok, okay, good, gd, fine, there, ther, here, late, l8, able, free, home, back, bk, seen, a, the,
  great, gr8, best, better, open, closed, careful, ready, on, quick, possible, happy, nice, ur, your,
  round, sure, in, with`);
const LETTERED = set(`
  hepatitis, hep, vitamin, vit, section, area, block, option, plan, part, ward, type, room, group, zone,
  grade, band, level, category, appendix, team, unit, building, flat, test, class, site, gate, floor,
  bay, a, or, and, strep, the, of`);
const NOT_BECAUSE = set(`
  the, a, may, can, could, might, would, will, to, not, this, that, root, common, likely, possible, main,
  no, any, its, exact`);

type Reader = (
  tokens: readonly Token[],
  i: number,
  before: string,
  after: string,
) => readonly string[] | undefined;

const small = (tokens: readonly Token[], i: number) => tokens[i]?.text === tokens[i]?.key;

/** "ur late" and "when ur next passing" are "you're"; "ur next visit" is "your". */
function isYouAre(after: string, afterThat: string, before: string): boolean {
  if (after === 'next' || after === 'nxt') return PASSING.has(afterThat);
  if (
    among(
      after,
      `
new late home down back old up sick well only due right low past still free in on out to ready at`,
    ) &&
    isThing(afterThat)
  )
    return false;
  if (ADJECTIVES_AFTER_YOU_ARE.has(after)) return true;
  if (after === '') return /^(?:how|where|what|who|sure|if)$/u.test(before);
  return (
    after.length > 5 &&
    after.endsWith('ing') &&
    !among(
      after,
      `
evening morning meeting hearing feeding breathing bleeding swelling dressing training housing
wedding building nursing parking clothing walking bedding reading living washing shopping driving
setting rating eating sleeping drinking stocking stockings landing opening nothing pudding ceiling
wellbeing ring visiting waiting`,
    )
  );
}

const isThing = (key: string) =>
  among(
    key,
    `
appt appointment date time number no phone address letter medication meds visit surgery pain blood
medicine tablets review results place team nurse doctor worker room house leg arm foot hand eye ear
side knee hip shoulder ankle arm option one passing plan dressing prescription dose mobile note
garden door stairs insulin`,
  );

const READERS = readersOf<Reader>({
  ur: (_tokens, _i, _before, after) =>
    isYouAre(after, keyAfter(_tokens, _i + 1), _before) ? ["you're", 'your'] : ['your', "you're"],
  yr: (tokens, i, _before, after) => {
    const token = tokens[i];
    if (token === undefined || measureReaders['yr']?.(placeOf(tokens, i, token)) !== undefined)
      return undefined;
    return isYouAre(after, keyAfter(tokens, i + 1), _before) && after !== 'next'
      ? ["you're", 'your']
      : ['your'];
  },
  r: (tokens, i, before, after) =>
    small(tokens, i)
      ? (before.length > 1 || before === 'u' || ARE_BESIDE.has(after)) &&
        (after !== '' || before.length > 2) &&
        !/^(?:vitamin|section|block|option|group|\d+)$/u.test(before)
        ? ['are']
        : undefined
      : ARE_BESIDE.has(before) || /^(?:u|you)$/u.test(after)
        ? ['are']
        : undefined,
  re: (tokens, i, before, after) =>
    small(tokens, i) && before !== '' && after !== '' && !among(before, 'do in') && !among(after, 'mi')
      ? ['about', 'regarding']
      : undefined,
  x: (tokens, i, before, after) =>
    small(tokens, i) &&
    isNumberLike(before) &&
    (among(after, 'a per each every daily weekly wkly dly day wk week today') ||
      (after === 'in' && before.length < 3))
      ? ['times']
      : undefined,
  th: (tokens, i, before, after) =>
    small(tokens, i) &&
    after !== '' &&
    (!/^\d/u.test(before) || /^[24]$/u.test(before)) &&
    tokens[i - 1]?.end !== tokens[i]?.start
      ? ['the']
      : undefined,
  wr: (_tokens, _i, before, after) =>
    among(
      after,
      'loose light flat comfy warm your ur yr shoes trainers a clothes old long short something sumthing layers dark clean',
    )
      ? ['wear']
      : among(before, 'they you u we who there') || before === ''
        ? ["we're", 'were']
        : among(after, 'is r u shall do')
          ? ['where']
          : ['were', 'where', 'wear'],
  m: (tokens, i, before) => (small(tokens, i) && before === 'i' ? ['am'] : undefined),
  v: (tokens, i, before, after) =>
    small(tokens, i) && VERY.has(after) && !/^\d/u.test(before) ? ['very'] : undefined,
  w: (tokens, i, before, after) =>
    small(tokens, i) &&
    before !== '' &&
    !/^\d/u.test(before) &&
    (WITH_WHOM.has(after) || /^[a-z]{2,}/u.test(after))
      ? ['with']
      : undefined,
  sum: (_tokens, _i, before, after) =>
    among(
      after,
      `
ppl people more of days times info help stuff 1 tablets thing new advice meds time`,
    ) && !/^(?:the|a|lump|total|this|large|small)$/u.test(before)
      ? ['some']
      : undefined,
  rite: (_tokens, _i, before, after) =>
    after === 'of' || after === 'aid' || /^(?:a|last|the|sacred)$/u.test(before) ? undefined : ['right'],
  mite: (_tokens, _i, before, after) =>
    after === 'be' ||
    after === 'b' ||
    after === 'not' ||
    after === 'have' ||
    after === 'hav' ||
    (among(before, 'i u you we it they he she that nurse there') && after !== '')
      ? ['might']
      : undefined,
  no: (tokens, i, before, after) => {
    const lets =
      /^(?:let|lets|letting|lettin)$/u.test(keyBefore(tokens, i - 1)) &&
      /^(?:me|us|him|her|them|u|you)$/u.test(before);
    const dont =
      /^(?:dont|don't|didnt|didn't|u|i|to)$/u.test(before) &&
      /^(?:if|how|what|when|where|who|why|wot|wen)$/u.test(after);
    return lets || dont ? ['know'] : undefined;
  },
  ta: (tokens, i, before, after) =>
    tokens[i]?.text !== 'TA' &&
    ((opensSentence(tokens, i) &&
      /^(?:|for|very|so|much|again|and)$/u.test(after) &&
      tokens[i + 1]?.text !== '-') ||
      before === 'many' ||
      (tokens[i - 1]?.text === ',' && after === ''))
      ? ['thanks']
      : undefined,
  bin: (_tokens, _i, before) =>
    among(
      before,
      `
shes hes its ive weve theyve youve uve has have had hasnt havent she's he's it's i've we've they've
you've hav hv not never`,
    )
      ? ['been']
      : undefined,
  hun: (tokens, i, before) => (small(tokens, i) && before !== 'the' ? [''] : undefined),
  o: (tokens, i, before, after) =>
    small(tokens, i) && among(before, 'cup lots bit couple kind sort out most all loads') && after !== ''
      ? ['of']
      : undefined,
  n: (tokens, i, before, after) =>
    small(tokens, i) && before.length > 0 && after.length > 0 ? ['and'] : undefined,
  nd: (tokens, i, before, after) =>
    small(tokens, i) && before.length > 1 && after !== ''
      ? among(before, 'you we they just jst still will ill might may also') &&
        among(after, 'to ur yr your a the an u you ur 2 more')
        ? ['need', 'and']
        : ['and']
      : undefined,
  b: (tokens, i, before, after) =>
    small(tokens, i) &&
    ((BE_AFTER.has(before) && after !== 'and') ||
      /n'?t$/u.test(before) ||
      (BEING.has(after) && before.length > 0 && !LETTERED.has(before)))
      ? ['be']
      : undefined,
  c: (tokens, i, before, after) =>
    (small(tokens, i) || after === 'u') &&
    (SEEN.has(after) || (after !== '' && (BE_AFTER.has(before) || before === 'better'))) &&
    !LETTERED.has(before)
      ? ['see']
      : undefined,
  y: (tokens, i, before, after) =>
    ASKED.has(after) && (small(tokens, i) || opensSentence(tokens, i)) && before !== 'x'
      ? ['why']
      : undefined,
  k: (tokens, i, _before, after) =>
    opensSentence(tokens, i) && (after === '' || /^(?:thanks|thx|see|ill|i'll|then)$/u.test(after))
      ? ['okay']
      : undefined,
  d: (tokens, i, before, after) =>
    small(tokens, i) && verbs.has(before) && after.length > 2 ? ['the'] : undefined,
  da: (tokens, i, _before, after) =>
    small(tokens, i) && after !== '' && !isCapitalised(tokens[i + 1]?.text ?? '') ? ['the'] : undefined,
  em: (tokens, i, before) =>
    small(tokens, i) && (EM_AFTER.has(before) || tokens[i - 1]?.text === "'") ? ['them'] : undefined,
  wit: (_tokens, _i, before, after) =>
    WITH_WHOM.has(after) && !/^(?:of|and|the|his|her|their|a)$/u.test(before) ? ['with'] : undefined,
  bout: (_tokens, _i, before, after) =>
    after !== 'of' && after !== '' && !BOUTS.has(before)
      ? ['about']
      : BEFORE_A_SURE_WORD.test(before)
        ? ['about']
        : undefined,
  cause: (tokens, i, before, after) =>
    (tokens[i - 1]?.key === "'" && tokens[i - 1]?.end === tokens[i]?.start && after !== '') ||
    (among(
      after,
      `
i i'm im ive i've we we're he she they they're it's its ur theres there's hes shes`,
    ) &&
      !NOT_BECAUSE.has(before) &&
      before !== '')
      ? ['because']
      : undefined,
  spose: (_tokens, _i, before, after) =>
    after === 'to' || after === '2' || /^(?:is|are|r|was|were|am|i'm|im|not|ur)$/u.test(before)
      ? ['supposed']
      : ['suppose'],
});

/** Reads a form by the words beside it: "ur late" → "you're", "ur appointment" → "your", "4 you" → "for". */
export function textSpeakInContext(tokens: readonly Token[], i: number): InContext | undefined {
  const token = tokens[i];
  if (token === undefined) return undefined;
  if (token.kind === 'number') return digitWording(tokens, i);
  const reader = READERS.get(token.key);
  if (reader === undefined) return undefined;
  if (touches(tokens, i, '-/&+*_@')) return undefined;
  const wordings = reader(tokens, i, keyBefore(tokens, i), keyAfter(tokens, i));
  return wordings === undefined ? undefined : { wordings, turnsMeaning: false };
}
