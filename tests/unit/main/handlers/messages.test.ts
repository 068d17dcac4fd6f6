import { describe, expect, it } from 'vitest';
import { ask } from '../../../shells/ask';
import { appsOfThisFile } from '../started-app';

const { start } = appsOfThisFile();

describe('a draft', () => {
  it('is not sent while it has something that must be put right, unless its sender answers for it', async () => {
    const { app } = start();
    const [draft] = await ask(app, 'messages.drafts', {});
    if (draft === undefined) throw new Error('the demo has no draft');
    const message = await ask(app, 'messages.get', { id: draft.id });
    const { id: _id, version: _version, status: _status, ...content } = message;
    const text = 'Hello Amy, your NHS number is 999 000 1006.';
    const saved = await ask(app, 'messages.saveDraft', {
      id: draft.id,
      version: draft.version,
      content: { ...content, text },
    });
    const send = { id: draft.id, version: saved.version };
    await expect(ask(app, 'messages.send', { ...send, overrides: [] })).rejects.toMatchObject({
      code: 'stopped',
    });
    const { findings } = await ask(app, 'messages.review', { id: draft.id });
    const overrides = findings
      .filter(({ severity }) => severity === 'stop')
      .map(({ rule, text: words }) => ({ rule, text: words, reason: 'asked for by the person in writing' }));
    expect(overrides.length).toBeGreaterThan(0);
    expect((await ask(app, 'messages.send', { ...send, overrides })).status).toBe('queued');
  });

  it('of another desk is not written over', async () => {
    const { app } = start();
    const [draft] = await ask(app, 'messages.drafts', {});
    const message = await ask(app, 'messages.get', { id: draft?.id ?? '' });
    const { id, version, status: _status, ...content } = message;
    await ask(app, 'messages.saveDraft', { id, version, content: { ...content, text: 'Hello Amy.' } });
    await expect(
      ask(app, 'messages.saveDraft', { id, version, content: { ...content, text: 'Dear Amy.' } }),
    ).rejects.toMatchObject({ code: 'changed-elsewhere' });
    expect((await ask(app, 'messages.get', { id })).text).toBe('Hello Amy.');
  });

  it('put aside can be taken back', async () => {
    const { app } = start();
    const [draft] = await ask(app, 'messages.drafts', {});
    if (draft === undefined) throw new Error('the demo has no draft');
    const aside = await ask(app, 'messages.discardDraft', { id: draft.id, version: draft.version });
    expect(await ask(app, 'messages.drafts', {})).toEqual([]);
    await ask(app, 'messages.restoreDraft', { id: aside.id, version: aside.version });
    expect(await ask(app, 'messages.drafts', {})).toHaveLength(1);
  });
});

describe('the Trust phone', () => {
  it('is handed the text, and says when it went', async () => {
    const { app, platform } = start();
    const [draft] = await ask(app, 'messages.drafts', {});
    const {
      id,
      version,
      status: _status,
      ...content
    } = await ask(app, 'messages.get', { id: draft?.id ?? '' });
    const text = 'Hello Amy, please call us on 01632 960100.';
    const saved = await ask(app, 'messages.saveDraft', {
      id,
      version,
      content: { ...content, text, carrier: 'trust-phone' },
    });
    const handed = await ask(app, 'messages.send', { id, version: saved.version, overrides: [] });
    expect(handed).toMatchObject({ status: 'handed-off', from: '07700 900001', to: '+447700900871' });
    await ask(app, 'messages.copyHandOff', { id, part: 'text' });
    expect(platform.clipboard.held.text).toContain(text);
    platform.clock.pass({ minutes: 3 });
    const late = { id, version: handed.version, sentAt: '2026-11-24T11:00:00.000Z' };
    await expect(ask(app, 'messages.confirmHandOff', late)).rejects.toMatchObject({ field: 'sentAt' });
    const sent = await ask(app, 'messages.confirmHandOff', { ...late, sentAt: '2026-11-24T10:02:00.000Z' });
    expect(sent).toMatchObject({ status: 'sent', sent: { at: '2026-11-24T10:02:00.000Z', offset: 0 } });
    expect(await ask(app, 'record.ofMessage', { messageId: id })).not.toBeNull();
  });
});
