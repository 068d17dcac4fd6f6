import type { Template, TemplateDetails } from '../../../../src/domain/templates/template';

const SAVED = { by: 'R. Shah, occupational therapist', when: { at: '2026-11-20T09:00:00.000Z', offset: 0 } };
export const APPROVED = { by: 'J. Adeyemi', role: 'service manager', when: SAVED.when };

/** A template as somebody writes one. */
export function details(change: Partial<TemplateDetails> = {}): TemplateDetails {
  return {
    name: 'Reminder',
    owner: 'Service manager',
    serviceId: null,
    purpose: 'appointment-reminder',
    channel: 'sms',
    subject: '',
    text: 'Hello ((first name)), your visit is on ((day)) at ((time)).',
    ...change,
  };
}

/** An approved one. */
export function template(change: Partial<Template> = {}): Template {
  return {
    ...details(),
    id: '01990000-0000-7000-8000-0000000000b1',
    version: 1,
    saved: SAVED,
    approved: APPROVED,
    retired: null,
    starter: null,
    ...change,
  };
}

export const RETIRED = SAVED;
