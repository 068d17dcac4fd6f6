import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { v7 as newId } from 'uuid';
import { describe, expect, it } from 'vitest';
import type { App } from '../../../../src/main/app';
import { ask } from '../../../shells/ask';
import { DANIEL, eml, putMail, SERVICE } from '../../../shells/put-mail';
import { appsOfThisFile } from '../started-app';

const { start } = appsOfThisFile();

const FIRST = eml({ id: 'a', text: 'Can you come on Friday instead?' });
const ANSWER = eml({
  id: 'b',
  from: SERVICE,
  to: DANIEL,
  subject: 'Re: Thursday visit',
  date: 'Thu, 19 Nov 2026 11:02:00 +0000',
  answers: ['a'],
  text: 'We can come on Friday at ten.\n\nOn Thu, 19 Nov 2026 at 08:31, Daniel Okafor <daniel.okafor@example.org> wrote:\n> Can you come on Friday instead?',
});
const OTHER = eml({ id: 'z', subject: 'Newsletter', from: 'News <news@example.com>', text: 'Ten tips for winter, and much more.' }); // prettier-ignore

const trailOf = (app: App, id: string | undefined) => ask(app, 'trails.get', { id: id ?? '' });
const isOpen = async (app: App, id: string) =>
  (await ask(app, 'trails.list', {})).open.some((each) => each.id === id);
const one = async (app: App, content: Buffer, name = 'a.eml') => {
  const { trailIds } = await putMail(app, name, content);
  return trailOf(app, trailIds[0]);
};

