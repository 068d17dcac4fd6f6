import { BlobReader, Uint8ArrayWriter, ZipReader } from '@zip.js/zip.js';
import { spawnSync } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { ask } from '../../shells/ask';
import { draftEmail, putFile } from '../../shells/put-file';
import { recordIt, untilSent } from '../../shells/told-message';
import { appsOfThisFile } from '../main/started-app';

const apps = appsOfThisFile();
const nothing = () => undefined;
const LINK = 'https://we.tl/t-AbC123';
const LINKED = { link: LINK, expires: '2026-12-01', passwordWay: 'phone', deleteFile: true } as const;

/** A desk with a sealed transfer of one file of this many bytes, and the encrypted file that the folder for downloads has. */
async function sealed(bytes = 600_000) {
  const { app, platform } = apps.start();
  const { id, version } = await draftEmail(app);
  const plan = randomBytes(bytes);
  await ask(app, 'transfers.begin', { messageId: id });
  await putFile(app, id, 'Care plan.pdf', plan, 'transfer');
  const transfer = await ask(app, 'transfers.seal', { messageId: id });
  const path = join(platform.downloadsDir, transfer.fileName);
  return { app, platform, id, version, plan, transfer, path };
}

/** The files of an encrypted zip, opened with a password. */
async function unzipped(path: string, password: string): Promise<Map<string, Uint8Array>> {
  const reader = new ZipReader(new BlobReader(new Blob([await readFile(path)])), {
    password,
    useWebWorkers: false,
  });
  const files = new Map<string, Uint8Array>();
  for (const entry of await reader.getEntries()) {
    if (!entry.directory) files.set(entry.filename, await entry.getData(new Uint8ArrayWriter()));
  }
  await reader.close();
  return files;
}

const headersSchema = z.array(
  z.object({ name: z.string(), method: z.number(), flags: z.number(), extra: z.string() }),
);

/** What Python's own zip library reads in the headers: method, and the AES extra field's strength. */
function headers(path: string): z.infer<typeof headersSchema> {
  const script =
    'import json,sys,zipfile\n' +
    'print(json.dumps([dict(name=i.filename,method=i.compress_type,flags=i.flag_bits,extra=i.extra.hex()) for i in zipfile.ZipFile(sys.argv[1]).infolist()]))';
  const { stdout } = spawnSync('python3', ['-c', script, path], { encoding: 'utf8' });
  return headersSchema.parse(JSON.parse(stdout));
}

const hasPython = spawnSync('python3', ['--version']).status === 0;

