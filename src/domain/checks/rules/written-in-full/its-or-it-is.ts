import { isCapitalised } from '../../neighbours';
import type { Place } from './place';
import { among, isNumberLike, setOf } from './word-sets';

/** What stands after "it is" and never before a noun that "its" would own. */
const AFTER_IT_IS = setOf(`
  bank, a, an, the, been, not, important, fine, ok, okay, going, just, too, so, very, really, still,
  your, ur, yr, my, me, because, cos, coz, bcos, cause, cancelled, raining, likely, possible, difficult,
  getting, nearly, here, there, over, about, abt, behind, beside, near, next, nxt, in, at, to, for, by,
  from, with, off, under, round, through, thru, inside, outside, opposite, between, before, b4, after,
  across, along, around, down, up, out, worth, gone, done, finished, sorted, happened, always, never,
  usually, normally, often, probably, prob, definitely, def, already, also, now, only, all, quite,
  rather, almost, hard, easy, good, great, nice, lovely, bad, best, better, worse, easier, safer, safe,
  urgent, normal, free, open, shut, closed, ready, busy, late, early, due, sore, wet, cold, hot, warm,
  clear, sure, time, no, nothing, something, someone, what, where, when, why, how, if, that, this, these,
  those, his, her, our, their, us, u, you, we, they, he, she, i, i'm, im, it, called, meant, supposed, v,
  gonna, gunna, gona, gettin, goin, defo, deffo, probly, prolly, abit, alot, kinda, sorta, bout, gd, gr8, probs, hopefully, bound, essential, vital, alright, half, past, quarter, on, of, as, and, or,
  but, quicker, similar, ongoing, coming, caused, unlikely, well, monday, tuesday, wednesday, thursday,
  friday, saturday, sunday, today, tomorrow, christmas, xmas, urself, yourself, actually, basically,
  simply, completely, totally, absolutely, extremely, pretty, fairly, somewhere, anything, everything,
  more, less, most, such, any, even, far, long, like`);
/** Of these some begin a thing that is owned too: "its on-call rota", "its best work", "its next meeting". */
const EITHER = setOf(`
  next, nxt, best, only, all, most, time, hard, good, bad, nice, great, lovely, free, open, cold, hot,
  warm, wet, early, late, clear, normal, half, past, quarter, up, down, on, own, inside, outside, more,
  less, long, urgent, similar, opening, in, out, off, over, ongoing, safe, called, easy, difficult,
  possible, important, sore, better, sure, through, any, such, even, far, like, under, essential, vital,
  very, worth, busy, cause, round, about, safer, main`);
const ADJECTIVES = setOf(`
  clean, dry, infected, red, swollen, painful, tender, itchy, hot, warm, empty, full, broken, done,
  finished, sorted, booked, confirmed, moved, signed, blocked, leaking, blocking, rubbing, healed,
  healing, working, running, bleeding, hurting, tight, loose, stuck, open, closed, wrong, right, quiet,
  dark, icy, slippery, okay, simple, quick, slow, small, big, heavy, light, low, high, short, private,
  confidential, optional, local, nearby, upstairs, downstairs, accessible, flat, cheap, expensive,
  boring, scary, strange, weird, interesting, exciting, funny, sad, horrible, awful, terrible, brilliant,
  perfect, excellent, super, fantastic, wonderful, amazing, useful, helpful, handy, common, rare,
  serious, mild, severe, worrying, frustrating, annoying, upsetting, tiring, natural, understandable,
  hidden, missing, lost, damaged, faulty, charged, on, off, locked, unlocked, needed, required,
  recommended, expected, delayed, late, overdue, postponed, arranged, available, attached, enclosed,
  included, completed, received, changed, unclear, complicated, ready, yellow, green, black, blue, white,
  smelly, weeping, oozing, sticky, raw, better, worse, sore, wet, cold, safe, normal, busy, clear, free,
  urgent, important, difficult, possible, easy, hard, good, bad, nice, great, lovely, early, long, far,
  like, settled, controlled, settling, spreading, improving, discoloured, uncomfortable, comfortable,
  unbearable, manageable, under, through, over, up, down, out, in, about, past, inside, outside, similar,
  true, false, fair, fun, gd, ok, fab, held, kept, lost, sent, made, given, taken, shown, known, built, hurt, torn, worn, grown, begun, sold, written, hidden, felt, found, bent, sunny, freezing, snowing, windy, foggy`);
