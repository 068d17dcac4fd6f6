import { describe, expect, it } from 'vitest';
import { isHandOff, reportTrustPhone } from '../../../../../src/main/send/adapters/trust-phone';

describe('the Trust phone', () => {
  it('is the one carrier that the program does not send by', () => {
    expect((['smtp', 'govuk-notify', 'trust-phone'] as const).filter(isHandOff)).toEqual(['trust-phone']);
  });

  it('is tested by whether its number can stand in the record', () => {
    expect(reportTrustPhone('07700 900456')).toMatchObject({ ok: true });
    const report = reportTrustPhone('extension 4');
    expect(report.ok).toBe(false);
    expect(report.sentence).not.toContain('extension');
  });
});