describe('the guide to WeTransfer, followed', { timeout: 30_000 }, () => {
  it('“Send files” and “After sending”: from the files to “They downloaded and opened the files”', async () => {
    const { app, platform, id, version, plan, transfer, path } = await sealed();
    // Step 4.
    expect(transfer).toMatchObject({ state: 'sealed', fileName: 'Files 2026-11-24.zip', hasPassword: true });
    const zip = await readFile(path);
    expect(transfer).toMatchObject({
      bytes: zip.length,
      sha256: createHash('sha256').update(zip).digest('hex'),
    });
    const { password } = await ask(app, 'transfers.password', { messageId: id });
    expect(password).toMatch(/^[a-z2-9]{4}(?:-[a-z2-9]{4}){3}$/u);
    expect([...(await unzipped(path, password))]).toEqual([['Care plan.pdf', new Uint8Array(plan)]]);
    await expect(unzipped(path, 'kq7m-p3xr-9hbt-w2ed')).rejects.toThrow(/password/iu);
    // Steps 5 and 6: the email can't go before.
    await expect(ask(app, 'messages.send', { id, version, overrides: [] })).rejects.toThrow(
      /paste its link/u,
    );
    await ask(app, 'transfers.open', {});
    expect(platform.opened).toEqual(['https://wetransfer.com/']);
    expect(await ask(app, 'transfers.link', { messageId: id, ...LINKED })).toMatchObject({
      fileDeleted: true,
    });
    expect(await readdir(platform.downloadsDir)).toEqual([]);
    // Step 7.
    const review = await ask(app, 'messages.review', { id });
    expect(review.outgoing).toContain(`Files for you: ${LINK}\nYou can download them until 1 December 2026.`);
    expect(review.outgoing).toContain('We will give you the password by phone.');
    expect(review.outgoing).toMatch(/7-Zip or WinZip.*The Unarchiver/u);
    await ask(app, 'messages.send', { id, version, overrides: [] });
    await untilSent(app, id, nothing);
    const mail = apps.office().mail.received.at(-1);
    expect(mail?.text).toContain(LINK);
    expect(mail?.raw).not.toContain(password);
    expect(mail?.raw).not.toContain('Care plan.pdf');
    // After sending.
    const [unsettled] = await ask(app, 'transfers.unsettled', {});
    expect(unsettled?.transfer.messageId).toBe(id);
    const entry = await ask(app, 'record.ofMessage', { messageId: id });
    expect(entry?.preview).toContain('Care plan.pdf (600 kB, SHA-256');
    expect(entry?.preview).toMatch(/Link works until.*1 December 2026/u);
    expect(entry?.preview).toMatch(/Password.*to be given by phone/u);
    expect(entry?.preview).not.toContain(password);
    platform.clock.pass({ minutes: 5 });
    await ask(app, 'transfers.passwordGiven', { messageId: id, way: 'phone', at: platform.now() });
    expect(await ask(app, 'transfers.password', { messageId: id })).toEqual({ password });
    platform.clock.pass({ hours: 1 });
    await ask(app, 'transfers.downloaded', { messageId: id, at: platform.now() });
    expect(await ask(app, 'transfers.unsettled', {})).toEqual([]);
    await expect(ask(app, 'transfers.password', { messageId: id })).rejects.toThrow(/was deleted/u);
    await recordIt(app, platform.clipboard, id, nothing);
    expect(platform.clipboard.held.text).not.toContain(password);
  });

  it('what is confirmed after the entry was copied is an addendum in “To record”', async () => {
    const { app, platform, id, version } = await sealed(10);
    await ask(app, 'transfers.link', { messageId: id, ...LINKED });
    await ask(app, 'messages.send', { id, version, overrides: [] });
    await untilSent(app, id, nothing);
    await recordIt(app, platform.clipboard, id, nothing);
    platform.clock.pass({ minutes: 5 });
    await ask(app, 'transfers.passwordGiven', { messageId: id, way: 'phone', at: platform.now() });
    await ask(app, 'transfers.downloaded', { messageId: id, at: platform.now() });
    const addendum = (await ask(app, 'record.list', {})).find(({ about }) => about.kind === 'transfer');
    const { preview } = await ask(app, 'record.get', { id: addendum?.id ?? '' });
    expect(preview).toMatch(/^SECURE FILE TRANSFER, addendum\n/u);
    expect(preview).toMatch(/Downloaded +24 November 2026/u);
  });

  it.skipIf(!hasPython)(
    'the file is encrypted with AES-256, as another program reads its header',
    async () => {
      const { path, plan } = await sealed(5_000);
      const [file] = headers(path);
      // 99: AES. The extra field 0x9901: seven bytes, version 2, "AE", strength 3 (256 bits).
      expect(file).toMatchObject({ name: 'Care plan.pdf', method: 99 });
      expect(file?.extra).toMatch(/^0199070002004145(?:03)/u);
      expect((file?.flags ?? 0) & 1).toBe(1);
      const zip = await readFile(path);
      expect(zip.includes(plan.subarray(0, 32))).toBe(false);
    },
  );

  it('“Cancel at any time: nothing stays”', async () => {
    const { app, platform, id } = await sealed();
    await ask(app, 'transfers.cancel', { messageId: id });
    expect(await readdir(platform.downloadsDir)).toEqual([]);
    expect(await ask(app, 'files.of', { messageId: id })).toEqual({ files: [], transfer: null });
  });

  it('half an encrypted file is gone after a restart, and a whole one goes on', async () => {
    const { app, platform, id, transfer } = await sealed();
    const other = await draftEmail(app);
    await ask(app, 'transfers.begin', { messageId: other.id });
    await putFile(app, other.id, 'Map.png', randomBytes(300_000), 'transfer');
    expect((await readdir(platform.downloadsDir)).toSorted()).toEqual([
      'Files 2026-11-24 (2).zip.part',
      'Files 2026-11-24.zip',
    ]);
    await app.close();
    // As a kill leaves it.
    await writeFile(join(platform.downloadsDir, 'Files 2026-11-24 (2).zip.part'), 'half');
    const again = apps.start({ ...platform }).app;
    expect(await ask(again, 'files.of', { messageId: other.id })).toEqual({ files: [], transfer: null });
    expect((await ask(again, 'files.of', { messageId: id })).transfer).toEqual(transfer);
    expect(await readdir(platform.downloadsDir)).toEqual(['Files 2026-11-24.zip']);
    await ask(again, 'transfers.link', { messageId: id, ...LINKED, deleteFile: false });
    expect(await readdir(platform.downloadsDir)).toHaveLength(1);
  });

  it.each([
    [{ link: 'https://evil.example/t-1' }, 'link', /does not lead to WeTransfer/u],
    [{ link: 'http://we.tl/t-1' }, 'link', /must begin with https/u],
    [{ expires: '2026-11-23' }, 'expires', /has run out/u],
    [{ expires: '2026-12-02' }, 'expires', /7 days at most/u],
  ])('%#: a link that will not do is refused at its field', async (change, field, why) => {
    const { app, id } = await sealed(10);
    const refused = ask(app, 'transfers.link', { messageId: id, ...LINKED, ...change });
    await expect(refused).rejects.toThrow(why);
    await expect(refused).rejects.toMatchObject({ field });
  });

  it('the password does not go in the email', async () => {
    const { app, id, version } = await sealed(10);
    await ask(app, 'transfers.link', { messageId: id, ...LINKED });
    const { password } = await ask(app, 'transfers.password', { messageId: id });
    const { content } = await draftEmail(app);
    const text = `Hello, the password is ${password.replaceAll('-', ' ').toUpperCase()}.`;
    const saved = await ask(app, 'messages.saveDraft', { id, version, content: { ...content, text } });
    const { decision } = await ask(app, 'messages.review', { id });
    expect(decision.reasons.map(({ sentence }) => sentence)).toContainEqual(
      expect.stringContaining('The password of the files stands in this email'),
    );
    await expect(ask(app, 'messages.send', { id, version: saved.version, overrides: [] })).rejects.toThrow(
      /stands in this email/u,
    );
  });

  it('“or when the link has run out”: the password is deleted then', async () => {
    const { app, platform, id, version } = await sealed(10);
    await ask(app, 'transfers.link', { messageId: id, ...LINKED });
    await ask(app, 'messages.send', { id, version, overrides: [] });
    await untilSent(app, id, nothing);
    await app.close();
    platform.clock.pass({ days: 8 });
    const again = apps.start({ ...platform }).app;
    await expect
      .poll(() => ask(again, 'files.of', { messageId: id }).then(({ transfer }) => transfer?.hasPassword))
      .toBe(false);
    expect(await ask(again, 'transfers.unsettled', {})).toHaveLength(1);
  });
});
