import { describe, expect, it } from 'vitest';
import { deskHandlers } from '../../../../src/main/handlers/desk';
import { messageHandlers } from '../../../../src/main/handlers/messages';
import { recordHandlers } from '../../../../src/main/handlers/record';
import { outboxesOfThisFile, round, settled } from '../send/outbox-bench';
import { provider } from '../send/provider';

const { start } = outboxesOfThisFile();

/** A desk with the handlers that tell what became of messages. */
async function deskOver(notify = provider()) {
  const started = await start(notify);
  const { desk, judge, outbox } = started;
  const { surroundings } = desk;
  const handlers = {
    ...messageHandlers(surroundings, judge, outbox),
    ...recordHandlers(surroundings),
    ...deskHandlers(surroundings),
  };
  return { ...started, notify, handlers };
}

async function unsure() {
  const notify = provider({ canBeAsked: false });
  notify.answer = () => ({ kind: 'unknown', sentence: 'The connection was lost.' });
  notify.knows = { kind: 'cannot-ask', sentence: 'A mail server can’t be asked.' };
  const over = await deskOver(notify);
  const { desk, outbox } = over;
  const message = await round(outbox, desk, await desk.queue(await desk.draft()), 'unsure');
  return { ...over, message };
}

async function sentText(tells: NonNullable<ReturnType<typeof provider>['tells']>) {
  const over = await deskOver(provider({ tells }));
  const { desk, outbox, handlers } = over;
  const message = await round(outbox, desk, await desk.queue(await desk.draft()), 'sent');
  const learn = async () => {
    desk.platform.clock.pass({ minutes: 1 });
    outbox.wake();
    await expect
      .poll(async () => (await handlers['messages.get']({ id: message.id })).delivery, { timeout: 10_000 })
      .not.toBeNull();
    await settled();
  };
  return { ...over, message, learn };
}

const DELIVERED = { kind: 'delivered', at: '2026-11-24T10:00:20.000Z' } as const;
const FAILED = { kind: 'failed', why: 'wrong-contact-point', at: '2026-11-24T10:00:20.000Z' } as const;

describe('a message that may have been sent', () => {
  it('that went counts as sent, and owes its entry', async () => {
    const { handlers, message } = await unsure();
    const { id, version } = message;
    const sent = await handlers['messages.settleUnsure']({ id, version, went: true, redraft: false });
    expect(sent.status).toBe('sent');
    expect(await handlers['record.list']({})).toHaveLength(1);
  });

  it('that did not go is a new draft of the same words in one go, under another name', async () => {
    const { handlers, message, notify } = await unsure();
    const { id, version } = message;
    const draft = await handlers['messages.settleUnsure']({ id, version, went: false, redraft: true });
    expect(draft).toMatchObject({ status: 'draft', text: message.text, personId: message.personId });
    expect(draft.id).not.toBe(id);
    expect((await handlers['messages.get']({ id })).status).toBe('cancelled');
    expect(notify.sent).toHaveLength(1);
  });
});

describe('the entry of a message that was sent (P25)', () => {
  it('says that it was delivered where that was known before the copy', async () => {
    const { handlers, message, learn } = await sentText(DELIVERED);
    await learn();
    const entry = await handlers['record.ofMessage']({ messageId: message.id });
    expect(entry?.preview).toContain('Delivered     24 November 2026, 10am');
  });

  it('stays as it was copied when it became known after, and says it in the next copy', async () => {
    const { handlers, message, learn, desk } = await sentText(DELIVERED);
    const before = await handlers['record.ofMessage']({ messageId: message.id });
    if (before === null) throw new Error('it owes no entry');
    const copied = await handlers['record.copy']({ id: before.id, version: before.version });
    await learn();
    expect((await handlers['record.get']({ id: before.id })).preview).toBe(copied.preview);
    const again = await handlers['record.copy']({ id: before.id, version: copied.version });
    expect(again.preview).toContain('Delivered ');
    expect(desk.platform.clipboard.held.text).toContain('Delivered ');
    expect(again.copyIsFresh).toBe(true);
  });

  it('has an addendum where it did not arrive and the entry stood in the record already', async () => {
    const { handlers, message, learn } = await sentText(FAILED);
    const before = await handlers['record.ofMessage']({ messageId: message.id });
    if (before === null) throw new Error('it owes no entry');
    const copied = await handlers['record.copy']({ id: before.id, version: before.version });
    const identifiers = { number: '9990548609', dateOfBirth: '1951-03-14' };
    await handlers['record.confirm']({ id: before.id, version: copied.version, ...identifiers });
    await learn();
    const [addendum] = await handlers['record.list']({});
    if (addendum === undefined) throw new Error('no addendum is owed');
    const view = await handlers['record.get']({ id: addendum.id });
    expect(view.preview).toContain('ADDENDUM: TEXT MESSAGE NOT DELIVERED');
    expect(view.preview).toContain('nobody is reached there');
  });
});

describe('a message that did not arrive', () => {
  it('is counted until somebody sees to it', async () => {
    const { handlers, message, learn } = await sentText(FAILED);
    await learn();
    expect((await handlers['desk.counts']({})).needAttention).toBe(1);
    expect(await handlers['messages.notDelivered']({})).toMatchObject([
      { id: message.id, delivery: { state: 'failed', why: 'wrong-contact-point' } },
    ]);
    const seen = await handlers['messages.sawToDelivery']({ id: message.id });
    expect(seen.delivery?.seen).toBe(true);
    expect((await handlers['desk.counts']({})).needAttention).toBe(0);
  });

  it('is seen to by writing it again, and stays sent', async () => {
    const { handlers, message, learn } = await sentText(FAILED);
    await learn();
    const { id, version } = await handlers['messages.get']({ id: message.id });
    const draft = await handlers['messages.redraft']({ id, version });
    expect(draft).toMatchObject({ status: 'draft', text: message.text });
    const old = await handlers['messages.get']({ id });
    expect(old).toMatchObject({ status: 'sent', delivery: { seen: true } });
  });

  it('is not written again where it did arrive', async () => {
    const { handlers, message, learn } = await sentText(DELIVERED);
    await learn();
    const { id, version } = await handlers['messages.get']({ id: message.id });
    await expect(handlers['messages.redraft']({ id, version })).rejects.toMatchObject({
      code: 'changed-elsewhere',
    });
  });
});
