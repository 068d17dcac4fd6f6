import { clearOf } from '../../checks/clear-of';
import { MAX_CHECKED } from '../../checks/limits';
import { DESKS } from '../../checks/lexicons/contacts';
import { namedHouses } from '../../checks/rules/identifier/named-house';
import { nhsNumber } from '../../checks/rules/identifier/nhs-number';
import { postcode } from '../../checks/rules/identifier/postcode';
import { streetAddresses } from '../../checks/rules/identifier/street-address';
import { writtenEmails } from '../../checks/rules/identifier/written-email';
import { writtenPhones } from '../../checks/rules/identifier/written-phone';
import { tokenise } from '../../checks/tokenise';
import { nhsNumberDigits } from '../../people/nhs-number';
import type { TrailMessage } from '../trail-message';
import {
  addressKey,
  isKnownName,
  knownDetails,
  nameWords,
  type KnownDetails,
  type KnownPerson,
} from './known-people';
import { birthsIn } from './births-in';
import { namedAgain } from './named-again';
import { namesIn } from './named-people';
import { namesBesideRelatives } from './names-beside-relatives';
import { relationshipOfDetail, relationshipOfName } from './relationship';
import type { ThirdParty } from './third-party';

type Part = Pick<TrailMessage, 'from' | 'to' | 'cc' | 'body' | 'folded'> &
  Partial<Pick<TrailMessage, 'date'>>;
interface Span {
  readonly start: number;
  readonly end: number;
}

/** Numbers to call that are nobody's own: freephone and 03 numbers. */
const NOBODYS = /^0(?:3|80)/u;
const desks = new Set(DESKS.split(/\s+/u));
/** How far back "her number is" may look for the one it means. */
const NEAR = 220;
const BETWEEN = /^[,\s]{1,4}(?:[\p{L}'-]+(?: [\p{L}'-]+){0,2}[,\s]{1,3}){0,3}$/u;

/**
 * The details in a trail's messages that are none of those known: one list a message, in the messages' order. Those who
 * write to each other (senders, recipients, who is greeted, who signs) are known by that; passages that are folded away
 * are their own and are not looked at, nor is what stands beyond 100,000 units of a body. Pure; throws nothing. Found as the checks find identifiers (P26, P33).
 */
export function findThirdParties(
  messages: readonly Part[],
  known: readonly KnownPerson[] = [],
): ThirdParty[][] {
  const looked = messages.map((message) => ({ ...message, body: message.body.slice(0, MAX_CHECKED) }));
  const details = knownDetails([...known, ...correspondents(looked)]);
  const year = newestYear(messages);
  const found = looked.map((message) => inBody(message, details, year));
  const theirs = found.flat().filter(({ text }) => !isKnownName(text, details));
  const again = namedAgain(theirs);
  return looked.map((message, i) => withNamesAgain(message, found[i] ?? [], again(message.body), theirs));
}

/** With the names that were found elsewhere in the trail, where nothing else stands and nothing is folded. */
function withNamesAgain(
  { body, folded }: Part,
  found: readonly ThirdParty[],
  again: readonly Span[],
  names: readonly ThirdParty[],
): ThirdParty[] {
  const places = again.filter(
    (span) => ![...found, ...folded].some((other) => other.start < span.end && span.start < other.end),
  );
  if (places.length === 0) return [...found];
  const more = places.map((span): ThirdParty => {
    const text = body.slice(span.start, span.end);
    const mayBeStaff = names.some((name) => name.mayBeStaff && name.text === text);
    return { kind: 'name', ...span, text, relationship: relationshipOfName(body, span.start, span.end), mayBeStaff }; // prettier-ignore
  });
  return withRelationships([...found, ...more].sort((a, b) => a.start - b.start));
}

function correspondents(messages: readonly Part[]): KnownPerson[] {
  const people = messages.flatMap(({ from, to, cc }) => [...(from === null ? [] : [from]), ...to, ...cc]);
  const named = messages.flatMap(({ body, folded }) =>
    namesIn(body, folded)
      .filter(({ isCorrespondent }) => isCorrespondent)
      .map(({ start, end }) => body.slice(start, end)),
  );
  const bare = { phones: [], nhsNumbers: [], addresses: [] };
  return [
    ...people.map(({ name, address }) => ({
      ...bare,
      names: [name],
      emails: address === '' ? [] : [address],
    })),
    ...named.map((name) => ({ ...bare, names: [name], emails: [] })),
  ];
}