/** "-ing" words that are things. */
const THINGS_IN_ING = setOf(`
  meeting, building, opening, training, funding, setting, wording, heading, lining, coating, ending,
  beginning, fitting, bearing, casing, packaging, meaning, rating, mailing, parking, waiting, housing,
  planning, nursing, staffing, dressing, feeding, wiring, plumbing, cleaning, catering, reading,
  readings, lettering, mooring, clothing, bedding, filling, padding, string, ring, spring, wing, king,
  thing, working, visiting, timing, sitting, landing, pricing, existing, following, remaining,
  outstanding, underlying`);
/** What stands before a sentence of its own. */
const BEFORE_A_CLAUSE = setOf(`
  and, but, so, because, cos, coz, bcos, as, if, when, that, think, says, hope, know, say, said, while, since, ok,
  okay, sorry, now, today, though, tho, although, case, sure, afraid, sounds, looks, how, where, why, what, feel, feels,
  maybe, where, then, bc, b4, thing, bit, n, sez, thats, seems, yes, no`);
const GOES_ON = setOf(`
  upstairs, downstairs, outside, inside, weekly, monthly, daily, monthly, monday, tuesday, wednesday, thursday, friday,
  saturday, sunday, mon, tues, wed, weds, thurs, fri, sat, sun, tomorrow, tmrw, later, soon, round, along, near, opp,
  and, but, so, or, to, if, when, at, in, for, on, by, from, with, as, because, cos, coz, that, than,
  then, now, today, tomorrow, before, b4, until, til, till, after, again, here, there, too, yet, already,
  you, u, we, i, it, please, pls, plz, still, since, while, where, about, abt, not, up, down, out, off,
  over, this, next, every, though, tho, all, just, how, through, between, only, enough, well, ur, your,
  the, a, an, my, someone, nice, ok, is, really, thanks, thx`);

/** "its rubbing", "its behind the desk", "its Priya" → "it's"; "its own", "its label", "its red light" stay. */
export function itIs(place: Place): readonly string[] | undefined {
  return readsAsItIs(place) ? ["it's", 'it is'] : undefined;
}

function readsAsItIs({ tokens, at, before, after, afterThat, beforeThat }: Place): boolean {
  const next = tokens[at + 1];
  const isOwner = among(
    before,
    `
at on of in for by to from with into under over through around and or has have had lost use using
keep keeps across onto within inside via per near`,
  );
  if (next === undefined || next.sentence !== tokens[at]?.sentence) return false;
  if (next.kind === 'mark') return /^[><~£@]$/u.test(next.text);
  const hyphened = tokens[at + 2]?.text === '-' && tokens[at + 2]?.start === next.end;
  if (hyphened || after === 'own') return false;
  const goesOn = afterThat === '' || GOES_ON.has(afterThat) || isNumberLike(afterThat);
  if (isOwner && !(/^(?:and|or)$/u.test(before) && !EITHER.has(after))) {
    return (
      among(after, 'a an the not been going just only very so too really ok okay fine') &&
      /^(?:and|in|for|or|to)$/u.test(before) &&
      beforeThat !== ''
    );
  }
  if (after === 'best')
    return (
      !isOwner &&
      (before === '' || goesOn) &&
      !among(before, 'doing do did does done tried try trying past look looking looks')
    );
  if (EITHER.has(after) && !(before === '' && among(after, 'in on at')))
    return (
      goesOn &&
      (ADJECTIVES.has(after) || AFTER_IT_IS.has(after)) &&
      !(after === 'best' && afterThat === 'to' && isOwner)
    );
  // “whether its light is green”: a thing that is owned, and what it does.
  if (after === 'light' && among(afterThat, 'is was are comes goes flashes turns')) return false;
  if (AFTER_IT_IS.has(after)) return true;
  if (isNumberLike(after))
    return (
      /\d[ap]m$/u.test(after) ||
      goesOn ||
      among(
        afterThat,
        `
min mins minute minutes hour hours hr hrs day days week weeks wk wks month months year years o'clock
mile miles pound pounds degrees`,
      )
    );
  if (
    next.kind === 'word' &&
    isCapitalised(next.text) &&
    next.text.length > 1 &&
    !isCapitalised(tokens[at]?.text ?? '')
  )
    return goesOn;
  if (after.length > 5 && /(?:ing|in)$/u.test(after) && !THINGS_IN_ING.has(after))
    return goesOn || (after.endsWith('ing') && (before === '' || BEFORE_A_CLAUSE.has(before)));
  if (after.length > 4 && after.endsWith('ed')) return goesOn;
  return ADJECTIVES.has(after) && goesOn;
}
