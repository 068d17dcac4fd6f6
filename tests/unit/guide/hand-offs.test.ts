import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import type { Carrier } from '../../../src/domain/messages/channel';
import { shippedPack } from '../../../src/domain/policy/shipped-pack';
import type { App } from '../../../src/main/app';
import { ask } from '../../shells/ask';
import { draftEmail } from '../../shells/put-file';
import { recordIt } from '../../shells/told-message';
import type { TestPlatform } from '../../shells/test-platform';
import { appsOfThisFile } from '../main/started-app';

const apps = appsOfThisFile();
const nothing = () => undefined;
const TEXT = { purpose: 'ask-to-call', text: 'Hello, please call us about your visit.' } as const;

/** A text by a carrier, reviewed and handed over. */
async function handedOver(app: App, carrier: Carrier) {
  const { id, version } = await draftEmail(app, { channel: 'sms', carrier, subject: '', ...TEXT });
  const sent = await ask(app, 'messages.send', { id, version, overrides: [] });
  expect(sent.status).toBe('handed-off');
  return sent;
}

async function copied(
  app: App,
  { clipboard }: TestPlatform,
  id: string,
  part: 'number' | 'subject' | 'text',
) {
  await ask(app, 'messages.copyHandOff', { id, part });
  return clipboard.held.text;
}

describe('the guide to the Trust phone, followed', { timeout: 30_000 }, () => {
  it('“Set it up” and “Send a text”, to the original that is deleted', async () => {
    const { app, platform } = apps.start();
    await ask(app, 'settings.saveTrustPhone', { number: '07700 900456' });
    expect(await ask(app, 'settings.test', { carrier: 'trust-phone' })).toMatchObject({ ok: true });
    const { id, version, to, outgoing } = await handedOver(app, 'trust-phone');
    expect(await copied(app, platform, id, 'number')).toBe(to);
    expect(await copied(app, platform, id, 'text')).toBe(outgoing);
    const early = ask(app, 'messages.confirmHandOff', { id, version, sentAt: '2026-11-24T09:00:00.000Z' });
    await expect(early).rejects.toThrow(/between when you passed the text on and now/u);
    platform.clock.pass({ minutes: 4 });
    await ask(app, 'messages.confirmHandOff', { id, version, sentAt: platform.now() });
    await recordIt(app, platform.clipboard, id, nothing);
    const originals = await ask(app, 'record.originals', {});
    const mine = originals.filter(({ entry: { about } }) => about.kind === 'sent' && about.messageId === id);
    expect(mine.map(({ place }) => place)).toEqual(['trust-phone']);
  });

  it('“I did not send it” makes it a draft again', async () => {
    const { app } = apps.start();
    const { id, version } = await handedOver(app, 'trust-phone');
    expect(await ask(app, 'messages.cancel', { id, version })).toMatchObject({ status: 'draft' });
  });
});

describe('the guide to the Communications Annexe and Airmid, followed', { timeout: 30_000 }, () => {
  it.each(['annexe', 'airmid'] as const)('%s: from the tick to “I sent it at …”', async (carrier) => {
    const { app, platform } = apps.start();
    const before = await ask(app, 'settings.get', {});
    expect(before.ready).not.toContain(carrier);
    const set = await ask(app, 'settings.saveHandOffs', { annexe: true, airmid: true });
    expect(set.ready).toContain(carrier);
    const { id, version, to, outgoing } = await handedOver(app, carrier);
    expect(await copied(app, platform, id, 'number')).toBe(to);
    expect(await copied(app, platform, id, 'text')).toBe(outgoing);
    platform.clock.pass({ minutes: 2 });
    await ask(app, 'messages.confirmHandOff', { id, version, sentAt: platform.now() });
    const entry = await ask(app, 'record.ofMessage', { messageId: id });
    expect(entry?.preview).toContain(carrier === 'annexe' ? 'Communications Annexe' : 'Airmid');
    await recordIt(app, platform.clipboard, id, nothing);
    const originals = await ask(app, 'record.originals', {});
    expect(originals.some(({ entry: { about } }) => about.kind === 'sent' && about.messageId === id)).toBe(
      false,
    );
  });

  it('emails stop until the policy says that the Annexe encrypts, and then have a subject to copy', async () => {
    const unknown = apps.start();
    await ask(unknown.app, 'settings.saveHandOffs', { annexe: true, airmid: false });
    const stopped = await draftEmail(unknown.app, { carrier: 'annexe' });
    const { decision } = await ask(unknown.app, 'messages.review', { id: stopped.id });
    expect(decision.reasons.map(({ clause }) => clause)).toContain('P13');

    const gateways = [...shippedPack.secureEmail.gateways, 'communications-annexe'];
    const pack = { ...shippedPack, secureEmail: { ...shippedPack.secureEmail, gateways } };
    const { app, platform } = apps.start({ machinePack: { kind: 'read', pack } });
    await ask(app, 'settings.saveHandOffs', { annexe: true, airmid: false });
    const { id, version } = await draftEmail(app, { carrier: 'annexe' });
    await ask(app, 'messages.send', { id, version, overrides: [] });
    expect(await copied(app, platform, id, 'subject')).toBe('[secure] Your letter');
  });

  it('“these messages cannot be scheduled”', async () => {
    const { app } = apps.start();
    await ask(app, 'settings.saveHandOffs', { annexe: true, airmid: true });
    for (const carrier of ['trust-phone', 'annexe', 'airmid'] as const) {
      const sendAt = '2026-11-25T11:00:00.000Z';
      const { id, version } = await draftEmail(app, {
        channel: 'sms',
        carrier,
        subject: '',
        ...TEXT,
        sendAt,
      });
      const { decision } = await ask(app, 'messages.review', { id });
      expect(decision.reasons.find(({ next }) => next === 'change-schedule')).toMatchObject({
        effect: 'stop',
      });
      await expect(ask(app, 'messages.send', { id, version, overrides: [] })).rejects.toThrow(/by itself/u);
    }
  });
});

describe('the guide to files', () => {
  it('tells the limits of the shipped policy', async () => {
    const page = await readFile(new URL('../../../docs/guide/files.md', import.meta.url), 'utf8');
    const { mostMegabytes, transferMostMegabytes, transferDays } = shippedPack.attachments;
    expect(page).toContain(`${mostMegabytes} MB for the whole email`);
    expect(page).toContain(`${transferMostMegabytes / 1_000} GB in all`);
    expect(page).toContain(`a link works for ${transferDays} days`);
  });
});