function inBody({ body, folded }: Part, known: KnownDetails, year: number | undefined): ThirdParty[] {
  const found: ThirdParty[] = [];
  const add = (
    kind: ThirdParty['kind'],
    { start, end }: Span,
    relationship: string | null,
    mayBeStaff = false,
  ) => {
    if (folded.some((passage) => passage.start < end && start < passage.end)) return;
    if (found.some((other) => other.start < end && start < other.end)) return;
    found.push({ kind, start, end, text: body.slice(start, end), relationship, mayBeStaff });
  };
  for (const email of writtenEmails(body)) {
    if (!known.emails.has(email.address) && !isDesk(email.address))
      add('email', email, relationshipOfDetail(body, email.start));
  }
  for (const span of numbersIn(body, known)) add('nhs-number', span, relationshipOfDetail(body, span.start));
  for (const phone of writtenPhones(body)) {
    if (!known.phones.has(phone.national) && !NOBODYS.test(phone.national))
      add('phone', phone, relationshipOfDetail(body, phone.start));
  }
  for (const span of known.birthDays === undefined ? [] : birthsIn(body, known.birthDays, year))
    add('date-of-birth', span, relationshipOfDetail(body, span.start));
  for (const span of addressesIn(body)) {
    if (!isKnownAddress(body.slice(span.start, span.end), known))
      add('address', span, relationshipOfDetail(body, span.start));
  }
  for (const name of namesIn(body, folded)) {
    const relationship = relationshipOfName(body, name.start, name.end);
    if (name.isCorrespondent) continue;
    // "My daughter Margaret" of a Margaret is not she; her own full name is.
    const isTheirs = isKnownName(body.slice(name.start, name.end), known);
    if (isTheirs && !(relationship !== null && nameWords(body.slice(name.start, name.end)).length === 1))
      continue;
    add('name', name, relationship, name.mayBeStaff);
  }
  for (const span of namesBesideRelatives(body)) {
    const relationship = relationshipOfName(body, span.start, span.end);
    if (relationship !== null) add('name', span, relationship);
  }
  return withRelationships(found.sort((a, b) => a.start - b.start));
}

/** The year a trail was written in: a date in it can be a birthday of that year, and no birth is later. */
function newestYear(messages: readonly Part[]): number | undefined {
  const years = messages.flatMap(({ date }) => (date?.day == null ? [] : [Number(date.day.slice(0, 4))]));
  return years.length === 0 ? undefined : Math.max(...years);
}

function isDesk(address: string): boolean {
  return desks.has(address.slice(0, address.indexOf('@')));
}

function numbersIn(body: string, known: KnownDetails): Span[] {
  const field = { field: 'text' as const, text: body, tokens: [] };
  return nhsNumber
    .find(field, { channel: 'email' })
    .filter(
      ({ start, end }) =>
        !known.nhsNumbers.has(nhsNumberDigits(body.slice(start, end)).replaceAll(/\D/gu, '')),
    );
}

/** Streets and houses, each with the town and the postcode that follow. */
function addressesIn(body: string): Span[] {
  const tokens = tokenise(body);
  const streets = streetAddresses(body, tokens);
  const houses = clearOf(namedHouses(body, tokens), streets);
  const codes = postcode.find({ field: 'text', text: body, tokens }, { channel: 'email' });
  const spans = [...streets, ...houses, ...codes]
    .map(({ start, end }) => ({ start, end }))
    .sort((a, b) => a.start - b.start);
  const joined: { start: number; end: number }[] = [];
  for (const span of spans) {
    const last = joined.at(-1);
    if (last !== undefined && (span.start <= last.end || BETWEEN.test(body.slice(last.end, span.start))))
      last.end = Math.max(last.end, span.end);
    else joined.push(span);
  }
  return joined;
}

function isKnownAddress(address: string, { addresses }: KnownDetails): boolean {
  const key = addressKey(address);
  return addresses.some((known) => known.includes(key) || key.includes(known));
}

/** "Sheila can let you in, her number is …": what has no word of its own takes that of the name before it. */
function withRelationships(found: readonly ThirdParty[]): ThirdParty[] {
  let last: ThirdParty | undefined;
  return found.map((each) => {
    if (each.kind === 'name') {
      const same =
        each.relationship === null && last !== undefined && each.text === last.text
          ? last.relationship
          : each.relationship;
      last = { ...each, relationship: same };
      return last;
    }
    const isNear = last !== undefined && each.start - last.end <= NEAR;
    return each.relationship === null && isNear && last !== undefined
      ? { ...each, relationship: last.relationship }
      : each;
  });
}
