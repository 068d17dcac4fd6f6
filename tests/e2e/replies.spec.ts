import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from '../shells/fixture';
import { message, send, write, writeTo } from './writing-page';

/** What people write back: an emergency, "STOP", text speak, an offence, and the answer in time (P19, P27, P30, P31, P34). */

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** What the field says that stands open, and the page around it, shut nobody out. */
async function accessible(page: Page): Promise<void> {
  for (const colorScheme of ['dark', 'light'] as const) {
    await page.emulateMedia({ colorScheme });
    await lookedAt(page);
  }
}

async function lookedAt(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze();
  expect(
    violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`),
  ).toEqual([]);
}

const replies = (page: Page) => page.getByRole('navigation').getByRole('button', { name: /^Replies/u });
const row = (page: Page, name: string) => page.getByRole('main').getByRole('button', { name, exact: true });
const alarm = (page: Page) => page.getByRole('alertdialog', { name: /^May be an emergency/u });

async function open(page: Page): Promise<void> {
  await replies(page).click();
  await page.getByRole('heading', { name: 'Replies', level: 1 }).waitFor();
}

/** A text that came to a phone is written in, from Replies itself (P25). */
async function writeIn(page: Page, query: string, name: string, text: string, from?: string): Promise<void> {
  await page.getByRole('button', { name: 'Write in a message from a phone…' }).click();
  const finder = page.getByRole('combobox', { name: 'Who wrote?' });
  await expect(finder).toBeFocused();
  await finder.fill(query);
  await page.getByRole('listbox', { name: 'People' }).getByRole('option', { name }).first().waitFor();
  await finder.press('Enter');
  const dialog = page.getByRole('dialog', { name: `Record a message from ${name}` });
  await dialog.getByLabel('What it says').fill(text);
  if (from !== undefined) await dialog.getByLabel('From the number').fill(from);
  await page.keyboard.press('Control+Enter');
  const kept = page.getByRole('dialog', { name: `The message from ${name} is kept` });
  await kept.getByRole('button', { name: 'Open it in Replies' }).click();
  await expect(row(page, name)).toBeFocused();
}

test('a reply is answered beside its conversation, by the keyboard, and then is settled (P18, P25, P31)', async ({
  desk,
  postOffice,
}) => {
  const { page } = desk;
  await open(page);
  await expect(page.getByText('Nobody waits for an answer')).toBeVisible();
  await writeIn(page, 'joan', 'Joan Prentice', 'Shall I bring my glasses?');
  await expect(page.getByText('Answer by Tuesday 10:0', { exact: false })).toBeVisible();
  await expect(replies(page)).toHaveAccessibleName(/1 to answer/u);
  await accessible(page);

  await page.keyboard.press('Enter');
  const thread = page.getByRole('region', { name: 'You answer this' });
  await expect(thread.locator('[aria-current]')).toContainText('Shall I bring my glasses?');
  await expect(thread).toContainText('We wrote, a text');
  await expect(thread.getByRole('group')).toHaveAttribute('tabindex', '0');
  await write(page, 'Text', 'Hello Joan, yes please.');
  await accessible(page);
  await message(page).focus();
  await send(page);
  await expect(page.getByRole('heading', { name: 'Record it' })).toBeVisible();
  expect(postOffice.texts.received[0]).toMatchObject({ to: '+447700900250' });

  await open(page);
  await expect(page.getByText('Nobody waits for an answer')).toBeVisible();
  await expect(page.getByRole('list', { name: 'Settled replies' })).toContainText('Answered today');
});

test('text speak is underlined and asked about, never spelled out (P30)', async ({ desk }) => {
  const { page } = desk;
  await open(page);
  await writeIn(page, 'joan', 'Joan Prentice', 'cn u ring me abt fri');
  await expect(page.getByTitle('May need asking').filter({ hasText: 'abt' })).toBeVisible();
  await expect(page.getByText('May need asking: “cn”, “u”, “abt”')).toBeVisible();
  await expect(page.getByRole('main')).not.toContainText('about Friday');
  await page.keyboard.press('q');
  await expect(page.getByRole('region', { name: 'You answer this' })).toContainText('cn u ring me abt fri');
  await expect(message(page)).toContainText(/Please write/u);
});

test('answered by phone and needing no answer are one key each, and both can be taken back', async ({
  desk,
}) => {
  let { page } = desk;
  await open(page);
  await writeIn(page, 'harold', 'Harold Bright', 'Please call me.', '07700 900777');
  await expect(
    page.getByText('There is no agreement to texts at this number: answer by phone.'),
  ).toBeVisible();
  await writeIn(page, 'joan', 'Joan Prentice', 'Thank you.');

  await test.step('the arrow keys move, and P settles the one they are on', async () => {
    await page.keyboard.press('ArrowUp');
    await expect(row(page, 'Harold Bright')).toBeFocused();
    await page.keyboard.press('p');
    await expect(row(page, 'Harold Bright')).toHaveCount(0);
    await expect(row(page, 'Joan Prentice')).toBeFocused();
  });

  await test.step('D asks why, and takes the usual reason', async () => {
    await page.keyboard.press('d');
    const dialog = page.getByRole('dialog', { name: 'It needs no answer?' });
    await dialog.getByRole('button', { name: 'Thanks only' }).click();
    await accessible(page);
    await page.keyboard.press('Control+Enter');
    await expect(page.getByText('Nobody waits for an answer')).toBeVisible();
  });

  await test.step('each is put back, also after a restart', async () => {
    page = await desk.restart();
    await open(page);
    await page.getByRole('button', { name: /^Put back: Harold Bright/u }).click();
    await expect(row(page, 'Harold Bright')).toBeVisible();
    await page.getByRole('button', { name: /^Put back: Joan Prentice/u }).click();
    await expect(row(page, 'Joan Prentice')).toBeVisible();
  });
});

test('a day later what nobody answered is overdue, first, and counted in red (P31)', async ({ desk }) => {
  let { page } = desk;
  await open(page);
  await writeIn(page, 'joan', 'Joan Prentice', 'Where do I park?');
  page = await desk.restart(30 * 60);
  await expect(replies(page)).toHaveAccessibleName(/1 overdue or urgent/u);
  await open(page);
  await writeIn(page, 'harold', 'Harold Bright', 'Please call me.', '07700 900777');
  await expect(page.getByRole('heading', { name: 'Overdue: 1' })).toBeVisible();
  await expect(page.getByText(/^✕?Overdue by \d/u)).toBeVisible();
  await expect(page.getByRole('main').locator('[data-reply-row]')).toHaveText([
    'Joan Prentice',
    'Harold Bright',
  ]);
});

test('a text of nobody’s waits here too, and becomes somebody’s without leaving (P2, P26)', async ({
  desk,
  postOffice,
}) => {
  const { page } = desk;
  postOffice.texts.receive({ from: '447700900888', text: 'Is this the clinic?' });
  await open(page);
  await page.getByRole('button', { name: 'Look for new texts' }).click();
  await expect(page.getByText('Whose is it?')).toBeVisible();
  await accessible(page);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Whose text is this?' });
  await dialog.getByRole('combobox').fill('joan');
  await dialog
    .getByRole('option', { name: /Joan Prentice/u })
    .first()
    .waitFor();
  await page.keyboard.press('Enter');
  await dialog.getByRole('button', { name: /^It is theirs/u }).click();
  await expect(row(page, 'Joan Prentice')).toBeVisible();
});

test('“STOP” stops at once, is asked about, and then is withdrawn (P19)', async ({ desk }) => {
  const { page } = desk;
  await open(page);
  await writeIn(page, 'joan', 'Joan Prentice', 'STOP');
  const card = page.getByRole('region', { name: 'Asked to stop' });
  await expect(card).toContainText('nothing goes to them until you confirm');

  await test.step('nothing can be written to them until then', async () => {
    await page
      .getByRole('navigation')
      .getByRole('button', { name: /^Compose/u })
      .click();
    await writeTo(page, 'joan', 'Joan Prentice');
    await write(page, 'Text', 'Hello Joan, yes please.');
    await expect(page.getByText(/^Asked to stop texts today/u)).toBeVisible();
    await expect(page.getByRole('region', { name: 'May this be sent?' })).toContainText('P19');
    await accessible(page);
  });

  await open(page);
  await card.getByRole('button', { name: /^Confirm…/u }).click();
  const dialog = page.getByRole('dialog', { name: 'Did Joan Prentice mean to stop?' });
  await expect(dialog).toContainText('07700 900250');
  await dialog.getByRole('radio', { name: 'They want no more' }).check();
  await dialog.getByLabel('How do you know?').fill('called her at 10');
  await accessible(page);
  await page.keyboard.press('Control+Enter');
  await expect(card).toHaveCount(0);
  await page.getByRole('button', { name: 'Open the person' }).click();
  await expect(page.getByRole('region', { name: 'Person' })).not.toContainText('Texts agreed');
});

test('an offensive reply is transcribed to the letter, field by field, and never changed (P34)', async ({
  desk,
}) => {
  const { page } = desk;
  const text = 'nobody rang. you are useless bastards';
  await open(page);
  await writeIn(page, 'harold', 'Harold Bright', text, '07700 900777');
  await expect(page.getByTitle('May be offensive')).toHaveText('bastards');
  await page.getByRole('button', { name: 'This is offensive…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Report an offensive message' });
  await expect(dialog).toContainText('Ulysses (e-IRF)');
  const words = dialog.getByRole('textbox', { name: 'What was written, word for word' });
  await expect(words).toHaveValue(text);
  await expect(words).not.toBeEditable();
  await dialog.getByRole('button', { name: 'Copy: What was written, word for word' }).click();
  await expect(dialog.getByText('✓ Copied, ready to paste')).toBeVisible();
  expect(await desk.clipboard.read()).toBe(text);
  await dialog.getByRole('button', { name: 'Copy all' }).click();
  await expect(dialog.getByText('All fields are on the clipboard.')).toBeVisible();
  expect(await desk.clipboard.read()).toContain('Harold Bright');
  await accessible(page);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Incident report…' })).toBeVisible();
});

test('an emergency comes over whatever is being written, and stays until somebody says what was done (P27)', async ({
  desk,
  postOffice,
}) => {
  let { page } = desk;
  await writeTo(page, 'joan', 'Joan Prentice');
  await write(page, 'Text', 'Hello Joan, ');
  await page.getByText(/^Saved /u).waitFor();
  postOffice.texts.receive({ from: '447700900412', text: 'i have taken all my tablets' });
  await page.evaluate(() => window.plainword.call('arrived.look', {}));
  await expect(alarm(page)).toBeVisible();
  await expect(page).toHaveTitle(/^\(1 emergency\)/u);
  await page.keyboard.type('see you soon ');
  await expect(alarm(page)).toBeVisible();
  await accessible(page);

  await test.step('closed by mistake it gives the keyboard back, and stays on top of every screen', async () => {
    await page.keyboard.press('Escape');
    await expect(alarm(page)).toHaveCount(0);
    await expect(message(page)).toBeFocused();
    await expect(message(page)).toHaveText('Hello Joan, ');
    await page.keyboard.type('see you soon.');
    await expect(message(page)).toHaveText('Hello Joan, see you soon.');
    await expect(page.getByRole('group', { name: 'Emergency' })).toContainText('Margaret Holloway');
    await accessible(page);
  });

  await test.step('after a restart it is there again', async () => {
    page = await desk.restart();
    await expect(alarm(page)).toContainText('taken all my tablets');
    await expect(alarm(page)).toContainText('07700 900412');
    await expect(alarm(page)).toContainText('Call 999 if there is danger to life');
  });

  await alarm(page).getByRole('button', { name: 'I am seeing to it' }).click();
  await page.keyboard.type('Called 999');
  await accessible(page);
  await page.keyboard.press('Enter');
  await expect(alarm(page)).toHaveCount(0);
  await expect(page.getByRole('group', { name: 'Emergency' })).toHaveCount(0);
  await open(page);
  await expect(page.getByText('Emergency seen to: Called 999')).toBeVisible();
});
