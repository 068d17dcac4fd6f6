import { isCapitalised, keyAfter, keyBefore, opensSentence, touches } from '../../neighbours';
import type { Token } from '../../tokenise';
import { among, setOf, verbs, WEEKDAYS } from './word-sets';

/** Words that can't follow a number: "2 my", "4 you". */
const NEVER_COUNTED = setOf(`
  th, u, you, ya, me, him, her, them, us, my, ur, yr, your, da, the, it, this, that, his, our, their, now,
  sure, real, ever, everyone, every1, evry1, someone, sum1, any1, anyone, urself, yourself, myself,
  everything, something`);
/** Words that can't follow a number but may follow "for": "4 a few weeks", "4 when you come". */
const AFTER_FOR = setOf(`
  a, an, some, any, all, ages, when, wen, if, free, being, having, each, every, another, about, abt,
  approx, lunch, tea, breakfast, dinner, today, 2day, tomorrow, tmrw, tomo, next, nxt, xmas, christmas,
  both, now, long, definite, certain, help, transport, advice, info, what, wot, whoever, those, these,
  no, not, coming, letting, waiting, getting, seeing, calling, ringing, texting, helping, doing, looking,
  lettin, comin, bein, waitin, callin, askin, ringin, textin, helpin, doin, gettin, seein, lookin,
  replying, asking, telling, tellin, taking, takin, bringing, making, gd, good, reading, checking,
  booking, understanding, attending, cancelling, agreeing, choosing`);
/** Words a number belongs to: "level 2", "at 4", "between 2 and 4", "1 or 2". */
const NUMBERED = setOf(`
  level, floor, ward, room, section, page, area, zone, step, day, week, month, dose, option, number, bay,
  block, unit, part, gate, stop, phase, grade, type, stage, at, by, until, till, til, from, between,
  btwn, and, or, no, to, after, before, around, about, past, year, form, question, category, line, bus,
  table, band, tier, of, for, entrance, exit, only, chapter, monday, tuesday, wednesday, thursday,
  friday, saturday, sunday, january, february, march, april, may, june, july, august, september, october,
  november, december, appendix, box, lane, junction, platform, flat, house, desk, clinic, outpatients,
  suite, theatre, building, park, lab, lift, apartment, session, exercise, item, point, plan, team,
  group, door, corridor, since, than, take, give, gave, took, wk, rm, mon, tue, tues, wed, weds, thu,
  thurs, fri, sat, sun, jan, feb, mar, apr, jun, jul, aug, sep, sept, oct, nov, dec, x, under, over, abt,
  approx, aged, age, score, rate, version, is, are, was, max, min, maximum, minimum, reply, press, text,
  within, every, per, the, these, those, your, ur, our, my, other, last, first, next, nxt, another, all`);
const ASKS_FOR_A_VERB = setOf(`
  want, wants, wanted, need, needs, have, has, had, wait, cant, can't, got, going, like, able, trying,
  try, used, ready, happy, hope, hoping, love, wish, forgot, remember, supposed, meant, nice, good,
  gotta, easy, hard, time, up, u, you, him, her`);
/** "back 2 work", "talk 2 Sarah", "due 2 snow". */
const GOES_TO = setOf(`
  comin, gettin, getting, goin, talkin, move, moving, travel, walk, walking, transport, transfer, lift,
  get, invited, comes, brought, bring, taken, refer, admitted, com, cum, spk, tlk, tlkin, speakin,
  welcome, back, due, up, close, according, talk, talking, spoke, spoken, speak, speaking, listen,
  listening, reply, replied, come, coming, go, going, gone, went, return, returning, thanks, thx, send,
  sent, write, wrote, moved, next, similar, used, happened, explained, said, referred, transferred,
  apply, related, down, over, here, access, nearer, closer, forward, 4ward, fwd, fward, forwards`);
const AFTER_TOO = setOf(`
  late, early, much, many, long, far, busy, tired, ill, hot, cold, soon, bad, hard, big, small, quick,
  slow, painful, sore, tight, high, low, heavy, expensive, difficult, poorly, fast, loud, little, short,
  unwell, wet, dark, near, close`);
const WELCOME_TOO = setOf(`
  come, me, us, him, her, them, there, mum, dad, one, welcome, invited, help, well, that, wife, husband,
  daughter, son, carer, partner, friend, sister, brother, weekend, thanks, too, bring, attend, here, it,
  ok, free, today, tomorrow, up, now, letter, meds, r`);

interface DigitWording {
  readonly wordings: readonly string[];
  readonly turnsMeaning: true;
}

/** "2" for "to" or "too", "4" for "for". A number is at stake, so the fix is never a default one (P35). */
export function digitWording(tokens: readonly Token[], i: number): DigitWording | undefined {
  const digit = tokens[i]?.text;
  if (digit === '1') return oneInWord(tokens, i);
  if ((digit !== '2' && digit !== '4') || touches(tokens, i, ':;/-+£$€%#&*') || isDecimal(tokens, i))
    return undefined;
  const before = keyBefore(tokens, i);
  const after = keyAfter(tokens, i);
  if (isNumbered(tokens, i, before, after)) return undefined;
  const wordings = digit === '2' ? two(tokens, i, before, after) : four(tokens, i, before, after);
  return wordings === undefined ? undefined : { wordings, turnsMeaning: true };
}

