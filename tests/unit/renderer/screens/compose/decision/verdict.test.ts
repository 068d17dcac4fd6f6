import { describe, expect, it } from 'vitest';
import { decisionFrom } from '../../../../../../src/domain/policy/decision';
import { verdictOf } from '../../../../../../src/renderer/screens/compose/decision/verdict';
import { findingOf } from '../../../editor/finding-of';

const ALLOWED = decisionFrom([], '2.0');
const STOP = findingOf('memory clinic', 'memory clinic', { rule: 'identifier/service', severity: 'stop' });

describe('may it go?', () => {
  it('not while a stop stands, and the first one is named', () => {
    const verdict = verdictOf(ALLOWED, [STOP, { ...STOP, start: 20, end: 33 }], []);
    expect(verdict).toMatchObject({ verdict: 'stopped' });
    expect(verdict.reasons[0]?.sentence).toBe(
      '2 things must be put right first, beginning with “memory clinic”.',
    );
  });

  it('with a reason given for the stop, yes', () => {
    const answered = [{ rule: STOP.rule, text: STOP.text }];
    expect(verdictOf(ALLOWED, [STOP], answered).verdict).toBe('allowed');
  });

  it('never with offensive words, whatever the reason (P34)', () => {
    const offensive = { ...STOP, rule: 'tone/offensive' };
    const answered = [{ rule: offensive.rule, text: offensive.text }];
    expect(verdictOf(ALLOWED, [offensive], answered).verdict).toBe('stopped');
  });

  it('with advice alone, yes', () => {
    expect(verdictOf(ALLOWED, [{ ...STOP, severity: 'warn' }], []).verdict).toBe('allowed');
  });
});
