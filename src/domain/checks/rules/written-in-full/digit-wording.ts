import { BASE_VERBS } from '../../lexicons/base-verbs';
import { wordsOf } from '../../lexicons/read-lexicon';
import { keyAfter, keyBefore, touches } from '../../neighbours';
import type { Token } from '../../tokenise';

const set = (words: string) => new Set(wordsOf(words));

/** Words that can't follow a number: "2 my", "4 you". */
const NEVER_COUNTED = set('u, you, ya, me, him, her, them, us, my, ur, your, da, the, it, this, that, his, our, their, now, sure, real, ever, everyone'); // prettier-ignore
/** Words a number belongs to: "level 2", "at 4", "between 2 and 4", "1 or 2". */
const NUMBERED =
  set(`level, floor, ward, room, section, page, area, zone, step, day, week, month, dose, option, number, bay,
  block, unit, part, gate, stop, phase, grade, type, stage, at, by, until, till, til, from, between, and, or, no, to, after,
  before, around, about, past, year, form, question, category, line, bus, table, step, band, tier, of, for, entrance, exit,
  only, for, chapter, monday, tuesday, wednesday, thursday, friday, saturday, sunday, january, february, march, april, may,
  june, july, august, september, october, november, december, appendix, box, lane, junction, platform, flat, house, desk`);
const ASKS_FOR_A_VERB =
  set(`want, wants, wanted, need, needs, have, has, had, wait, cant, can't, got, going, like, able, trying, try, used, ready,
  happy, hope, hoping, love, wish, forgot, remember, supposed, meant, nice, good, gotta, easy, hard, time, up, u, you, him, her`);
const verbs = set(BASE_VERBS);

/** "2" for "to" and "4" for "for". A number is at stake, so the fix is never a default one (P35). */
export function digitWording(
  tokens: readonly Token[],
  i: number,
): { wordings: readonly string[]; turnsMeaning: true } | undefined {
  const digit = tokens[i]?.text;
  if ((digit !== '2' && digit !== '4') || touches(tokens, i, '.,:;/-+£$€%#&*')) return undefined;
  const before = keyBefore(tokens, i);
  const after = keyAfter(tokens, i);
  if (NUMBERED.has(before) || /^\d/u.test(before)) return undefined;
  if (NEVER_COUNTED.has(after) && (before !== '' || digit === '4')) {
    return { wordings: [digit === '2' ? 'to' : 'for'], turnsMeaning: true };
  }
  const asVerb =
    digit === '2' && ASKS_FOR_A_VERB.has(before) && (verbs.has(after) || after === 'c' || after === 'b');
  return asVerb ? { wordings: ['to'], turnsMeaning: true } : undefined;
}