describe('mails that come in as files', { timeout: 30_000 }, () => {
  it('begin a trail, and those that answer them join it, each message once', async () => {
    const { app } = start();
    const first = await one(app, FIRST);
    expect(first.trail.messages).toMatchObject([{ body: 'Can you come on Friday instead?' }]);
    const joined = await one(app, ANSWER);
    expect(joined.trail.id).toBe(first.trail.id);
    expect(joined.trail.messages.map(({ body }) => body)).toEqual([
      'Can you come on Friday instead?',
      'We can come on Friday at ten.',
    ]);
    expect(joined.trail.messages[0]?.id).toBe(first.trail.messages[0]?.id);
    expect(joined.mails).toHaveLength(2);
    const { open } = await ask(app, 'trails.list', {});
    const summary = open.find(({ id }) => id === joined.trail.id);
    expect(summary).toMatchObject({ subject: 'Re: Thursday visit', messages: 2, mails: 2, filings: [] });
    expect((await ask(app, 'desk.counts', {})).trails).toBe(open.length);
  });

  it('are told and not doubled when they come again, also saved by another program', async () => {
    const { app } = start();
    const { trail } = await one(app, FIRST);
    const again = await putMail(app, 'again.eml', FIRST);
    const elsewhere = await putMail(app, 'other.eml', Buffer.concat([Buffer.from('X-Saved-By: another\r\n'), FIRST])); // prettier-ignore
    for (const told of [again, elsewhere]) {
      expect(told.trailIds).toEqual([trail.id]);
      expect(told.problem).toMatch(/here already/u);
    }
    expect((await trailOf(app, trail.id)).mails).toHaveLength(1);
  });

  it('are kept where another mail only claims to be the same', async () => {
    const { app } = start();
    const first = await one(app, FIRST);
    const claims = await one(app, eml({ id: 'a', text: 'Please cancel everything.' }));
    expect(claims.trail.id).toBe(first.trail.id);
    expect(claims.trail.messages).toHaveLength(2);
  });

  it('in a folder (.mbox) are mails of their own', async () => {
    const { app } = start();
    const line = Buffer.from('From daniel@example.org Thu Nov 19 08:31:05 2026\n');
    const escaped = eml({ id: 'c', subject: 'Station', from: 'Eve <eve@example.org>', text: '>From the station it is near.' }); // prettier-ignore
    const parts = [FIRST, ANSWER, OTHER, escaped].flatMap((mail) => [line, mail, Buffer.from('\n')]);
    const { trailIds, problem } = await putMail(app, 'folder.mbox', Buffer.concat(parts));
    expect(problem).toBeNull();
    expect(trailIds).toHaveLength(3);
    const { mails } = await trailOf(app, trailIds[0]);
    expect(mails.map(({ source }) => source)).toEqual([
      { kind: 'file', name: 'folder.mbox' },
      { kind: 'file', name: 'folder.mbox' },
    ]);
    expect((await trailOf(app, trailIds[2])).trail.messages[0]?.body).toBe('From the station it is near.');
    const told = await putMail(app, 'folder 2.mbox', Buffer.concat(parts));
    expect(told.problem).toBe('4 mails of it were here already.');
  });

  it('that are no mails are told and not kept; damaged ones can be read again or taken off the list', async () => {
    const { app } = start();
    const picture = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1]);
    expect((await putMail(app, 'a.png', picture)).problem).toMatch(/not a mail/u);
    expect((await ask(app, 'trails.list', {})).unreadable).toEqual([]);
    const damaged = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Uint8Array(600)]);
    expect((await putMail(app, 'a.msg', damaged)).problem).toMatch(/damaged/u);
    const [mail] = (await ask(app, 'trails.list', {})).unreadable;
    expect(mail).toMatchObject({ state: 'unreadable', source: { kind: 'file', name: 'a.msg' } });
    const id = mail?.id ?? '';
    expect(await ask(app, 'trails.readAgain', { id })).toMatchObject({ trailIds: [] });
    await ask(app, 'trails.discard', { id });
    expect((await ask(app, 'trails.list', {})).unreadable).toEqual([]);
  });

  it('out of order, too long or left off half way leave nothing', async () => {
    const { app } = start();
    const before = await ask(app, 'trails.list', {});
    const begin = async () => {
      const id = newId();
      await ask(app, 'trails.beginFile', { id, name: 'a.eml', bytes: 6 });
      return id;
    };
    const [gap, long, short, left] = [await begin(), await begin(), await begin(), await begin()];
    await expect(ask(app, 'trails.chunk', { id: gap, place: 1, content: 'AAAA' })).rejects.toThrow(/again/u);
    await ask(app, 'trails.chunk', { id: long, place: 0, content: 'AAAA' });
    await expect(ask(app, 'trails.chunk', { id: long, place: 1, content: 'AAAAAAAA' })).rejects.toThrow(/again/u); // prettier-ignore
    await ask(app, 'trails.chunk', { id: short, place: 0, content: 'AAAA' });
    await expect(ask(app, 'trails.endFile', { id: short })).rejects.toThrow(/again/u);
    await ask(app, 'trails.cancelFile', { id: left });
    for (const id of [gap, long, short, left])
      await expect(ask(app, 'trails.endFile', { id })).rejects.toThrow(/again/u);
    await expect(ask(app, 'trails.beginFile', { id: newId(), name: 'a', bytes: 0 })).rejects.toThrow(
      /empty/u,
    );
    await expect(ask(app, 'trails.beginFile', { id: newId(), name: 'a', bytes: 200_000_000 })).rejects.toThrow(/150 MB/u); // prettier-ignore
    expect(await ask(app, 'trails.list', {})).toEqual(before);
  });
});

describe('words that were pasted', { timeout: 30_000 }, () => {
  it('join the trail they were copied out of', async () => {
    const { app } = start();
    const { trail } = await one(app, FIRST);
    const text =
      'From: Daniel Okafor <daniel.okafor@example.org>\nSent: 19 November 2026 08:31\nTo: Community Therapy\nSubject: Thursday visit\n\nCan you come on Friday instead?';
    expect(await ask(app, 'trails.paste', { text, html: null })).toEqual({ trailId: trail.id });
    expect((await trailOf(app, trail.id)).trail.messages).toHaveLength(1);
  });

  it('are read by their form where the clipboard had it, and once', async () => {
    const { app } = start();
    const html = '<p>Dear team,</p><p>I feel <b>better</b>.</p><script>alert(1)</script>';
    const pasted = { text: 'Dear team, I feel better.', html };
    const { trailId } = await ask(app, 'trails.paste', pasted);
    const { trail } = await trailOf(app, trailId);
    expect(trail.messages[0]?.body).toBe('Dear team,\n\nI feel better.');
    expect(await ask(app, 'trails.paste', pasted)).toEqual({ trailId });
  });
});

