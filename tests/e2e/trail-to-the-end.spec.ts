import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { makeCertificates } from '../servers/certificates';
import { startDovecot, type DovecotPeer } from '../servers/dovecot-peer';
import { findDovecot } from '../servers/dovecot-program';
import { startGraphPeer } from '../servers/graph-peer';
import { startAuthority } from '../servers/microsoft-authority';
import { startPostOffice } from '../servers/post-office';
import { trust } from '../servers/trusting';
import { expect, test } from '../shells/fixture';
import { launchChild } from '../shells/launch-child';
import { launchInProcess } from '../shells/launch-in-process';
import { eml } from '../shells/put-mail';

/** A mail arrives, is reviewed, filed, copied, confirmed, deleted, and is gone from the server. */

const ADDRESS = 'community.therapy@trust.example.org';
const PASSWORD = 'correct horse battery staple';
const ARRIVED = new Date('2026-03-02T08:30:00Z');
const MAIL = eml({
  id: 'to-the-end',
  to: ADDRESS,
  subject: 'My key',
  date: 'Mon, 02 Mar 2026 08:29:00 +0000',
  text: 'Hello, it is Daniel Okafor, NHS number 999 000 0026, born 02/11/1988.\nMy neighbour Sheila Jones has my key on Thursday.\nDaniel',
});

/** Asks main what a page may ask; the settings' own forms have stories of their own. */
async function ask(page: Page, name: string, input: object): Promise<unknown> {
  await page.getByRole('navigation').waitFor();
  const answer = await page.evaluate(([procedure, given]) => window.plainword.call(procedure, given), [
    name,
    input,
  ] as const);
  expect(answer).toMatchObject({ ok: true });
  return answer;
}

async function openTheTrail(page: Page): Promise<void> {
  await page.getByRole('navigation').waitFor();
  await page.keyboard.press('Control+0');
  await page
    .getByRole('button', { name: /My key/u })
    .first()
    .click();
  await page.getByRole('heading', { level: 1, name: /My key/u }).waitFor();
}

async function fileForDaniel(page: Page): Promise<void> {
  await openTheTrail(page);
  await page.getByRole('button', { name: 'File for Daniel Okafor' }).click();
  await page.getByRole('heading', { name: 'For Daniel Okafor' }).waitFor();
}

/** Takes everybody else out; every mention is asked about. */
async function review(page: Page): Promise<void> {
  await openTheTrail(page);
  const decided = page.getByText('✓ Everything is decided');
  for (let mentions = 0; mentions < 10 && !(await decided.isVisible()); mentions += 1) {
    await page.keyboard.press('n');
    await page.keyboard.press('t');
    await page.waitForTimeout(200);
  }
  await expect(decided).toBeVisible();
  await expect(page.getByRole('region', { name: 'Preview of the entry' })).not.toContainText('Sheila');
}

async function copyEntry(page: Page): Promise<void> {
  await page.keyboard.press('Control+Shift+C');
  await expect(page.getByText(/^✓ Copied at/u)).toBeVisible();
}

/** Copies again after a restart, finds the record, and says that the entry is in it. */
async function confirm(page: Page): Promise<void> {
  await page.getByRole('navigation').waitFor();
  await page.getByRole('button', { name: /^To record/u }).click();
  const owed = page.getByRole('row', { name: /Daniel Okafor Email trail/u });
  await owed.getByRole('button', { name: 'Daniel Okafor' }).click();
  await page.getByRole('heading', { name: 'Record entry of an email trail' }).waitFor();
  await page.evaluate(() => navigator.clipboard.writeText(''));
  await page.getByRole('button', { name: /^Copy (entry|again)/u }).click();
  const clipboard = () => page.evaluate(() => navigator.clipboard.readText());
  await expect.poll(clipboard).toContain('EMAIL TRAIL');
  await page.getByRole('textbox', { name: /^NHS number/u }).fill('999 000 0026');
  await page.getByRole('textbox', { name: /^Date of birth/u }).fill('2 November 1988');
  await page.getByRole('button', { name: 'I have pasted it' }).click();
  await expect(page.getByText(/^Recorded\. Next: delete the original/u)).toBeVisible();
}

const deleteButton = (page: Page) =>
  page.getByRole('button', { name: /^(Delete in the mailbox|Look now): My key/u });

async function startMailbox(): Promise<{ dovecot: DovecotPeer; ca: string }> {
  const found = await findDovecot();
  if ('missing' in found) test.skip(true, found.missing);
  const certificates = await makeCertificates();
  const program = 'program' in found ? found.program : { root: '/' };
  const dovecot = await startDovecot({
    program,
    certificates,
    user: ADDRESS,
    password: PASSWORD,
    token: 't',
  });
  return { dovecot, ca: certificates.ca };
}

