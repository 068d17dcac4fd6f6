import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { createApp } from '../../../../src/main/app';
import { openStore } from '../../../../src/main/store/open-store';
import { ask } from '../../../shells/ask';
import { cutPlaces } from '../../../shells/cut-places';
import type { KilledTrail } from '../../../shells/killed-mailbox-mail';
import { eml } from '../../../shells/put-mail';
import { openVault, testPlatform } from '../../../shells/test-platform';
import { tellTrail } from '../../../shells/told-mailbox-mail';
import { toldUntil } from '../../../shells/told-until';
import { ADDRESS, dovecot, startGraphStory, startImapStory, type StoryServer } from './story-servers';

const NEWSLETTER = eml({ id: 'newsletter', subject: 'A newsletter', text: 'Of no concern to anybody.' });
const saidSchema = z.object({ said: z.string(), commits: z.int().optional() });

/** Tells the story in another process, which is killed after a number of writes. @returns what it said till then */
const tellUntil = (story: KilledTrail) => toldUntil('killed-mailbox-mail.ts', story, saidSchema);

/** The one mail a telling is about. */
const letter = (subject: string): Uint8Array =>
  eml({
    id: subject.replaceAll(' ', '-'),
    to: ADDRESS,
    subject,
    text: 'Hello, it is Daniel, 999 000 0026.\nMy neighbour Sheila Jones will open the door on Thursday.\nDaniel',
  });

const lies = (server: StoryServer, subject: string, folder: 'inbox' | 'deleted'): boolean =>
  server.lying(folder).some((mail) => mail.includes(`Subject: ${subject}\r\n`));

function suite(name: string, start: () => Promise<StoryServer>, skipped: string): void {
  describe.skipIf(skipped !== '')(`a mail’s way to its end, ${name}`, () => {
    let server: StoryServer;
    let prepared: string;
    let commits = 0;

    const folder = (): string => {
      const dir = mkdtempSync(join(tmpdir(), 'plainword-trail-'));
      cpSync(prepared, dir, { recursive: true });
      return dir;
    };
    const platformOn = (dataDir: string) => testPlatform({ dataDir, certificates: [server.ca] });

    beforeAll(async () => {
      server = await start();
      const platform = platformOn(mkdtempSync(join(tmpdir(), 'plainword-prepared-')));
      prepared = platform.dataDir;
      const app = createApp(platform, { demoMails: false });
      await server.setUp(app);
      await app.close();
      server.deliver(NEWSLETTER);
      server.deliver(letter('Told whole'));
      const whole = await tellUntil({
        dataDir: folder(),
        killAfter: 0,
        ca: server.ca,
        subject: 'Told whole',
      });
      commits = whole.find(({ said }) => said === 'end')?.commits ?? 0;
    }, 60_000);
    afterAll(() => server.stop());

    it('is out of the inbox once it is on the record, and the newsletter is left alone', () => {
      expect(commits).toBeGreaterThan(8);
      expect(lies(server, 'Told whole', 'inbox')).toBe(false);
      expect(lies(server, 'Told whole', 'deleted')).toBe(true);
      expect(lies(server, 'A newsletter', 'inbox')).toBe(true);
    });

    it(
      'killed right after a write, loses nothing, deletes nothing that is not on the record, and goes on to its end',
      { timeout: 900_000 },
      async () => {
        for (const place of cutPlaces(commits, 4)) {
          const subject = `Told until ${place}`;
          server.deliver(letter(subject));
          const dataDir = folder();
          const heard = await tellUntil({ dataDir, killAfter: place, ca: server.ca, subject });
          await expectKept(
            dataDir,
            subject,
            heard.map(({ said }) => said),
            `killed after write ${place}`,
          );
          await expectItsEnd(dataDir, subject, `killed after write ${place}`);
          rmSync(dataDir, { recursive: true });
        }
      },
    );

    /** The store as the killed process left it, before anything acts on it, and the mailbox beside it. */
    async function expectKept(dataDir: string, subject: string, heard: readonly string[], at: string) {
      const store = await openStore({ dir: dataDir, vault: openVault, machine: 'test-desk' });
      const trails = [...(await store.trails.open()), ...(await store.trails.done(50))];
      const trail = trails.find((each) => each.subject === subject);
      const [mail] = trail === undefined ? [] : await store.mails.many(trail.mails);
      const states = trail?.filings.map(({ entryState }) => entryState) ?? [];
      await store.close();
      if (heard.includes('arrived')) expect(mail?.state, at).toBe('read');
      if (heard.includes('filed')) expect(states, at).toHaveLength(1);
      if (heard.includes('copied')) expect(['copied', 'recorded'], at).toContain(states[0]);
      if (heard.includes('recorded')) expect(states, at).toEqual(['recorded']);
      if (heard.includes('deleted')) expect(mail?.original.state, at).toBe('deleted');
      if (mail?.original.state === 'deleted') expect(lies(server, subject, 'inbox'), at).toBe(false);
      if (!lies(server, subject, 'inbox')) {
        expect(states, at).toEqual(['recorded']);
        expect(['asked', 'deleted'], at).toContain(mail?.original.state);
        expect(lies(server, subject, 'deleted'), at).toBe(true);
      }
    }

    /** Starts again on what was left, and tells the rest. */
    async function expectItsEnd(dataDir: string, subject: string, at: string): Promise<void> {
      const platform = platformOn(dataDir);
      const app = createApp(platform, { demoMails: false });
      await tellTrail(app, platform.clipboard, subject, () => {});
      const { open, done, toDelete } = await ask(app, 'trails.list', {});
      const ofIt = (each: { subject: string }) => each.subject === subject;
      expect(open.filter(ofIt), at).toEqual([]);
      expect(
        open.map((each) => each.subject),
        at,
      ).toContain('A newsletter');
      const states = done.filter(ofIt).map(({ filings }) => filings.map(({ entryState }) => entryState));
      expect(states, at).toEqual([['recorded']]);
      expect(toDelete.filter(ofIt), at).toEqual([]);
      await app.close();
      expect(lies(server, subject, 'inbox'), at).toBe(false);
      expect(
        server.lying('deleted').filter((mail) => mail.includes(`Subject: ${subject}\r\n`)),
        at,
      ).toHaveLength(1);
      expect(lies(server, 'A newsletter', 'inbox'), at).toBe(true);
      const store = await openStore({ dir: dataDir, vault: openVault, machine: 'test-desk' });
      const receipts = (await store.audit.read(500)).filter(({ what }) => what === 'original.deleted');
      await store.close();
      expect(receipts, at).toHaveLength(1);
    }
  });
}

suite('by IMAP at Debian’s Dovecot', startImapStory, 'missing' in dovecot ? dovecot.missing : '');
suite('at Microsoft 365', startGraphStory, '');