/** "level 2", "Clinic 2 call": the number belongs to what stands before it; "wait for 2 the" can't. */
function isNumbered(tokens: readonly Token[], i: number, before: string, after: string): boolean {
  if (/^\d/u.test(before) && !/\p{L}/u.test(before)) return true;
  if (AFTER_TOO.has(after) && /^(?:is|are|was|were)$/u.test(before)) return false;
  if (NUMBERED.has(before))
    return !(
      NEVER_COUNTED.has(after) &&
      among(before, 'only is are was reply text your ur my next nxt all the other')
    );
  const place = tokens[i - 1];
  return (
    place !== undefined &&
    isCapitalised(place.text) &&
    NUMBERED.has(place.key) &&
    !opensSentence(tokens, i - 1)
  );
}

const isPoint = (mark: Token | undefined) => mark?.text === '.' || mark?.text === ',';

function isDecimal(tokens: readonly Token[], i: number): boolean {
  const [before, token, after] = [tokens[i - 1], tokens[i], tokens[i + 1]];
  const startsOne = isPoint(after) && after?.start === token?.end && tokens[i + 2]?.start === after?.end;
  return startsOne || (isPoint(before) && before?.end === token?.start);
}

function two(
  tokens: readonly Token[],
  i: number,
  before: string,
  after: string,
): readonly string[] | undefined {
  if (after === '')
    return WELCOME_TOO.has(before) && !/^\d/u.test(before) && isEnd(tokens, i) ? ['too', 'two'] : undefined;
  if (NEVER_COUNTED.has(after)) return before === '' ? undefined : ['to'];
  if (ASKS_FOR_A_VERB.has(before) && (verbs.has(after) || after === 'c' || after === 'b')) return ['to'];
  if (AFTER_TOO.has(after)) return before === '' ? undefined : ['too'];
  if (verbs.has(after) && after.length > 1 && before !== '') return ['to'];
  if (before !== '' && among(after, 'gp dr hosp hospital clinic recep reception school work bed theatre'))
    return ['to'];
  const isOne =
    after.length > 2 &&
    !after.endsWith('s') &&
    !among(after, 'more day week people men women children doses hour at in and or of');
  return GOES_TO.has(before) && isOne && !/^\d/u.test(after) ? ['to'] : undefined;
}

function four(
  tokens: readonly Token[],
  i: number,
  before: string,
  after: string,
): readonly string[] | undefined {
  if (NEVER_COUNTED.has(after)) return ['for'];
  if (before === '' || after === '') return undefined;
  const isRate =
    /^(?:a|an|each|every)$/u.test(after) &&
    among(
      keyAfter(tokens, i + 1),
      'day week month year night time side hour minute morning evening wk mth yr hr',
    );
  if (isRate) return undefined;
  if (AFTER_FOR.has(after) || WEEKDAYS.has(after)) return ['for'];
  const isTime = /^(?:00|15|30|45)$/u.test(after);
  if (/^\d{1,3}(?:[a-z]+)?$/u.test(after) && !isTime && !/^\d/u.test(before)) return ['for'];
  const name = tokens[i + 1];
  const asks = among(
    before,
    `
sorry srry sry soz thanx thnx tks thks cheers ta apols apologies gd letter appt appointment message
msg ready due here ask asked asking looking waiting wait call prescription script results good ok
sorry thanks thx pay come left need time bring look arrange enough book booked arranged space
leaflet form late chase`,
  );
  return asks && name?.kind === 'word' && !after.endsWith('s') && !/^\p{Lu}/u.test(tokens[i + 2]?.text ?? '')
    ? ['for']
    : undefined;
}

/** "any 1", "every 1", "no 1 came": the figure is part of a word. */
function oneInWord(tokens: readonly Token[], i: number): DigitWording | undefined {
  const before = keyBefore(tokens, i);
  const after = keyAfter(tokens, i);
  if (touches(tokens, i, '.,:;/-+£$€%#&*') && !isEnd(tokens, i)) return undefined;
  const joined = new Map([
    ['any', 'one'],
    ['every', 'one'],
    ['evry', 'one'],
    ['some', 'one'],
    ['sum', 'one'],
    ['no', 'one'],
    ['which', 'one'],
    ['that', 'one'],
    ['this', 'one'],
  ]);
  const isWord =
    after === '' ||
    among(
      after,
      `
is was who that to came answered can will else at has home there available in from know knows wants
needs would could called told`,
    );
  if (!joined.has(before) || !isWord || (before === 'every' && after === 'to')) return undefined;
  return { wordings: ['one'], turnsMeaning: true };
}

/** Whether only the mark that ends a clause stands after a token. */
function isEnd(tokens: readonly Token[], i: number): boolean {
  const [token, after] = [tokens[i], tokens[i + 1]];
  if (after === undefined || after.sentence !== token?.sentence) return true;
  return after.kind === 'mark' && /^[.,!?…)]$/u.test(after.text);
}
