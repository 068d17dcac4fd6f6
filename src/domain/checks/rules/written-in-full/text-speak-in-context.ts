import { BASE_VERBS } from '../../lexicons/base-verbs';
import { wordsOf } from '../../lexicons/read-lexicon';
import { isCapitalised, keyAfter, keyBefore, opensSentence, touches } from '../../neighbours';
import type { Token } from '../../tokenise';
import { digitWording } from './digit-wording';

/** Full wordings of a form that is text speak here and something else elsewhere. */
export interface InContext {
  readonly wordings: readonly string[];
  readonly turnsMeaning: boolean;
}

const set = (words: string) => new Set(wordsOf(words));

const ADJECTIVES_AFTER_YOU_ARE =
  set(`welcome, late, early, right, wrong, ok, okay, fine, well, not, still, so, very, too,
  being, a, an, the, all, on, in, at, due, able, unable, unwell, ill, sure, ready, free, busy, here, there, booked, tired,
  happy, sad, great, amazing, gorgeous, beautiful, now, also, never, always, just, really, such, my, feeling`);
const ARE_BESIDE = set('u, you, we, they, ya, ur, where, how, what, who, when, why, wat, wot, wen, there, these, those, things, ppl, people, all'); // prettier-ignore
const BE_AFTER = set("to, will, can, could, would, should, must, may, might, not, won't, wont, ill, i'll, we'll, you'll, u'll, it'll, he'll, she'll, they'll, wud, shud, cud, 2, gonna, please, cant, can't, let, wanna, gona, tryna"); // prettier-ignore
const SEEN = set(
  'u, you, ya, him, her, them, me, the, if, what, how, ur, your, my, it, da, that, this, whats, wot',
);
const ASKED = set("dont, don't, r, are, did, do, is, not, u, you, would, can't, cant, didn't, didnt, does, was, were, am, she, he, they, we"); // prettier-ignore
const EM_AFTER =
  set(`tell, told, get, got, let, give, gave, of, see, saw, love, all, for, with, make, made, take, keep, put,
  call, show, like, want, need, ask, help, leave, hate, both, on, to, from, have, miss, send, meet, know, use, bring`);
const WITH_WHOM =
  set(`me, you, u, ya, my, ur, your, the, da, him, her, them, us, it, a, an, that, this, dat, dis, all, no, some,
  his, our, their, ppl, people, mum, dad, him, yall, one, these, those, someone, everyone`);
const BOUTS =
  set(`a, an, this, that, last, first, every, bad, another, recent, nasty, severe, long, the, your, his, her, each,
  one, second, two, short, my, their, our`);
const BEFORE_A_SURE_WORD =
  /^(?:to|be|for|so|when|what|know|think|talk|talking|worry|worried|how|all|just|tell|something|ask)$/u;
const verbs = set(BASE_VERBS);

type Reader = (
  tokens: readonly Token[],
  i: number,
  before: string,
  after: string,
) => readonly string[] | undefined;

const small = (tokens: readonly Token[], i: number) => tokens[i]?.text === tokens[i]?.key;

const READERS: Record<string, Reader> = {
  ur: (_tokens, _i, _before, after) =>
    ADJECTIVES_AFTER_YOU_ARE.has(after) || (after.length > 5 && after.endsWith('ing') && after !== 'evening')
      ? ["you're", 'your']
      : ['your', "you're"],
  yr: (_tokens, _i, before, after) =>
    /^(?:\d+|a|one|per|last|this|next|every|new)$/u.test(before) || after === 'old' ? undefined : ['your'],
  r: (tokens, i, before, after) =>
    (small(tokens, i) || before === 'u' || after === 'u' || after === 'you') &&
    (ARE_BESIDE.has(before) || ARE_BESIDE.has(after))
      ? ['are']
      : undefined,
  n: (tokens, i, before, after) =>
    small(tokens, i) && before.length > 0 && after.length > 0 ? ['and'] : undefined,
  nd: (tokens, i, before, after) =>
    small(tokens, i) && before.length > 1 && after !== '' ? ['and'] : undefined,
  b: (tokens, i, before, after) =>
    small(tokens, i) && BE_AFTER.has(before) && after !== 'and' ? ['be'] : undefined,
  c: (tokens, i, before, after) =>
    (small(tokens, i) || after === 'u') &&
    SEEN.has(after) &&
    !/^(?:hepatitis|vitamin|section|area|block|option)$/u.test(before)
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
  cause: (tokens, i, _before, after) =>
    tokens[i - 1]?.key === "'" && tokens[i - 1]?.end === tokens[i]?.start && after !== ''
      ? ['because']
      : undefined,
  thot: () => ['thought'],
  shes: () => undefined,
};

/** Reads a form by the words beside it: "ur late" → "you're", "ur appointment" → "your", "4 you" → "for". */
export function textSpeakInContext(tokens: readonly Token[], i: number): InContext | undefined {
  const token = tokens[i];
  if (token === undefined) return undefined;
  if (token.kind === 'number') return digitWording(tokens, i);
  const reader = READERS[token.key];
  if (reader === undefined || !Object.hasOwn(READERS, token.key)) return undefined;
  if (touches(tokens, i, '-/&+*_@')) return undefined;
  const wordings = reader(tokens, i, keyBefore(tokens, i), keyAfter(tokens, i));
  return wordings === undefined ? undefined : { wordings, turnsMeaning: false };
}
