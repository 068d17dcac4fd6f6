import { describe, expect, it } from 'vitest';
import {
  OLDEST_WORDS,
  PLACE_WORDS,
  whatWords,
} from '../../../../../src/renderer/screens/to-record/owed-words';
import { idOf } from '../../sample-desk';

describe('what is owed to the record, in words', () => {
  it('is a message with its purpose', () => {
    const about = { kind: 'sent', messageId: idOf(41) } as const;
    expect(whatWords({ about, channel: 'sms', purpose: 'change-of-appointment' })).toBe(
      'Text, change of appointment',
    );
    expect(whatWords({ about, channel: 'email', purpose: null })).toBe('Email');
  });

  it('is what became of files by transfer, which goes beside the entry of their email (P7)', () => {
    const about = { kind: 'transfer', messageId: idOf(41) } as const;
    expect(whatWords({ about, channel: 'email', purpose: 'letter-or-care-plan' })).toBe(
      'Email, file transfer',
    );
    expect(PLACE_WORDS.transfer).toBe('beside the entry of the message');
    expect(OLDEST_WORDS.transfer).toBe('from');
  });

  it('is a message of theirs', () => {
    const about = { kind: 'received', receivedId: idOf(61) } as const;
    expect(whatWords({ about, channel: 'sms', purpose: null })).toBe('Text from them');
  });

  it.each([
    ['recorded', 'Agreement to texts'],
    ['confirmed', 'Agreement confirmed to texts'],
    ['withdrawn', 'Agreement withdrawn to texts'],
  ] as const)('is an agreement that was %s (P19)', (change, words) => {
    const about = { kind: 'agreement', agreementId: idOf(31), change } as const;
    expect(whatWords({ about, channel: 'sms', purpose: null })).toBe(words);
  });

  it('goes to the consent place only where it is an agreement (P19)', () => {
    expect(PLACE_WORDS.agreement).toContain('consent');
    expect(PLACE_WORDS.sent).not.toContain('consent');
    expect(PLACE_WORDS.received).toBe(PLACE_WORDS.sent);
  });
});
