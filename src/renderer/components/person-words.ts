import { Temporal } from 'temporal-polyfill';
import type { PersonSummary } from '../../contract/people';
import { FORMAT_WORDS, type CommunicationNeeds } from '../../domain/people/communication-needs';
import type { Likeness } from '../../domain/people/likeness';
import { formatNhsNumber } from '../../domain/people/nhs-number';
import type { Person, Preference } from '../../domain/people/person';
import { longDate } from '../../domain/time/spoken';

export const PREFERENCE_WORDS = {
  sms: 'Prefers a text',
  email: 'Prefers an email',
  phone: 'Prefers a phone call',
  letter: 'Prefers a letter',
  unknown: 'Preference not asked',
} satisfies Record<Preference, string>;

export const LIKENESS_WORDS = {
  'same-name': 'same name as another person',
  'similar-name': 'name like another person’s',
  'same-birthday': 'same birthday as another person',
} satisfies Record<Likeness, string>;

/** The same, beside the person they are like. */
export const COMPARED_WORDS = {
  'same-name': 'same name',
  'similar-name': 'similar name',
  'same-birthday': 'same birthday',
} satisfies Record<Likeness, string>;

/** "14 March 1951" from "1951-03-14". */
export function spokenDate(isoDate: string): string {
  return longDate(Temporal.PlainDate.from(isoDate));
}

type Identified = Pick<Person | PersonSummary, 'nhsNumber' | 'dateOfBirth' | 'recordNumber'>;

/** "NHS 999 054 8609 · born 14 March 1951 · record 104882": what is not known is said, not left out. */
export function identifiersLine({ nhsNumber, dateOfBirth, recordNumber }: Identified): string {
  const parts = [
    nhsNumber === null ? 'no NHS number' : `NHS ${formatNhsNumber(nhsNumber)}`,
    `born ${spokenDate(dateOfBirth)}`,
  ];
  if (recordNumber !== null) parts.push(`record ${recordNumber}`);
  return parts.join(' · ');
}

/** What somebody needs to take a message in (P41): "Large print", "Reads Polish", "Interpreter"; empty for nothing. */
export function needsList({ format, language, interpreter, support }: CommunicationNeeds): string[] {
  return [
    format === 'none' ? undefined : FORMAT_WORDS[format],
    language === null ? undefined : `Reads ${language}`,
    interpreter ? 'Interpreter' : undefined,
    support === null ? undefined : `Helped by ${support}`,
  ].filter((need) => need !== undefined);
}
