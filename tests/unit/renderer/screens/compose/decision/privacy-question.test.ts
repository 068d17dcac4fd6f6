import { describe, expect, it } from 'vitest';
import { privacyQuestion } from '../../../../../../src/renderer/screens/compose/decision/privacy-question';
import { SERVICE } from '../../../sample-desk';

const ABOUT = { channel: 'sms', purpose: 'advice', use: null, service: SERVICE.name, clause: 'P18' } as const;

describe('a question to the Data Privacy team (P4)', () => {
  it('says by what and for what, and asks for a reference', () => {
    const question = privacyQuestion(ABOUT);
    expect(question).toContain('A colleague asks whether a text may be sent to a service user of Community');
    expect(question).toContain('for the purpose “Advice” (clause P18');
    expect(question).toContain('a reference');
  });

  it('names the use that somebody authorised once', () => {
    expect(
      privacyQuestion({ ...ABOUT, purpose: 'authorised-use', use: 'Asking how the group went' }),
    ).toContain('for the purpose “Asking how the group went”');
  });

  it('can be asked before a purpose is chosen', () => {
    expect(privacyQuestion({ ...ABOUT, purpose: null, clause: null })).toMatch(
      /something they are unsure of”\.\n/u,
    );
  });
});
