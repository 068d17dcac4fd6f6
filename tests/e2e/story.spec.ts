import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test, type Desk } from '../shells/fixture';

/** The main job, in a real window: find, write, put right, send, paste, confirm; by keyboard, over real protocols. */

const editor = (page: Page, channel: 'Text' | 'Email') =>
  page.getByRole('textbox', { name: channel === 'Text' ? 'Text message' : 'Email text' });

async function find(page: Page, query: string, name: string): Promise<void> {
  const finder = page.getByRole('combobox', { name: 'Who is it to?' });
  await finder.fill(query);
  await page.getByRole('option', { name }).first().waitFor();
  await finder.press('Enter');
  await expect(page.getByRole('region', { name: 'Person' })).toContainText(name);
}

/** The clinician copies the banner out of the record that is open in the other program, and comes back. */
async function copyOutOfTheRecord({ page, clipboard }: Desk, banner: string): Promise<void> {
  await clipboard.write(banner);
  await page.getByRole('button', { name: 'Look at the clipboard' }).click();
}

test('a clinician texts a change of appointment and records it', async ({ desk, postOffice }) => {
  const { page } = desk;

  await test.step('finds the service user by NHS number', async () => {
    await find(page, '999 054 8609', 'Margaret Holloway');
    await expect(page.getByText(/Texts agreed for reminders: verbal/u)).toBeVisible();
    await expect(page.getByText('Prefers a text')).toBeVisible();
  });

  await test.step('writes, and sees at once what is wrong with it', async () => {
    await page.getByRole('combobox', { name: 'What it is for' }).selectOption('Change of appointment');
    await editor(page, 'Text').focus();
    await page.keyboard.type(
      'Hi Maggie, ur visit is on Tuesday 8 December at 2pm. Pls call us if u cant be in.',
    );
    await expect(page.getByRole('heading', { name: /4 things to put right/u })).toBeVisible();
  });

  await test.step('puts it right, one key each', async () => {
    for (const left of ['3 things', '2 things', '1 thing', 'Nothing found']) {
      await page.keyboard.press('Control+.');
      await expect(page.getByRole('heading', { name: new RegExp(left, 'u') })).toBeVisible();
    }
    await expect(editor(page, 'Text')).toHaveText(
      'Hi Maggie, your visit is on Tuesday 8 December at 2pm. Please call us if you cannot be in.',
    );
  });

  await test.step('reads once more what will go out, and sends it', async () => {
    await page.keyboard.press('Control+Enter');
    const review = page.getByRole('dialog', { name: 'Send this to Margaret Holloway?' });
    await expect(review).toContainText('In an emergency call 999.');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { name: 'Record it' })).toBeVisible();
  });

  await test.step('one text arrived, at the agreed number', async () => {
    expect(postOffice.texts.received).toHaveLength(1);
    expect(postOffice.texts.received[0]).toMatchObject({
      to: '+447700900412',
      text: expect.stringMatching(
        /^Hi Maggie, your visit is on Tuesday 8 December[^]*In an emergency call 999\.$/u,
      ),
    });
  });

  await test.step('the entry is on the clipboard, plain and rich, with all that P25 asks for', async () => {
    await expect(page.getByText(/^✓ Copied at/u)).toBeVisible();
    const entry = await desk.clipboard.read();
    for (const field of [
      '999 054 8609',
      'Sent  ',
      'From  ',
      '07700 900412',
      'Entered  ',
      'your visit is on Tuesday',
    ]) {
      expect(entry).toContain(field);
    }
    expect(await desk.clipboard.readHtml()).toContain('<td>07700 900412</td>');
    await expect(page.locator('main')).not.toContainText('999 054 8609');
  });

  await test.step('another person’s record is refused, this person’s closes the entry', async () => {
    await copyOutOfTheRecord(desk, 'HOLLOWAY, Margaret  Born 05-Aug-1962  NHS No. 999 000 0018');
    await expect(page.getByText(/another person’s/u).first()).toBeVisible();
    await copyOutOfTheRecord(desk, 'HOLLOWAY, Margaret  Born 14-Mar-1951  NHS No. 999 054 8609');
    await page.getByRole('button', { name: 'I have pasted it' }).click();
    await expect(page.getByRole('button', { name: /^To record/u })).toContainText('3');
  });
});

test('an email goes encrypted from the service’s mailbox, and all of it survives a restart', async ({
  desk,
  postOffice,
}) => {
  let { page } = desk;

  await test.step('writes and sends an email', async () => {
    await find(page, 'daniel ok', 'Daniel Okafor');
    await page.getByRole('radio', { name: /Email/u }).check();
    await page.getByRole('combobox', { name: 'What it is for' }).selectOption('Advice');
    await page.getByRole('textbox', { name: 'Subject' }).pressSequentially('Before your visit');
    await editor(page, 'Email').focus();
    await page.keyboard.type('Dear Daniel,\n\nPlease bring your glasses when you come to see us.');
    await page.keyboard.press('Control+Enter');
    await expect(page.getByRole('dialog')).toContainText('[secure] Before your visit');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { name: 'Record it' })).toBeVisible();
  });

  await test.step('one mail arrived, over TLS, to one recipient', async () => {
    expect(postOffice.mail.received).toHaveLength(1);
    expect(postOffice.mail.received[0]).toMatchObject({
      secure: true,
      from: 'community.therapy@trust.example.org',
      to: ['daniel.okafor@example.org'],
      subject: '[secure] Before your visit',
      text: expect.stringContaining('Please bring your glasses'),
    });
  });

  await test.step('after a restart it is owed to the record, beside what was owed before', async () => {
    page = await desk.restart();
    await page.getByRole('button', { name: /^To record/u }).click();
    await expect(page.getByRole('heading', { name: 'To record', level: 1 })).toBeVisible();
    await expect(page.getByRole('row').filter({ hasText: 'Daniel Okafor' })).toHaveCount(2);
    expect(await desk.count()).toBe(4);
    expect(postOffice.mail.received).toHaveLength(1);
  });

  await test.step('nothing of it can be read on the disk', () => {
    for (const file of readdirSync(desk.dataDir, { withFileTypes: true }).filter((entry) => entry.isFile())) {
      const bytes = readFileSync(join(desk.dataDir, file.name));
      for (const word of ['Please bring your glasses', 'daniel.okafor', 'Okafor']) {
        expect(bytes.includes(word), `${word} in ${file.name}`).toBe(false);
      }
    }
  });
});
