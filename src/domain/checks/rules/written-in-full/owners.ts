import type { Token } from '../../tokenise';
import type { Place } from './place';
import { mayBeOwned, OFTEN_OWNED } from './owned';
import { among, isNumberLike, setOf, WEEKDAYS } from './word-sets';

const OWNED = setOf(`
  appointment, appt, appointments, appts, clinic, session, sesh, group, visit, class, review, meeting,
  call, walk, lunch, visits, clinics, slot, letter, message, msg`);
const HAS_TIME = setOf(`
  time, notice, rest, supply, worth, leave, wait, delay, break, work, holiday`);

/** Of these a person has one, so that an "s" hardly makes them many. */
const ONE_OF_A_KIND = /^(?:mum|dad|mother|father|nan|gran|grandad|husband|wife|hubby|partner|baby|mam)s$/u;
/** What they are called by, without "your". */
const CALLED = /^(?:Mum|Mam|Dad|Nan|Gran|Grandad)s$/u;

/** "this mornings clinic", "tomorrow nights group". */
export function ownedPart({ before, after, token }: Place): readonly string[] | undefined {
  if (!among(before, `this tomorrow tmrw tomo yesterday yest last next nxt ${[...WEEKDAYS].join(' ')}`))
    return undefined;
  return OWNED.has(after) || among(after, 'dose nurse shift bus match class crew')
    ? [`${token.text.slice(0, -1)}'s`]
    : undefined;
}

/** "in 2 weeks time", "next weeks appointment". */
export function ownedTime({ before, after, token }: Place, one: string): readonly string[] | undefined {
  if (/^(?:next|this|last|nxt)$/u.test(before))
    return after === '' ? undefined : [`${before === '' ? token.key : one}'s`];
  const isOne = among(before, 'a 1 one each every this another full');
  if (!HAS_TIME.has(after) || (!isNumberLike(before) && !isOne)) return undefined;
  return isOne ? [`${one}'s`] : [`${one}s'`];
}

export function ownedDay({ after, before, token }: Place): readonly string[] | undefined {
  if (!OWNED.has(after) || /^(?:on|and|or|every|most)$/u.test(before)) return undefined;
  return [`${token.key.charAt(0).toUpperCase()}${token.key.slice(1, -1)}'s`];
}

/** "Dads weight is down", "for Mums bath". */
function isCalled({ text }: Token, before: string): boolean {
  return (
    CALLED.test(text) &&
    among(before === '' ? 'and' : before, 'and for of at with to from if when about on re is so in')
  );
}

/** "your mums appointment", "the GPs letter"; "GPs and carers" are many. */
export function ownedBy({ before, after, token }: Place): readonly string[] | undefined {
  const isOwned =
    OWNED.has(after) ||
    among(after, OFTEN_OWNED) ||
    (before !== 'the' && ONE_OF_A_KIND.test(token.key) && mayBeOwned(after));
  if (
    !isOwned ||
    (!/^(?:your|ur|yr|my|his|her|our|their|the)$/u.test(before) && !isCalled(token, before)) ||
    token.key === token.text.toUpperCase()
  )
    return undefined;
  const one = token.text.slice(0, -1);
  return [`${one}'s`, `${token.text}'`];
}

/** "Dr Khans clinic": a name that owns something. */
export function nameThatOwns(place: Place): readonly string[] | undefined {
  const { token, before, after } = place;
  if (!/^(?:dr|mr|mrs|miss|ms|nurse)$/u.test(before) || !OWNED.has(after) || !/^\p{Lu}.+s$/u.test(token.text))
    return undefined;
  return token.key.endsWith("'s") ? undefined : [`${token.text.slice(0, -1)}'s`, `${token.text}'`];
}
