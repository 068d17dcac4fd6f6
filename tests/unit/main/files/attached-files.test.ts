import { createHash, randomBytes } from 'node:crypto';
import { simpleParser } from 'mailparser';
import { v7 as newId } from 'uuid';
import { describe, expect, it } from 'vitest';
import type { App } from '../../../../src/main/app';
import { openStore } from '../../../../src/main/store/open-store';
import { ask } from '../../../shells/ask';
import { draftEmail, putFile } from '../../../shells/put-file';
import { recordIt, untilSent } from '../../../shells/told-message';
import { appsOfThisFile } from '../started-app';

const apps = appsOfThisFile();
const nothing = () => undefined;
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const filesOf = (app: App, messageId: string) => ask(app, 'files.of', { messageId });

describe('files of an email', { timeout: 30_000 }, () => {
  it('arrive byte by byte, stand in the record entry, and leave this computer once it is recorded', async () => {
    const { app, platform } = apps.start();
    const { id, version } = await draftEmail(app);
    const [plan, map] = [randomBytes(700_001), randomBytes(1_234)];
    const file = await putFile(app, id, 'C:\\Desktop\\Care plan.pdf', plan);
    expect(file).toMatchObject({ name: 'Care plan.pdf', bytes: plan.length, sha256: sha256(plan) });
    await putFile(app, id, 'Map.png', map);

    await ask(app, 'messages.send', { id, version, overrides: [] });
    await untilSent(app, id, nothing);
    const mail = apps.office().mail.received.at(-1);
    const parsed = await simpleParser(mail?.raw ?? '');
    const got = parsed.attachments.map(({ filename, contentType, content }) => [
      filename,
      contentType,
      sha256(content),
    ]);
    expect(got).toEqual([
      ['Care plan.pdf', 'application/pdf', sha256(plan)],
      ['Map.png', 'image/png', sha256(map)],
    ]);

    const entry = await ask(app, 'record.ofMessage', { messageId: id });
    expect(entry?.preview).toContain(`Care plan.pdf (700 kB, SHA-256 ${sha256(plan).slice(0, 12)}…)`);
    expect(entry?.preview).toContain('Map.png (1 kB');
    await recordIt(app, platform.clipboard, id, nothing);
    // The names and hashes stay for whoever asks which file went.
    expect((await filesOf(app, id)).files.map((each) => each.name)).toEqual(['Care plan.pdf', 'Map.png']);
    await app.close();
    const { store } = await reopened(platform);
    const audit = await store.audit.read(20);
    expect(audit).toContainEqual(
      expect.objectContaining({ what: 'files.bytes-deleted', about: id, detail: '2 files' }),
    );
    await expect(store.attachments.files(id)).rejects.toThrow('fewer bytes');
    await store.close();
  });

  it('come off and back again', async () => {
    const { app } = apps.start();
    const { id } = await draftEmail(app);
    const file = await putFile(app, id, 'Map.png', randomBytes(10));
    await ask(app, 'files.remove', { id: file.id });
    expect((await filesOf(app, id)).files).toEqual([]);
    await ask(app, 'files.restore', { id: file.id });
    expect((await filesOf(app, id)).files).toEqual([file]);
  });

  it('of one name get names of their own, and take another', async () => {
    const { app } = apps.start();
    const { id } = await draftEmail(app);
    await putFile(app, id, 'Map.png', randomBytes(10));
    const second = await putFile(app, id, 'Map.png', randomBytes(10));
    expect(second.name).toBe('Map (2).png');
    expect(await ask(app, 'files.rename', { id: second.id, name: '../Way in.JPG' })).toMatchObject({
      name: 'Way in.JPG',
      type: 'image/jpeg',
    });
    await expect(ask(app, 'files.rename', { id: second.id, name: 'Map.exe' })).rejects.toThrow(
      /may not be sent/u,
    );
  });

  it('whose names tell something stop the email until they are renamed', async () => {
    const { app } = apps.start();
    const { id, version } = await draftEmail(app);
    const file = await putFile(app, id, 'HIV results.pdf', randomBytes(10));
    const { decision } = await ask(app, 'messages.review', { id });
    expect(decision.reasons[0]).toMatchObject({ effect: 'stop', next: 'rename-file' });
    await expect(ask(app, 'messages.send', { id, version, overrides: [] })).rejects.toThrow(
      /HIV results\.pdf/u,
    );
    await ask(app, 'files.rename', { id: file.id, name: 'Document.pdf' });
    expect((await ask(app, 'messages.review', { id })).decision.verdict).not.toBe('stopped');
  });

  it.each([
    ['Plan.docm', 10, /“docm” may not be sent/u],
    ['Plan.pdf', 0, /is empty/u],
    ['Plan.exe.pdf', 10, /two endings/u],
    [
      'Plan.pdf',
      27_000_000,
      /the email would have 3\d\.?\d? MB, and 35 MB is the most: send it by file transfer/u,
    ],
  ])('such as %s of %i bytes do not come in', async (name, bytes, why) => {
    const { app } = apps.start();
    const { id: messageId } = await draftEmail(app);
    await expect(
      ask(app, 'files.begin', { messageId, id: newId(), name, bytes, way: 'attached' }),
    ).rejects.toThrow(why);
  });

  it('out of order, too long or too short do not come in', async () => {
    const { app } = apps.start();
    const { id: messageId } = await draftEmail(app);
    const begin = async () => {
      const id = newId();
      await ask(app, 'files.begin', { messageId, id, name: 'Map.png', bytes: 6, way: 'attached' });
      return id;
    };
    const three = Buffer.from([1, 2, 3]).toString('base64');
    const [gap, long, short] = [await begin(), await begin(), await begin()];
    await expect(ask(app, 'files.chunk', { id: gap, place: 1, content: three })).rejects.toThrow(
      /choose it again/u,
    );
    await ask(app, 'files.chunk', { id: long, place: 0, content: three });
    await ask(app, 'files.chunk', { id: long, place: 1, content: three });
    await expect(ask(app, 'files.chunk', { id: long, place: 2, content: three })).rejects.toThrow(
      /choose it again/u,
    );
    await ask(app, 'files.chunk', { id: short, place: 0, content: three });
    await expect(ask(app, 'files.end', { id: short })).rejects.toThrow(/choose it again/u);
    for (const id of [gap, long, short]) {
      await expect(ask(app, 'files.end', { id })).rejects.toThrow(/choose it again/u);
    }
    expect((await filesOf(app, messageId)).files).toEqual([]);
  });

  it('whose page went away in their midst take no room', async () => {
    const { app, platform } = apps.start();
    const { id: messageId } = await draftEmail(app);
    const offered = { messageId, name: 'Plan.pdf', bytes: 20_000_000, way: 'attached' } as const;
    const left = newId();
    await ask(app, 'files.begin', { ...offered, id: left });
    await expect(ask(app, 'files.begin', { ...offered, id: newId() })).rejects.toThrow(/is the most/u);
    platform.clock.pass({ minutes: 2 });
    expect(await ask(app, 'files.begin', { ...offered, id: newId() })).toEqual({ name: 'Plan.pdf' });
    await expect(ask(app, 'files.chunk', { id: left, place: 0, content: 'AAAA' })).rejects.toThrow(
      /choose it again/u,
    );
  });

  it('half taken in are gone after a restart, and so is what was cancelled', async () => {
    const { app, platform } = apps.start();
    const { id: messageId } = await draftEmail(app);
    const whole = await putFile(app, messageId, 'Map.png', randomBytes(10));
    const id = newId();
    await ask(app, 'files.begin', { messageId, id, name: 'Plan.pdf', bytes: 6, way: 'attached' });
    await ask(app, 'files.chunk', { id, place: 0, content: 'AAAA' });
    await app.close();
    const { app: again } = apps.start({ ...platform });
    expect((await filesOf(again, messageId)).files).toEqual([whole]);
    await expect(ask(again, 'files.chunk', { id, place: 1, content: 'AAAA' })).rejects.toThrow(
      /choose it again/u,
    );
  });

  it('of a message that failed go on with its new draft', async () => {
    const { app } = apps.start();
    apps.office().mail.behave('refuse-message');
    try {
      const { id, version } = await draftEmail(app);
      const file = await putFile(app, id, 'Map.png', randomBytes(10));
      await ask(app, 'messages.send', { id, version, overrides: [] });
      await expect(untilSent(app, id, nothing)).rejects.toThrow('failed');
      const failed = await ask(app, 'messages.get', { id });
      const draft = await ask(app, 'messages.redraft', { id, version: failed.version });
      expect((await filesOf(app, draft.id)).files).toMatchObject([{ name: 'Map.png', sha256: file.sha256 }]);
      apps.office().mail.behave('accept');
      await ask(app, 'messages.send', { id: draft.id, version: draft.version, overrides: [] });
      await untilSent(app, draft.id, nothing);
    } finally {
      apps.office().mail.behave('accept');
    }
  });
});

/** The store of a desk whose application was closed. */
async function reopened(platform: ReturnType<typeof apps.start>['platform']) {
  const { dataDir: dir, vault, machine } = platform;
  return { store: await openStore({ dir, vault, machine }) };
}