describe('trails by hand', { timeout: 30_000 }, () => {
  it('are joined, and a mail is taken out of one again and stays out', async () => {
    const { app } = start();
    const [first, other] = [await one(app, FIRST), await one(app, OTHER)];
    const { trailId } = await ask(app, 'trails.join', { id: first.trail.id, version: first.trail.version, otherId: other.trail.id }); // prettier-ignore
    const joined = await trailOf(app, trailId);
    expect(joined.trail.messages).toHaveLength(2);
    expect(await isOpen(app, trailId)).toBe(true);
    expect(await isOpen(app, other.trail.id)).toBe(false);
    const mailId = other.mails[0]?.id ?? '';
    const out = await ask(app, 'trails.takeOut', { id: trailId, version: joined.trail.version, mailId });
    expect((await trailOf(app, out.trailId)).trail.messages).toMatchObject([{ body: expect.stringContaining('Ten tips') }]); // prettier-ignore
    const left = await trailOf(app, trailId);
    expect(left.trail.messages.map(({ id }) => id)).toEqual(first.trail.messages.map(({ id }) => id));
    await expect(ask(app, 'trails.takeOut', { id: trailId, version: left.trail.version, mailId: first.mails[0]?.id ?? '' })).rejects.toThrow(/only mail/u); // prettier-ignore
  });

  it('that are about nobody are set aside with the reason, and come back', async () => {
    const { app } = start();
    const { trail } = await one(app, OTHER);
    await ask(app, 'trails.setAside', { id: trail.id, version: trail.version, reason: 'a newsletter' });
    const { done } = await ask(app, 'trails.list', {});
    expect(done.find(({ id }) => id === trail.id)?.setAside?.reason).toBe('a newsletter');
    expect(await isOpen(app, trail.id)).toBe(false);
    const set = await trailOf(app, trail.id);
    await ask(app, 'trails.putBack', { id: trail.id, version: set.trail.version });
    expect(await isOpen(app, trail.id)).toBe(true);
  });
});

const part = (name: string, content: Buffer) =>
  `--q\r\nContent-Type: application/octet-stream; name="${name}"\r\nContent-Transfer-Encoding: base64\r\nContent-Disposition: attachment; filename="${name}"\r\n\r\n${content.toString('base64').replaceAll(/.{76}/gu, '$&\r\n')}\r\n`;

describe('an attachment', { timeout: 30_000 }, () => {
  it('is saved byte by byte under a safe name of its own, and never opened', async () => {
    const { app, platform } = start();
    const large = Buffer.alloc(700_000, 'The plan. ');
    const inner = eml({ id: 'i', text: 'Inside' }).toString();
    const mail = `From: ${DANIEL}\r\nSubject: Files\r\nMessage-ID: <f@example.org>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=q\r\n\r\n--q\r\nContent-Type: text/plain\r\n\r\nSee these\r\n${part('../plan.pdf', large)}${part('run.pdf.exe', Buffer.from('MZ'))}--q\r\nContent-Type: message/rfc822\r\n\r\n${inner}\r\n--q--\r\n`;
    const { mails } = await one(app, Buffer.from(mail));
    const mailId = mails[0]?.id ?? '';
    expect(mails[0]?.attachments.map(({ name }) => name)).toEqual(['../plan.pdf', 'run.pdf.exe', 'attached mail']); // prettier-ignore
    const save = (attachment: number) => ask(app, 'trails.saveAttachment', { mailId, attachment });
    expect(await save(0)).toEqual({ name: 'plan.pdf', warning: null });
    expect(await save(0)).toEqual({ name: 'plan (2).pdf', warning: null });
    const read = (name: string) => readFile(join(platform.downloadsDir, name));
    expect((await read('plan.pdf')).equals(large)).toBe(true);
    expect((await read('plan (2).pdf')).equals(large)).toBe(true);
    expect((await save(1)).warning).toMatch(/program/u);
    await save(2);
    expect((await read('attached mail')).toString()).toContain('Inside');
    await expect(save(3)).rejects.toThrow(/no longer here/u);
  });
});