test('at Debian’s Dovecot, with the power cut after each step', async () => {
  test.setTimeout(600_000);
  const { dovecot, ca } = await startMailbox();
  const office = await startPostOffice();
  const postOffice = { ...office, ca: `${office.ca}\n${ca}` };
  const dataDir = mkdtempSync(join(tmpdir(), 'plainword-to-the-end-'));
  const gone = () => !dovecot.mails.in('INBOX').some((mail) => mail.includes('Subject: My key'));
  dovecot.mails.deliver(MAIL, ARRIVED);

  /** One step in a program of its own, which is killed without a word after it. */
  const step = (name: string, work: (page: Page) => Promise<void>, waitsMs = 0): Promise<void> =>
    test.step(name, async () => {
      const shell = await launchChild({ dataDir, postOffice });
      await work(shell.page);
      await new Promise((later) => setTimeout(later, waitsMs));
      await shell.kill();
    });

  await step('the mailbox is set up', async (page) => {
    const settings = {
      kind: 'imap',
      address: ADDRESS,
      host: 'localhost',
      port: dovecot.tlsPort,
      security: 'tls',
      user: ADDRESS,
      signIn: 'password',
      folder: 'INBOX',
    };
    await ask(page, 'mailbox.save', { settings, since: '2026-02-01', password: PASSWORD });
  });
  await step('the mail arrives', openTheTrail);
  await step('it is filed for the person it is of', fileForDaniel);
  await step('it is reviewed', review, 1_000);
  await step('its entry is copied', async (page) => {
    await openTheTrail(page);
    await copyEntry(page);
  });
  expect(gone()).toBe(false);
  await step('it is confirmed that it is on the record', confirm);
  expect(gone()).toBe(false);
  await step('it is deleted, and the power fails right after the press', async (page) => {
    await page.getByRole('navigation').waitFor();
    await page.getByRole('button', { name: /^To record/u }).click();
    await deleteButton(page).waitFor();
    void deleteButton(page)
      .click()
      .catch(() => undefined);
  });
  await step('it is gone, or is deleted again', async (page) => {
    await page.getByRole('navigation').waitFor();
    await page.getByRole('button', { name: /^To record/u }).click();
    const goneOrAskedAgain = async (): Promise<boolean> => {
      // It may go while it is pressed: then there is nothing to press any more.
      if (!gone())
        await deleteButton(page)
          .click({ timeout: 2_000 })
          .catch(() => undefined);
      return gone();
    };
    await expect.poll(goneOrAskedAgain, { timeout: 60_000 }).toBe(true);
    await expect(page.getByText('My key, from')).toHaveCount(0);
  });
  expect(dovecot.mails.in('Trash').filter((mail) => mail.includes('Subject: My key'))).toHaveLength(1);

  await office.stop();
  await dovecot.stop();
  rmSync(dataDir, { recursive: true, force: true });
});

test('at Microsoft 365, in one sitting', async () => {
  test.setTimeout(240_000);
  const certificates = await makeCertificates();
  const distrust = trust(certificates.ca);
  const authority = await startAuthority({ certificates });
  const graph = await startGraphPeer({ certificates, authority, mailboxes: [ADDRESS] });
  const dataDir = mkdtempSync(join(tmpdir(), 'plainword-to-the-end-'));
  const { page, close } = await launchInProcess({ dataDir, postOffice: null });
  graph.inbox.deliver(ADDRESS, MAIL, ARRIVED);
  const folder = () => graph.inbox.mails[0]?.folder;

  await test.step('somebody signs in, and the mail arrives', async () => {
    const { tenant, clientId, url } = authority;
    const details = { tenant, clientId, authority: url, graphUrl: graph.url, perMinute: 600 };
    await ask(page, 'settings.saveMicrosoft', details);
    await ask(page, 'settings.microsoftSignIn', { how: 'device-code' });
    const state = async () => JSON.stringify(await ask(page, 'settings.microsoft', {}));
    await expect.poll(state).toContain('"kind":"code"');
    authority.approve(/"code":"([^"]+)"/u.exec(await state())?.[1] ?? '');
    await expect.poll(state).not.toContain('"signedInAs":null');
    const settings = { kind: 'graph', address: ADDRESS };
    await ask(page, 'mailbox.save', { settings, since: '2026-02-01', password: null });
    await fileForDaniel(page);
  });
  await test.step('it is reviewed, copied and confirmed, and lies in the inbox till then', async () => {
    await page.keyboard.press('Escape');
    await review(page);
    await copyEntry(page);
    await confirm(page);
    expect(folder()).toBe('inbox');
  });
  await test.step('it is deleted, and where it went is said', async () => {
    await deleteButton(page).click();
    await expect(page.getByText(/^Deleted: it lies in Deleted Items/u)).toBeVisible();
    expect(folder()).toBe('deleteditems');
    await expect(page.getByText('My key, from')).toHaveCount(0);
  });

  await close();
  await Promise.all([graph.stop(), authority.stop()]);
  distrust();
  rmSync(dataDir, { recursive: true, force: true });
});
