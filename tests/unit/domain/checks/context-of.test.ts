import { describe, expect, it } from 'vitest';
import { createChecker } from '../../../../src/domain/checks/checker';
import { contextOf } from '../../../../src/domain/checks/context-of';
import type { Person } from '../../../../src/domain/people/person';
import { agreementOf, idOf, MARGARET, pointOf, SERVICE, SUSAN, DESK } from '../../renderer/sample-desk';

const PERSON: Person = {
  ...MARGARET,
  carers: [SUSAN],
  contactPoints: [...MARGARET.contactPoints, pointOf(24, 'sms', '+447700900555', { carerId: SUSAN.id })],
  agreements: [...MARGARET.agreements, agreementOf(34, idOf(24))],
};

/** The words of a greeting that are marked when it goes to a contact point. */
function markedIn(text: string, contactPointId: string): string[] {
  const draft = { channel: 'sms', subject: '', contactPointId } as const;
  const context = contextOf(draft, PERSON, SERVICE, DESK.pack, '2026-11-23', []);
  return createChecker()
    .check(text, context)
    .filter(({ rule }) => rule.startsWith('identifier/'))
    .map((finding) => finding.text);
}

describe('a message to a carer (P18, P33)', () => {
  it('greets the carer by name', () => {
    expect(markedIn('Hello Susan, please call us.', idOf(24))).toEqual([]);
    expect(markedIn('Hello Susan, please call us.', idOf(21))).toEqual(['Susan']);
  });

  it('says the person’s name no more than one to them', () => {
    expect(markedIn('Hello Maggie, please call us.', idOf(21))).toEqual([]);
    expect(markedIn('Hello Susan, Margaret Holloway is well.', idOf(24))).toEqual(['Margaret Holloway']);
  });
});
