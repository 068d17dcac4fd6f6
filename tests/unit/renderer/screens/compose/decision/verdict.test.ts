import { describe, expect, it } from 'vitest';
import { decisionFrom } from '../../../../../../src/domain/policy/decision';
import { verdictOf } from '../../../../../../src/renderer/screens/compose/decision/verdict';
import { findingOf } from '../../../editor/finding-of';

const ALLOWED = decisionFrom([]);
const SHORT = { outgoing: 'Hello', channel: 'sms', carrier: 'govuk-notify' } as const;
const STOP = findingOf('memory clinic', 'memory clinic', { rule: 'identifier/service', severity: 'stop' });

describe('may it go?', () => {
  it('not while a stop stands, and the first one is named', () => {
    const verdict = verdictOf(ALLOWED, SHORT, [STOP, { ...STOP, start: 20, end: 33 }], []);
    expect(verdict).toMatchObject({ verdict: 'stopped' });
    expect(verdict.reasons[0]?.sentence).toBe(
      '2 things must be put right first, beginning with “memory clinic”.',
    );
  });

  it('with a reason given for the stop, yes', () => {
    const answered = [{ rule: STOP.rule, text: STOP.text }];
    expect(verdictOf(ALLOWED, SHORT, [STOP], answered).verdict).toBe('allowed');
  });

  it('never with offensive words, whatever the reason (P34)', () => {
    const offensive = { ...STOP, rule: 'tone/offensive' };
    const answered = [{ rule: offensive.rule, text: offensive.text }];
    expect(verdictOf(ALLOWED, SHORT, [offensive], answered).verdict).toBe('stopped');
  });

  it('not as a text that is too long; as an email, yes', () => {
    const long = { ...SHORT, outgoing: 'a'.repeat(919) };
    expect(verdictOf(ALLOWED, long, [], []).verdict).toBe('stopped');
    expect(verdictOf(ALLOWED, { ...long, channel: 'email', carrier: 'smtp' }, [], []).verdict).toBe(
      'allowed',
    );
  });

  it('with advice alone, yes', () => {
    expect(verdictOf(ALLOWED, SHORT, [{ ...STOP, severity: 'warn' }], []).verdict).toBe('allowed');
  });
});
