import { nhsNumber } from '../../checks/rules/identifier/nhs-number';
import { writtenEmails } from '../../checks/rules/identifier/written-email';
import { writtenPhones } from '../../checks/rules/identifier/written-phone';
import type { Id } from '../../identity';
import { hasNhsCheckDigit } from '../../people/nhs-number';
import { daysIn } from '../third-parties/births-in';
import type { KeptMessage } from '../trail';
import { birthDay } from './birth-day';
import { readNames, type NamedText, type TrailNames } from './trail-names';

/** Something read in a message. Offsets are UTF-16 units into the body, 0 to 0 where it stands in the subject. */
export interface Sighted {
  readonly messageId: Id;
  readonly start: number;
  readonly end: number;
  /** As it stands. */
  readonly found: string;
}

/** An NHS number whose check digit is right. */
export interface SightedNumber extends Sighted {
  readonly digits: string;
}

/** A date with its year. */
export interface SightedDay extends Sighted {
  /** ISO. */
  readonly day: string;
  /** Whether the words say that somebody was born on it. */
  readonly isBirth: boolean;
}

/** What in a trail can speak for a person. */
export interface Evidence {
  /** In small letters, with the message whose words it stands in; null of an envelope. */
  readonly addresses: ReadonlyMap<string, Id | null>;
  /** E.164. */
  readonly mobiles: ReadonlyMap<string, Id>;
  readonly nhsNumbers: readonly SightedNumber[];
  readonly days: readonly SightedDay[];
  readonly names: TrailNames;
}

/** Reads a trail once, whoever it may belong to. @param thisYear the year of today: nobody is born after it */
export function evidenceIn(messages: readonly KeptMessage[], thisYear: number): Evidence {
  const addresses = new Map<string, Id | null>();
  const mobiles = new Map<string, Id>();
  const nhsNumbers: SightedNumber[] = [];
  const days: SightedDay[] = [];
  for (const { from, to, cc } of messages) {
    for (const { address } of [...(from === null ? [] : [from]), ...to, ...cc])
      if (address !== '') addresses.set(address.trim().toLowerCase(), null);
  }
  for (const part of messages.flatMap(textsOf)) {
    for (const { address } of writtenEmails(part.text))
      if (!addresses.has(address)) addresses.set(address, part.messageId);
    for (const { national } of writtenPhones(part.text)) {
      const mobile = `+44${national.slice(1)}`;
      if (/^07\d{9}$/u.test(national) && !mobiles.has(mobile)) mobiles.set(mobile, part.messageId);
    }
    nhsNumbers.push(...numbersIn(part));
    days.push(...sightedDays(part, thisYear));
  }
  return { addresses, mobiles, nhsNumbers, days, names: readNames(namedTexts(messages)) };
}

interface Part {
  readonly messageId: Id;
  readonly text: string;
  readonly isSubject: boolean;
}

function textsOf({ id, subject, body }: KeptMessage): Part[] {
  const part = { messageId: id, text: body, isSubject: false };
  return subject === null || subject === '' ? [part] : [{ ...part, text: subject, isSubject: true }, part];
}

function sighted({ messageId, text, isSubject }: Part, start: number, end: number): Sighted {
  const found = text.slice(start, end);
  return isSubject ? { messageId, start: 0, end: 0, found } : { messageId, start, end, found };
}

function numbersIn(part: Part): SightedNumber[] {
  const field = { field: 'text' as const, text: part.text, tokens: [] };
  return nhsNumber.find(field, { channel: 'email' }).flatMap(({ start, end }) => {
    const digits = part.text.slice(start, end).replaceAll(/\D/gu, '');
    return hasNhsCheckDigit(digits) ? [{ ...sighted(part, start, end), digits }] : [];
  });
}

function sightedDays(part: Part, thisYear: number): SightedDay[] {
  return daysIn(part.text, thisYear).flatMap((date) => {
    const day = birthDay(date, thisYear);
    return day === undefined ? [] : [{ ...sighted(part, date.start, date.end), day, isBirth: date.isBirth }];
  });
}

function namedTexts(messages: readonly KeptMessage[]): NamedText[] {
  const shown = new Set<string>();
  const texts: NamedText[] = [];
  for (const { id, from, to, cc, subject, body } of messages) {
    for (const { name } of [...(from === null ? [] : [from]), ...to, ...cc]) {
      if (name === '' || shown.has(name)) continue;
      shown.add(name);
      texts.push({ messageId: null, text: name });
    }
    texts.push({ messageId: id, text: body });
    if (subject !== null && subject !== '') texts.push({ messageId: id, text: subject });
  }
  return texts;
}
