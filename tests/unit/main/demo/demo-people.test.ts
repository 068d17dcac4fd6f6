import { describe, expect, it } from 'vitest';
import { v7 as newId } from 'uuid';
import type { InputOf } from '../../../../src/contract/index';
import type { App } from '../../../../src/main/app';
import { ask } from '../../../shells/ask';
import { appsOfThisFile } from '../started-app';

const { start } = appsOfThisFile();

type Content = InputOf<'messages.saveDraft'>['content'];

/** What main decides about a plain reminder to somebody of the demo, at one of their numbers or addresses. */
async function decided(app: App, query: string, value: string, change: Partial<Content> = {}) {
  const [found] = await ask(app, 'people.find', { query });
  const person = await ask(app, 'people.get', { id: found!.id });
  const [service] = await ask(app, 'services.list', {});
  const point = person.contactPoints.find((each) => each.value === value)!;
  const id = newId();
  const content: Content = {
    personId: person.id,
    serviceId: service!.id,
    channel: point.channel,
    carrier: point.channel === 'sms' ? 'govuk-notify' : 'smtp',
    purpose: 'appointment-reminder',
    contactPointId: point.id,
    subject: point.channel === 'email' ? 'Your visit' : '',
    text: `Hello ${person.preferredName ?? person.givenName}, please call us when you can.`,
    authorisedUseId: null,
    template: null,
    answersId: null,
    about: null,
    sendAt: null,
    notAfter: null,
    kept: [],
    ...change,
  };
  await ask(app, 'messages.saveDraft', { id, version: 0, content });
  const { decision } = await ask(app, 'messages.review', { id });
  return { verdict: decision.verdict, next: decision.reasons.map(({ next }) => next) };
}

describe('the people of the demo', () => {
  it('can be written to where nothing stands against it', async () => {
    const { app } = start();
    expect(await decided(app, '9990548609', '+447700900412')).toEqual({ verdict: 'allowed', next: [] });
    expect((await decided(app, '9990000026', 'daniel.okafor@example.org')).verdict).not.toBe('stopped');
    expect((await decided(app, '9990005001', '+447700900416')).verdict).not.toBe('stopped');
  });

  it.each([
    [
      'a carer who may not be told about the person',
      '9990005001',
      '+447700900417',
      'stopped',
      'record-authority',
    ],
    ['an address nobody has seen an email from', '105204', 'zosia@example.com', 'stopped', 'verify-address'],
    ['an address that is not safe', '9990005028', 'leon.fairley@example.org', 'stopped', undefined],
    ['somebody who reads another language', '9990005044', '+447700900420', 'stopped', 'open-needs'],
    ['somebody who needs easy read', '9990005036', '+447700900419', 'conditional', 'open-needs'],
    [
      'an agreement nobody asked about for long',
      '9990005052',
      '+447700900421',
      'conditional',
      'confirm-agreement',
    ],
    ['somebody who opted out', '9990005052', 'gwen.parry@example.org', 'stopped', undefined],
    ['an address nobody agreed to', '9990548609', 'maggie.holloway@example.org', 'stopped', undefined],
  ] as const)('let %s be tried', async (_who, query, value, verdict, next) => {
    const { app } = start();
    const decision = await decided(app, query, value);
    expect(decision.verdict).toBe(verdict);
    if (next !== undefined) expect(decision.next).toContain(next);
  });

  it('let a shared phone be tried: reminders go, other uses do not', async () => {
    const { app } = start();
    expect((await decided(app, '9990005028', '+447700900418')).verdict).not.toBe('stopped');
    const advice = await decided(app, '9990005028', '+447700900418', { purpose: 'advice' });
    expect(advice.verdict).toBe('stopped');
  });

  it('owe three messages to the record, and no agreement', async () => {
    const { app } = start();
    const owed = await ask(app, 'record.list', {});
    expect(owed.map(({ about }) => about.kind)).toEqual(['sent', 'sent', 'sent']);
  });

  it('have a service whose procedure is approved, and a member of staff who read the policy', async () => {
    const { app } = start();
    const [service] = await ask(app, 'services.list', {});
    const today = (await ask(app, 'desk.get', {})).now.slice(0, 10);
    expect(service?.sop.approval?.reviewBy && service.sop.approval.reviewBy > today).toBe(true);
    const { staff } = await ask(app, 'settings.get', {});
    expect(staff).toMatchObject({ name: 'R. Shah', acknowledged: [{ version: expect.any(String) }] });
  });
});
