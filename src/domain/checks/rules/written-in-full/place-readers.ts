import { keyAfter, opensSentence } from '../../neighbours';
import type { Place, Reader } from './place';
import { among, setOf } from './word-sets';

const BEFORE_A_NUMBER = setOf(`
  fax, phone, telephone, tel, mobile, mob, contact, duty, ref, reference, nhs, house, account, case, our,
  your, my, ur, yr, the, same, wrong, right, old, withheld, emergency, direct, landline, home, work,
  office, ni, order, serial, policy, ext, extension, hospital, hosp, helpline, flat, ticket, batch, reg,
  registration, id, line, ward, clinic, surgery, team, correct, his, her, this, new, unknown, private,
  freephone, crisis, out, hours, room`);
const AFTER_A_NUMBER = setOf(`
  is, was, for, on, to, if, and, or, below, above, given, has, you, u, we, i, so, please, pls, plz, but,
  in, when, works, that, which, will, as, it, at, from, im, i'm, its, it's, isnt, isn't, can, just, call,
  ring, text, changed, back, again`);
const AFTER_FULL_STOP = setOf('for, is, to, on, below, above, of, given, and');

/** "ref no", "the no. is", "No. for out of hours", "no. 12": number; "no one", "the answer is no." stay. */
function no({ token, tokens, at, before, after }: Place): readonly string[] | undefined {
  if (token.text === 'NO') return undefined;
  const stop = tokens[at + 1];
  const next = tokens[at + 2];
  if (stop?.text === '.' && stop.start === token.end && next !== undefined) {
    const sameLine = next.sentence - token.sentence <= 1;
    if (sameLine && next.kind === 'number') return ['number'];
    if (sameLine && AFTER_FULL_STOP.has(next.key) && next.text === next.key) return ['number'];
  }
  if (opensSentence(tokens, at)) return undefined;
  if (/^\d/u.test(after)) return BEFORE_A_NUMBER.has(before) ? ['number'] : undefined;
  return BEFORE_A_NUMBER.has(before) &&
    (after === '' || AFTER_A_NUMBER.has(after)) &&
    !isAnswer(before, after)
    ? ['number']
    : undefined;
}

/** "the no one", "this is no to us" never get here; "this no" does. */
function isAnswer(before: string, after: string): boolean {
  return before === 'this' && after === 'to';
}

const STREETS: Readonly<Record<string, string>> = {
  rd: 'Road',
  ave: 'Avenue',
  ln: 'Lane',
  cres: 'Crescent',
  gdns: 'Gardens',
  terr: 'Terrace',
  sq: 'Square',
  grn: 'Green',
  bldgs: 'Buildings',
  rds: 'Roads',
  av: 'Avenue',
  hse: 'House',
  pde: 'Parade',
  crt: 'Court',
  bvd: 'Boulevard',
  blvd: 'Boulevard',
};
/** Short for a street only where a house number stands before it. */
const NUMBERED_STREETS: Readonly<Record<string, string>> = {
  cl: 'Close',
  ct: 'Court',
  pl: 'Place',
  dr: 'Drive',
  pk: 'Park',
  gr: 'Grove',
  wy: 'Way',
  cr: 'Crescent',
  clo: 'Close',
  dv: 'Drive',
};
const IN_A_STREET = setOf(`
  clinic, surgery, centre, practice, medical, health, hospital, car, library, church, school, hub, gp,
  nhs, post, station, monday, tuesday, wednesday, thursday, friday, bus, mon, tues, wed, thurs, fri,
  community, site, base, entrance`);

const streetForms = new Set(['st', ...Object.keys(STREETS), ...Object.keys(NUMBERED_STREETS)]);

/** Whether a form in small letters is short for a street anywhere: "rd", "st". */
export function isStreetForm(key: string): boolean {
  return streetForms.has(key);
}

/** "Mill Rd", "12 Tower St": the wording of a short street word; nothing for "St Mary", "Dr Patel". */
export function streetWord({ token, tokens, at, after }: Place): string | undefined {
  const name = tokens[at - 1];
  if (name === undefined || name.sentence !== token.sentence || !/^\p{Lu}\p{Ll}/u.test(name.text))
    return undefined;
  const next = tokens[at + 1];
  const hasNumber = hasHouseNumber(tokens, at - 1);
  if (token.key === 'st') {
    const isSaint =
      next !== undefined &&
      next.kind === 'word' &&
      next.sentence === token.sentence &&
      /^\p{Lu}/u.test(next.text) &&
      !IN_A_STREET.has(after);
    if (isSaint && !hasNumber) return undefined;
    return opensSentence(tokens, at - 1) && name.key === 'dear' ? undefined : 'Street';
  }
  if (Object.hasOwn(STREETS, token.key))
    return /^\p{Lu}/u.test(token.text) || hasNumber || token.key === 'rd' ? STREETS[token.key] : undefined;
  return hasNumber && Object.hasOwn(NUMBERED_STREETS, token.key) && /^\p{Lu}/u.test(token.text)
    ? NUMBERED_STREETS[token.key]
    : undefined;
}

function hasHouseNumber(tokens: Place['tokens'], name: number): boolean {
  for (let i = name - 1; i >= Math.max(0, name - 2); i -= 1) {
    if (/^\d{1,4}[a-z]?$/u.test(tokens[i]?.key ?? '')) return true;
    if (!/^\p{Lu}/u.test(tokens[i]?.text ?? '')) return false;
  }
  return false;
}

/** "the Dr will", "see a dr": a doctor; "Dr Patel" is a title. */
function dr({ token, tokens, at, before, after }: Place): readonly string[] | undefined {
  const next = tokens[at + 1];
  const isTitle =
    next !== undefined && next.kind === 'word' && keyAfter(tokens, at) !== '' && /^\p{Lu}/u.test(next.text);
  if (isTitle && !/^(?:i|gp)$/u.test(after)) return undefined;
  const stopped =
    next?.text === '.' && /^\p{Lu}/u.test(tokens[at + 2]?.text ?? '') && tokens[at + 2]?.start !== next.end;
  if (stopped && token.text === 'Dr') return undefined;
  const speaks =
    opensSentence(tokens, at) &&
    among(after, 'says said has will wants is can asked rang called would needs thinks sez wd wld');
  return speaks ||
    token.text === token.key ||
    among(before, 'a the your ur yr my his her our duty ward another any your')
    ? ['doctor']
    : undefined;
}

/** Numbers, streets and titles. */
export const placeReaders: Readonly<Record<string, Reader>> = { no, dr };
