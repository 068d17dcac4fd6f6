import type { Page } from '@playwright/test';
import { expect, test } from '../shells/fixture';
import { message, send, write, writeTo } from './writing-page';

/** Text as other programs hand it over: what can be sent comes through unchanged, what can't is left out with a sentence. */

/** Pastes exactly these UTF-16 units, as a program may that knows nothing of Unicode. */
async function pasteUnits(page: Page, units: string): Promise<void> {
  await message(page).evaluate(
    (editor, codes) => {
      const data = new DataTransfer();
      data.setData('text/plain', String.fromCharCode(...codes));
      editor.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true, composed: true }),
      );
    },
    Array.from({ length: units.length }, (_, at) => units.charCodeAt(at)),
  );
}

/** What a person may really write: sequences of several code points, other directions, joiners, wide spaces. */
const KEPT = [
  'Family 👨‍👩‍👧‍👦, nurse 👩🏾‍⚕️, flag 🏴󠁧󠁢󠁷󠁬󠁳󠁿, 5️⃣',
  'שלום דניאל, נתראה ב-10:30',
  'مرحبا دانيال ١٢٣',
  'می‌خواهم \u200Bzero\u200Bwidth\u2060 word\u200Djoiner',
  'Zażółć gęślą jaźń, Ŵyn, naïve, e\u0301 as two, \u00A0no-break',
  'Tags <b>not bold</b> & "quotes" =?utf-8?B?aGk=?= .',
  '.',
  '..dots at the start of a line, as SMTP has them',
  'From here mail programs may escape',
].join('\n');

test('text of every script arrives as it was written, is recorded, and is there after a restart', async ({
  desk,
  postOffice,
}) => {
  let { page } = desk;
  await writeTo(page, 'daniel', 'Daniel Okafor');
  await write(page, 'Email', 'Dear Daniel,\n');
  await pasteUnits(page, KEPT);
  await expect(page.getByText(/left out of what you added/u)).toBeHidden();
  await page.getByText('Saved just now').waitFor();
  page = await desk.restart();
  await page.getByRole('button', { name: 'Carry on with it' }).click();
  await message(page).focus();
  await send(page);
  await expect(page.getByText(/^✓ Copied at/u)).toBeVisible();
  expect(postOffice.mail.received[0]?.text).toContain(KEPT);
  expect(await desk.clipboard.read()).toContain(KEPT);
});

test('what can’t be sent is left out of a paste, and how much of it is said', async ({
  desk,
  postOffice,
}) => {
  const { page } = desk;
  await writeTo(page, 'daniel', 'Daniel Okafor');
  await write(page, 'Email', 'Dear Daniel, ');
  await pasteUnits(page, 'we \uD800meet\u0000 at\u0007 ten\uDC00\u007F.\r\nBring\tglasses.\uFFFE');
  await expect(
    page.getByText('6 characters that cannot be sent (invisible or broken) were left out of what you added.'),
  ).toBeVisible();
  await send(page);
  await expect(page.getByText(/^✓ Copied at/u)).toBeVisible();
  expect(postOffice.mail.received[0]?.text).toContain('Dear Daniel, we meet at ten.\nBring glasses.');
});

test('a subject from another program adds no header and no recipient', async ({ desk, postOffice }) => {
  const { page } = desk;
  await writeTo(page, 'daniel', 'Daniel Okafor');
  await write(page, 'Email', 'Dear Daniel, please bring your glasses.');
  const subject = page.getByRole('textbox', { name: 'Subject' });
  await subject.fill('');
  await subject.focus();
  await page.evaluate(() =>
    document.execCommand('insertText', false, 'Your visit\r\nBcc: other@example.com'),
  );
  await message(page).focus();
  await send(page);
  await expect(page.getByText(/^✓ Copied at/u)).toBeVisible();
  const [mail] = postOffice.mail.received;
  expect(mail?.to).toEqual(['daniel.okafor@example.org']);
  expect(mail?.subject).toMatch(/^\[secure\] Your visit/u);
  expect(mail?.headers.has('bcc')).toBe(false);
});

test('a hidden character in a subject never goes out; the sender is told', async ({ desk, postOffice }) => {
  const { page } = desk;
  await writeTo(page, 'daniel', 'Daniel Okafor');
  await write(page, 'Email', 'Dear Daniel, please bring your glasses.');
  await page.getByRole('textbox', { name: 'Subject' }).fill('Before your\u0007 visit');
  await message(page).focus();
  await send(page);
  const told = page.getByText(
    'The subject has a line break or a hidden character. Type it again on one line.',
  );
  await expect(told.or(page.getByText(/^✓ Copied at/u))).toBeVisible();
  for (const { subject } of postOffice.mail.received) expect(subject).toBe('[secure] Before your visit');
});

test('names in other scripts and with marks are kept and found', async ({ desk }) => {
  let { page } = desk;
  await page.getByRole('navigation').getByRole('button', { name: 'People' }).click();
  await page.getByRole('button', { name: 'Add a person' }).click();
  await page.getByRole('textbox', { name: 'First name' }).fill('Siobhán-Łucja');
  await page.getByRole('textbox', { name: 'Last name' }).fill('O’Brien שלום');
  await page.getByRole('textbox', { name: 'Day' }).fill('1');
  await page.getByRole('textbox', { name: 'Month' }).fill('2');
  await page.getByRole('textbox', { name: 'Year' }).fill('1990');
  await page.getByRole('textbox', { name: 'Record number' }).fill('200001');
  await page.getByRole('button', { name: 'Add this person' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Siobhán-Łucja O’Brien שלום' })).toBeVisible();
  page = await desk.restart();
  for (const typed of ['siobhan luc', "o'bri", 'OBRIEN', 'שלו']) {
    await page.getByRole('combobox', { name: 'Who is it to?' }).fill(typed);
    await expect(page.getByRole('option', { name: /Siobhán-Łucja/u }), typed).toBeVisible();
  }
});

test('a page that asks for nonsense is answered with a sentence, and Plainword goes on', async ({ desk }) => {
  const { page } = desk;
  const huge = 'x'.repeat(1_000_000);
  for (const [name, input] of [
    ['people.find', { query: huge }],
    ['people.find', { query: 7 }],
    ['messages.get', { id: '../../etc/passwd' }],
    ['messages.saveDraft', { id: 'x', version: -1, content: null }],
    ['settings.saveStaff', { name: huge, role: '\uD800' }],
    ['record.confirm', []],
    ['no.such.call', null],
  ] as const) {
    const answer = await page.evaluate(([call, what]) => window.plainword.call(call, what), [
      name,
      input,
    ] as const);
    expect(answer, name).toMatchObject({
      ok: false,
      error: { message: expect.stringMatching(/^[A-Z].{10,200}\.$/u) },
    });
  }
  await page.evaluate(() => window.plainword.call('people.find', { query: '\uD800\u0000%_\'";--' }));
  await writeTo(page, 'daniel', 'Daniel Okafor');
});
