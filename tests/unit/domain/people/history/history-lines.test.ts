import { describe, expect, it } from 'vitest';
import { historyLines } from '../../../../../src/domain/people/history/history-lines';
import type { PersonHistory } from '../../../../../src/domain/people/history/person-history';
import type { FactContent } from '../../../../../src/domain/people/person-fact';

const id = (n: number) => `01990000-0000-7000-8000-0000000000${String(n).padStart(2, '0')}`;
const written = (n: number) => ({
  id: id(n),
  by: 'R. Shah',
  when: { at: `2026-11-24T10:${String(n).padStart(2, '0')}:00.000Z`, offset: 0 },
});

const PERSON = id(90);
const OTHER = id(91);
const details = {
  givenName: 'Margaret',
  familyName: 'Holloway',
  preferredName: null,
  dateOfBirth: '1951-03-14',
  nhsNumber: null,
  recordNumber: 'RX 1',
  postcode: null,
  address: null,
  preference: 'sms',
} as const;
const given = {
  channel: 'sms',
  kind: 'routine',
  form: 'verbal',
  source: 'discussed',
  personalContact: 'by phone on 3 March',
  contactPointId: id(2),
} as const;
const point = { ...written(2), channel: 'sms', value: '+447700900412', carerId: null, ended: null } as const;
const EMPTY: PersonHistory = { personId: PERSON, details: [], points: [], agreements: [], facts: [] };

const sentences = (history: Partial<PersonHistory>) =>
  historyLines({ ...EMPTY, ...history }).map(({ sentence }) => sentence);

describe('the history of a person', () => {
  it('says in plain words what became of an agreement, newest first (P19)', () => {
    const agreements = [{ ...written(3), agreement: given, ended: written(5) }];
    const facts = [{ ...written(4), about: id(3), content: { kind: 'agreement-confirmed' } as const }];
    const lines = historyLines({ ...EMPTY, points: [point], agreements, facts });
    expect(lines.map(({ sentence }) => sentence)).toEqual([
      'Agreement to texts for reminders withdrawn',
      'Agreement to texts for reminders confirmed',
      'Agreement to texts for reminders recorded, by phone on 3 March',
      'Mobile number 07700 900412 added',
    ]);
    expect(lines[0]).toMatchObject({ ...written(5) });
  });

  it('says whose agreement it is, and that it was in writing', () => {
    const carer = { kind: 'carer', name: 'Ruth Holloway', relationship: 'daughter' } as const;
    const agreement = { ...given, channel: 'email', kind: 'conversation', form: 'written' } as const;
    const all = sentences({
      facts: [{ ...written(1), about: null, content: carer }],
      points: [{ ...point, channel: 'email', value: 'ruth@example.org', carerId: id(1), ended: written(9) }],
      agreements: [{ ...written(3), agreement, ended: null }],
    });
    expect(all).toEqual([
      'Email address ruth@example.org removed for Ruth Holloway (daughter)',
      'Written agreement of Ruth Holloway (daughter) to emails for conversations recorded, by phone on 3 March',
      'Email address ruth@example.org added for Ruth Holloway (daughter)',
      'Carer added: Ruth Holloway (daughter)',
    ]);
  });

  it('says which details changed, not what they were', () => {
    const changed = { ...details, postcode: 'AB1 2CD', familyName: 'Marsh' };
    const all = sentences({
      details: [
        { ...written(1), about: PERSON, version: 1, details },
        { ...written(2), about: PERSON, version: 2, details: changed },
        { ...written(3), about: PERSON, version: 3, details: changed },
        { ...written(4), about: OTHER, version: 1, details },
      ],
    });
    expect(all).toEqual([
      'Another entry for this person added',
      'Details saved',
      'Details changed: last name, postcode',
      'Added to Plainword',
    ]);
  });

  it.each<[FactContent, string]>([
    [
      {
        kind: 'needs',
        needs: { format: 'easy-read', language: 'Polish', interpreter: true, support: 'Ann' },
      },
      'Communication needs recorded: easy read, reads Polish, an interpreter, help from Ann',
    ],
    [
      { kind: 'needs', needs: { format: 'none', language: null, interpreter: false, support: null } },
      'Communication needs recorded: none',
    ],
    [{ kind: 'capacity', capacity: 'see assessment' }, 'Capacity recorded: see assessment'],
    [{ kind: 'capacity', capacity: null }, 'Note about capacity taken away'],
    [
      { kind: 'verified', evidence: 'letters' },
      'Mobile number 07700 900412 verified by an email from the person: letters',
    ],
    [{ kind: 'point-confirmed' }, 'Mobile number 07700 900412 confirmed as still right'],
    [
      { kind: 'safety', safety: 'shared', note: 'her son reads it' },
      'Mobile number 07700 900412 marked: others read it too (her son reads it)',
    ],
    [
      { kind: 'merged', from: OTHER, name: 'Margaret Holoway', nhsNumber: '9990000018', recordNumber: null },
      'Merged with another entry: Margaret Holoway, NHS number 999 000 0018',
    ],
    [{ kind: 'carer-ended' }, 'Carer removed: A carer'],
    [{ kind: 'authority-withdrawn' }, 'A carer may no longer be told about the person'],
    [
      { kind: 'authority', basis: 'person-agreed', evidence: 'consent' },
      'A carer may be told about the person: the person agreed to it, consent',
    ],
  ])('says %o in one sentence', (content, sentence) => {
    const about = content.kind === 'needs' || content.kind === 'capacity' ? null : id(2);
    expect(sentences({ points: [point], facts: [{ ...written(5), about, content }] })[0]).toBe(sentence);
  });
});
