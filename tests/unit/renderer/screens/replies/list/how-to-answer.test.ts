import { describe, expect, it } from 'vitest';
import { shippedPack } from '../../../../../../src/domain/policy/shipped-pack';
import { howToAnswer } from '../../../../../../src/renderer/screens/replies/list/how-to-answer';
import { agreementOf, DANIEL, idOf, MARGARET } from '../../../sample-desk';
import { replyOf } from '../sample-replies';

const THEIRS = replyOf(61);

describe('how it may be answered', () => {
  it('is by phone where nothing was agreed (P2)', () => {
    const how = howToAnswer(THEIRS, DANIEL, shippedPack);
    expect(how).toEqual({
      byMessage: false,
      sentence: 'There is no agreement to texts at this number: answer by phone.',
    });
  });

  it('is by phone where only reminders were agreed, because an answer makes a conversation (P18)', () => {
    expect(howToAnswer(THEIRS, MARGARET, shippedPack)).toMatchObject({ byMessage: false });
  });

  it('is by a message too where conversations were agreed in writing (P18)', () => {
    const written = agreementOf(35, idOf(21), {
      kind: 'conversation',
      form: 'written',
      signedFormAt: 'scanned',
    });
    expect(howToAnswer(THEIRS, { ...MARGARET, agreements: [written] }, shippedPack)).toMatchObject({
      byMessage: true,
    });
  });
});
