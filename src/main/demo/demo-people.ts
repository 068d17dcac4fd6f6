import type { Channel } from '../../domain/messages/channel';
import type { NewAuthority, NewCarer } from '../../domain/people/carer';
import type { CommunicationNeeds } from '../../domain/people/communication-needs';
import type { NewSafety } from '../../domain/people/contact-point';
import type { PersonDetails } from '../../domain/people/person';
import { agreed, signed, type DemoAgreement } from './demo-agreements';

/** A number or address of the demo, and what was said about it. */
export interface DemoContact {
  readonly channel: Channel;
  readonly value: string;
  readonly agreed: DemoAgreement | null;
  /** Where the email is by which the address is known to be theirs. */
  readonly verified?: string;
  readonly safety?: NewSafety;
}

export interface DemoCarer extends NewCarer {
  readonly authority: NewAuthority | null;
  readonly contacts: readonly DemoContact[];
}

/** An invented person: drama numbers, example addresses and NHS numbers of the test range alone. */
export interface DemoPerson {
  readonly details: PersonDetails;
  readonly contacts: readonly DemoContact[];
  readonly carers?: readonly DemoCarer[];
  readonly needs?: CommunicationNeeds;
  readonly capacity?: string;
}

export const person = (
  [givenName, familyName, preferredName]: readonly [string, string, (string | null)?],
  dateOfBirth: string,
  [nhsNumber, recordNumber]: readonly [string | null, string],
  preference: PersonDetails['preference'],
  contacts: DemoPerson['contacts'],
  rest: Partial<DemoPerson> = {},
): DemoPerson => ({
  details: {
    givenName,
    familyName,
    preferredName: preferredName ?? null,
    dateOfBirth,
    nhsNumber,
    recordNumber,
    postcode: null,
    address: null,
    preference,
  },
  contacts,
  ...rest,
});

const FILED = 'filed in the record, under letters';

/** Namesakes, twins, somebody without an NHS number, somebody who never agreed: what a real list holds. */
export const demoPeople: readonly DemoPerson[] = [
  person(['Margaret', 'Holloway', 'Maggie'], '1951-03-14', ['9990548609', '104882'], 'sms', [
    { channel: 'sms', value: '+447700900412', agreed: agreed('at the first home visit') },
    { channel: 'email', value: 'maggie.holloway@example.org', agreed: null },
  ]),
  person(['Daniel', 'Okafor'], '1988-11-02', ['9990000026', '104901'], 'email', [
    {
      channel: 'email',
      value: 'daniel.okafor@example.org',
      agreed: signed('signed form, at the clinic'),
      verified: FILED,
    },
    { channel: 'sms', value: '+447700900133', agreed: agreed('by phone, before the clinic') },
  ]),
  person(['Joan', 'Prentice'], '1944-07-29', ['9990123454', '104377'], 'phone', [
    { channel: 'sms', value: '+447700900250', agreed: signed('signed form, at the home visit') },
  ]),
  person(['Margaret', 'Holloway'], '1962-08-05', ['9990000018', '103310'], 'letter', []),
  person(['Amy', 'Price'], '2001-01-19', ['9990001006', '105120'], 'sms', [
    { channel: 'sms', value: '+447700900871', agreed: agreed('at the first appointment') },
  ]),
  person(['Anna', 'Price'], '2001-01-19', ['9990002002', '105121'], 'sms', [
    { channel: 'sms', value: '+447700900872', agreed: agreed('at the first appointment') },
  ]),
  person(['Zofia', 'Nowak', 'Zosia'], '1979-05-23', [null, '105204'], 'unknown', [
    { channel: 'sms', value: '+447700900655', agreed: agreed('by phone, when she was referred') },
    // Agreed to, and nobody has seen an email from it yet (P22).
    { channel: 'email', value: 'zosia@example.com', agreed: signed('signed form, at the clinic') },
  ]),
  person(['Harold', 'Bright'], '1937-12-08', ['9990003998', '102045'], 'letter', []),
];
