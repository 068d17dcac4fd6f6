import { AxeBuilder } from '@axe-core/playwright';
import { simpleParser } from 'mailparser';
import { expect, test } from '../shells/fixture';
import { message, writeTo } from './writing-page';

/** Files with an email, and files too large for one, in a real window. */

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const pdf = (name: string, bytes: number) => ({
  name,
  mimeType: 'application/pdf',
  buffer: Buffer.alloc(bytes, 7),
});

test('a file is attached, renamed where its name tells something, reviewed and sent', async ({
  desk,
  postOffice,
}) => {
  const { page } = desk;
  await writeTo(page, '9990000026', 'Daniel Okafor');
  await page.getByRole('radio', { name: /^Email/u }).check();
  await page
    .getByRole('combobox', { name: 'What it is for' })
    .selectOption('Appointment letter or care plan');
  await page.getByLabel('Subject').fill('Your letter');
  await message(page).focus();
  await page.keyboard.type('Hello, here is the letter we spoke about.');

  await page.locator('.pw-files input[type=file]').setInputFiles(pdf('HIV results.pdf', 700_000));
  const files = page.getByRole('list', { name: 'Attached files' });
  await files.getByRole('button', { name: 'Rename to Document.pdf' }).click();
  await expect(files.getByText('Document.pdf', { exact: true })).toBeVisible();
  await expect(page.getByText(/The email has \d+ kB of 35 MB|The email has 1 MB of 35 MB/u)).toBeVisible();
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
  }

  await page.keyboard.press('Control+Enter');
  const review = page.getByRole('dialog');
  await expect(review.getByRole('list', { name: 'Files that go with it' })).toContainText(
    '700 kB · attached · SHA-256',
  );
  await review.getByRole('button', { name: 'Send the email' }).click();
  await expect(page.getByRole('heading', { name: 'Record it' })).toBeVisible();
  const mail = await simpleParser(postOffice.mail.received.at(-1)?.raw ?? '');
  expect(mail.attachments.map(({ filename, size }) => [filename, size])).toEqual([['Document.pdf', 700_000]]);
});

test('files too large for an email are encrypted for transfer, and their link goes into the email', async ({
  desk,
}) => {
  const { page } = desk;
  await writeTo(page, '9990000026', 'Daniel Okafor');
  await page.getByRole('radio', { name: /^Email/u }).check();
  await page
    .getByRole('combobox', { name: 'What it is for' })
    .selectOption('Appointment letter or care plan');
  await page.locator('.pw-files input[type=file]').setInputFiles(pdf('Scan.pdf', 27_000_000));
  await expect(page.getByText(/Scan\.pdf: too large for an encrypted email/u)).toBeVisible();
  await page.getByRole('button', { name: 'Send by file transfer', exact: true }).click();
  const dialog = page.getByRole('dialog');
  const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
  await dialog.getByRole('button', { name: 'Encrypt the file' }).click();
  await expect(dialog).toBeHidden({ timeout: 40_000 });
  await page.getByLabel('Link from WeTransfer').fill('https://we.tl/t-AbC123');
  await page.getByLabel('It works until').fill('2026-03-08');
  await page.getByRole('radio', { name: 'By phone' }).check();
  await page.getByRole('button', { name: 'Put the link into the email' }).click();
  await expect(page.getByText('Files for you: https://we.tl/t-AbC123')).toBeVisible();
  await page.getByRole('button', { name: 'Show the password' }).click();
  await expect(page.locator('.pw-transfer__password')).toHaveText(/^[a-z2-9]{4}(?:-[a-z2-9]{4}){3}$/u);
  const linked = await new AxeBuilder({ page }).withTags(TAGS).analyze();
  expect(linked.violations.map(({ id }) => id)).toEqual([]);
});
