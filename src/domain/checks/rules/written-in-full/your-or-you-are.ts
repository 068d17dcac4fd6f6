import type { Place } from './place';
import { among, isNumberLike, setOf } from './word-sets';

/** What stands after "you're" and never after "your". */
const NEVER_OWNED = setOf(`
  not, the, gonna, gunna, gona, here, there, unwell, able, unable, supposed, allowed, entitled, eligible, unsure,
  welcome, coming, gettin, goin, comin, doin, feelin, havin, too, already, probably, prob, also, always, never, going,
  worried, struggling, in, off, out, at, late, due, sure, running, feeling, getting, having, doing, after, being, so,
  happy, ok, okay, ill, poorly, free, up, on, still, just, now, keen, ready, waiting, looking, stuck, meant, booked`);
/** Of these some begin a thing that is owned too: "your late mother", "your due date", "your in tray". */
const GOES_ON = setOf(`
  to, at, by, on, in, for, if, when, and, or, but, so, please, pls, plz, we, i, you, u, today, tomorrow, 2day, tmrw, then,
  because, cos, with, the, a, ring, call, txt, text, let, not, next, nxt, this, about, abt, from, it, that, or, of, again,
  later, monday, tuesday, wednesday, thursday, friday, saturday, sunday, mon, tues, wed, weds, thurs, fri, sat, sun, now,
  after, before, b4, until, til, what, how, where, as, there, here, still, just, too, really, very, enough, any, u, ur, your`);
/** "without your having to ask" is right. */
const AFTER_THESE_OWNED = setOf(
  'without, of, to, for, by, on, about, from, with, despite, before, after, mind, like, appreciate, in',
);
const SURE = setOf(`
  not, gonna, gunna, gona, unwell, unable, supposed, allowed, entitled, eligible, unsure, gettin, goin, comin, havin,
  doin, feelin, worried, struggling, able`);

/** "when your in", "your late", "your not well" → "you're"; "your late mother", "your due date" stay. */
export function youAre({ tokens, at, before, after, afterThat }: Place): readonly string[] | undefined {
  const next = tokens[at + 1];
  const last = tokens[at + 2];
  if (after.endsWith('ing') && AFTER_THESE_OWNED.has(before)) return undefined;
  if (among(before, 'they we i you he she it')) return undefined;
  if (!NEVER_OWNED.has(after) || next?.text !== next?.key) return undefined;
  if (last !== undefined && last.start === next?.end && !/^[.,!?;:)]$/u.test(last.text)) return undefined;
  const isClause =
    SURE.has(after) ||
    (afterThat === '' && !among(after, 'the being on so up at after')) ||
    GOES_ON.has(afterThat) ||
    (isNumberLike(afterThat) && afterThat !== 'one' && !among(after, 'the up now'));
  return isClause ? ["you're", 'you are'] : undefined;
}
