import { describe, expect, it } from 'vitest';
import type { Service } from '../../../../src/domain/services/service';
import type { Template } from '../../../../src/domain/templates/template';
import { filledByProvider } from '../../../../src/domain/templates/provider-template';
import { differenceOf, SAMPLE_VALUES } from '../../../../src/main/templates/same-at-notify';
import { idOf, SERVICE } from '../../renderer/sample-desk';

const OURS: Template = {
  id: idOf(81),
  version: 2,
  name: 'Visit',
  owner: 'Service manager',
  serviceId: null,
  purpose: 'appointment-reminder',
  channel: 'sms',
  subject: '',
  text: 'Hello ((first name)), we visit on ((day)).',
  saved: { by: 'R. Shah', when: { at: '2026-11-23T10:00:00.000Z', offset: 0 } },
  approved: null,
  retired: null,
  starter: null,
};
const SOUTH: Service = { ...SERVICE, id: idOf(2), name: 'South', smsFooter: 'Call 01632 960999.' };

/** What differs, where GOV.UK Notify previews its template as Plainword reads it, unless another preview is given. */
function difference(body: string, more: { ours?: Template; services?: Service[]; preview?: string } = {}) {
  const theirs = { id: crypto.randomUUID(), name: 'There', type: 'sms', version: 1, body };
  const preview = more.preview ?? filledByProvider(body, SAMPLE_VALUES)?.text ?? '';
  return differenceOf(more.ours ?? OURS, theirs, preview, more.services ?? [SERVICE]);
}
const SAME = `Hello ((First_Name)), we visit on ((day)).\n\n${SERVICE.smsFooter}`;

describe('a template there and one here', () => {
  it('are the same where both read the same, footer included', () => {
    expect(difference(SAME)).toBeUndefined();
    expect(difference(SAME.replace('\n\n', '\n\n\n\n'))).toBeUndefined();
  });

  it('are the same where the footer is that of one of the services, or of the template’s own', () => {
    expect(difference(SAME, { services: [SOUTH, SERVICE] })).toBeUndefined();
    const ofSouth = { ...OURS, serviceId: SOUTH.id };
    expect(difference(SAME, { ours: ofSouth, services: [SOUTH, SERVICE] })).toContain('do not say the same');
  });

  it.each([
    ['a field of another name', SAME.replace('((day))', '((weekday))'), 'cannot fill'],
    ['words that depend on a field', `${SAME} ((day??Bye.))`, 'cannot fill'],
    ['a field too few', SAME.replace('((day))', 'Monday'), 'other fields'],
    ['a field too many', SAME.replace('((day))', '((day)) at ((time))'), 'other fields'],
    ['no footer', OURS.text, 'lacks the service’s footer'],
    ['other words', SAME.replace('Hello', 'Dear'), 'do not say the same'],
  ])('are not the same with %s', (_, body, words) => {
    expect(difference(body)).toContain(words);
  });

  it('are not the same where GOV.UK Notify’s own preview reads otherwise', () => {
    expect(difference(SAME, { preview: 'Clinic: Hello Margaret.' })).toContain('do not say the same');
  });

  it('cannot be compared before there is a service', () => {
    expect(difference(SAME, { services: [] })).toContain('Set up the service first');
  });
});
