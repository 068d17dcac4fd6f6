import { person, type DemoPerson } from './demo-people';
import { agreed, signed } from './demo-agreements';

/** People with whom care is needed: each of them lets one stop or condition of the policy be tried. */
export const demoCautions: readonly DemoPerson[] = [
  // Written to through her daughter, who may be told about her; her son has agreed and may not (P18).
  person(['Ivy', 'Chambers'], '1940-02-17', ['9990005001', '105310'], 'phone', [], {
    capacity: 'Can’t agree for herself: see the assessment in the record.',
    carers: [
      {
        name: 'Ruth Chambers',
        relationship: 'daughter',
        authority: { basis: 'power-of-attorney', evidence: 'scanned into the record, under legal' },
        contacts: [
          { channel: 'sms', value: '+447700900416', agreed: agreed('by phone, after the home visit') },
        ],
      },
      {
        name: 'Peter Chambers',
        relationship: 'son',
        authority: null,
        contacts: [{ channel: 'sms', value: '+447700900417', agreed: agreed('at the home visit') }],
      },
    ],
  }),
  // A phone that somebody else reads, and an address somebody must not be found by (P33).
  person(['Leon', 'Fairley'], '1995-09-30', ['9990005028', '105322'], 'sms', [
    {
      channel: 'sms',
      value: '+447700900418',
      agreed: signed('signed form, at the clinic'),
      safety: { safety: 'shared', note: 'his mother reads this phone: no clinic names' },
    },
    {
      channel: 'email',
      value: 'leon.fairley@example.org',
      agreed: signed('signed form, at the clinic'),
      verified: 'filed in the record, under letters',
      safety: { safety: 'unsafe', note: 'an ex-partner knows the password' },
    },
  ]),
  // Communication needs (P41).
  person(
    ['Nadia', 'Rahman'],
    '1972-04-11',
    ['9990005036', '105333'],
    'sms',
    [{ channel: 'sms', value: '+447700900419', agreed: agreed('at the first appointment') }],
    { needs: { format: 'easy-read', language: null, interpreter: false, support: 'her key worker' } },
  ),
  person(
    ['Ewa', 'Kaminska'],
    '1983-01-25',
    ['9990005044', '105341'],
    'sms',
    [{ channel: 'sms', value: '+447700900420', agreed: agreed('by phone, with an interpreter') }],
    { needs: { format: 'none', language: 'Polish', interpreter: true, support: null } },
  ),
  // An agreement nobody has asked about for long, and one that was withdrawn (P19).
  person(['Gwen', 'Parry'], '1958-06-02', ['9990005052', '103977'], 'letter', [
    { channel: 'sms', value: '+447700900421', agreed: agreed('at a home visit', { daysAgo: 430 }) },
    {
      channel: 'email',
      value: 'gwen.parry@example.org',
      agreed: signed('signed form, at the clinic', { withdrawnDaysAgo: 14 }),
      verified: 'filed in the record, under letters',
    },
  ]),
];
