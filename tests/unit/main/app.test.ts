import { appendFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { VaultUnavailable } from '../../../src/main/platform/vault-errors';
import { ask } from '../../shells/ask';
import { tellStory, type Said } from '../../shells/told-story';
import { appsOfThisFile } from './started-app';

const { office, start } = appsOfThisFile();

async function toldStory() {
  const { app, platform } = start();
  const said: Said[] = [];
  await tellStory(app, platform.clipboard, (what) => said.push(what));
  return { app, platform, said };
}

describe('the main job', () => {
  it('ends with a text and an email at their servers and both in the record', async () => {
    const { app, said } = await toldStory();
    const ids = said.filter(({ said: what }) => what === 'recorded').map(({ id }) => id);
    expect(ids).toHaveLength(2);
    const text = office().texts.received.find(({ reference }) => reference === ids[0]);
    expect(text).toMatchObject({
      to: '+447700900133',
      text: expect.stringContaining('In an emergency call 999.'),
    });
    const mail = office().mail.received.find(({ raw }) => raw.includes(String(ids[1])));
    expect(mail).toMatchObject({
      from: 'community.therapy@trust.example.org',
      to: ['daniel.okafor@example.org'],
      subject: '[secure] Your visit',
      secure: true,
    });
    const owed = await ask(app, 'record.list', {});
    expect(owed.map(({ about }) => about)).not.toContainEqual({ kind: 'sent', messageId: ids[0] });
  });

  it('leaves no readable word on the disk', async () => {
    const { platform } = await toldStory();
    for (const file of readdirSync(platform.dataDir)) {
      const bytes = readFileSync(join(platform.dataDir, file));
      for (const word of [
        'our visit is now',
        'Okafor',
        'daniel.okafor',
        '9990000026',
        office().notify.apiKey,
        office().smtp.password,
      ]) {
        expect(bytes.includes(Buffer.from(word)), `${word} in ${file}`).toBe(false);
        expect(bytes.includes(Buffer.from(word, 'utf16le')), `${word} in ${file}`).toBe(false);
      }
    }
  });

  it('tells pages of what a person did before the next click, however quickly they work', async () => {
    const { app } = start();
    const [draft] = await ask(app, 'messages.drafts', {});
    const heard: string[] = [];
    app.onEvent((event) => heard.push(event.kind === 'changed' ? event.area : event.kind));
    let { id, version } = await ask(app, 'messages.get', { id: draft?.id ?? '' });
    for (let times = 1; times <= 6; times += 1) {
      ({ id, version } = await ask(app, 'messages.discardDraft', { id, version }));
      ({ id, version } = await ask(app, 'messages.restoreDraft', { id, version }));
      expect(heard.filter((area) => area === 'messages')).toHaveLength(2 * times);
    }
  });

  it('is the same after a restart', async () => {
    const { app, platform } = await toldStory();
    const before = {
      owed: await ask(app, 'record.list', {}),
      sent: await ask(app, 'messages.search', { words: '', personId: null, before: null }),
    };
    await app.close();
    const again = start({ dataDir: platform.dataDir });
    expect({
      owed: await ask(again.app, 'record.list', {}),
      sent: await ask(again.app, 'messages.search', { words: '', personId: null, before: null }),
    }).toEqual(before);
  });

  it('logs no name, number, address or word of a message', async () => {
    const { platform } = await toldStory();
    expect(platform.lines.join('\n')).not.toMatch(/Okafor|Daniel|999|07700|example\.org|visit/u);
  });
});

describe('a store that can’t be opened', () => {
  it('says so in every answer, and opens once it can', async () => {
    const { platform: before, app: first } = start();
    await ask(first, 'desk.get', {});
    await first.close();
    let locked = true;
    const unwrap = (wrapped: string) =>
      locked ? Promise.reject(new VaultUnavailable('locked')) : before.vault.unwrap(wrapped);
    const { app } = start({ dataDir: before.dataDir, vault: { ...before.vault, unwrap } });
    await expect(ask(app, 'desk.get', {})).rejects.toMatchObject({ code: 'unavailable' });
    locked = false;
    expect((await ask(app, 'desk.get', {})).demo).toBe(true);
  });

  it('tells a damaged file from a wrong key', async () => {
    const { platform, app } = start();
    await ask(app, 'desk.get', {});
    await app.close();
    const file = join(platform.dataDir, 'plainword.db');
    writeFileSync(file, readFileSync(file).fill(7, 64, 4096));
    await expect(ask(start({ dataDir: platform.dataDir }).app, 'desk.get', {})).rejects.toThrow(/damaged/u);
  });

  it('never becomes a new, empty one', async () => {
    const { platform, app } = start();
    await ask(app, 'desk.get', {});
    await app.close();
    rmSync(join(platform.dataDir, 'store-key.json'));
    await expect(ask(start({ dataDir: platform.dataDir }).app, 'desk.get', {})).rejects.toMatchObject({
      code: 'unavailable',
    });
  });

  it('says when its folder is not one', async () => {
    const dir = join(mkdtempSync(join(tmpdir(), 'plainword-')), 'file');
    appendFileSync(dir, 'not a folder');
    await expect(ask(start({ dataDir: dir }).app, 'desk.get', {})).rejects.toMatchObject({
      code: 'unavailable',
    });
  });
});
