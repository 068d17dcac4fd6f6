import { describe, expect, it } from 'vitest';
import { carrierSchema } from '../../../../../src/domain/messages/channel';
import { HAND_OFFS, isHandOff } from '../../../../../src/domain/messages/hand-off';
import { reportTrustPhone } from '../../../../../src/main/send/adapters/trust-phone';

describe('a hand-off', () => {
  it('is each carrier that the program does not send by', () => {
    expect(carrierSchema.options.filter(isHandOff)).toEqual([...HAND_OFFS]);
  });
});

describe('the Trust phone', () => {
  it('is tested by whether its number can stand in the record', () => {
    expect(reportTrustPhone('07700 900456')).toMatchObject({ ok: true });
    const report = reportTrustPhone('extension 4');
    expect(report.ok).toBe(false);
    expect(report.sentence).not.toContain('extension');
  });
});
