import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from '../shells/fixture';
import { message, send, writeTo } from './writing-page';

/** Templates in a real window: used by keyboard, written, approved, taken out and in (P8). */

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

const open = (page: Page) =>
  page
    .getByRole('navigation')
    .getByRole('button', { name: /^Templates/u })
    .click();

async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
}

test('a reminder goes out from a template within 45 seconds, without a mouse', async ({ desk: { page } }) => {
  const begun = Date.now();
  await writeTo(page, '999 054 8609', 'Margaret Holloway');
  await page.keyboard.press('Control+Shift+T');
  await page.keyboard.type('reminder');
  await expect(page.getByRole('option', { name: /^Appointment reminder Text/u })).toHaveAttribute(
    'aria-selected',
    'true',
  );
  await page.keyboard.press('Enter');
  await expect(message(page)).toBeFocused();
  await expect(message(page)).toHaveText('Hello Maggie, your appointment is on ((day)) at ((time)).');
  await expect(page.getByRole('combobox', { name: 'What it is for' })).toHaveValue('appointment-reminder');
  await expect(page.getByRole('heading', { name: '2 things to put right' })).toBeVisible();
  await page.keyboard.type('Thursday');
  await page.keyboard.press('Tab');
  await page.keyboard.type('2:30pm');
  await expect(message(page)).toHaveText('Hello Maggie, your appointment is on Thursday at 2:30pm.');
  await expect(page.getByRole('heading', { name: 'Nothing found' })).toBeVisible();
  await send(page);
  await expect(page.getByRole('heading', { name: 'Record it' })).toBeVisible();
  expect(Date.now() - begun).toBeLessThan(45_000);
});

test('one undo takes the whole filling back; words that stand there are not replaced unasked', async ({
  desk: { page },
}) => {
  await writeTo(page, '999 054 8609', 'Margaret Holloway');
  await message(page).focus();
  await page.keyboard.type('Hello Maggie, please call us.');
  await page.keyboard.press('Control+Shift+T');
  await page.keyboard.type('moved');
  await page.keyboard.press('Enter');
  const question = page.getByRole('dialog', { name: 'Replace what is written?' });
  await question.getByRole('button', { name: 'Use the template' }).click();
  await expect(message(page)).toContainText('your appointment has moved to ((date))');
  await expect(page.getByRole('combobox', { name: 'What it is for' })).toHaveValue('change-of-appointment');
  await page.keyboard.press('Control+Z');
  await expect(message(page)).toHaveText('Hello Maggie, please call us.');
  await expect(page.getByRole('combobox', { name: 'What it is for' })).toHaveValue('');
  await page.keyboard.press('Control+Y');
  await expect(message(page)).toContainText('your appointment has moved to ((date))');
  await expect(page.getByRole('combobox', { name: 'What it is for' })).toHaveValue('change-of-appointment');
});

test('a gap that nobody filled stops the message', async ({ desk: { page } }) => {
  await writeTo(page, '999 054 8609', 'Margaret Holloway');
  await page.keyboard.press('Control+Shift+T');
  await page.keyboard.type('reminder');
  await page.keyboard.press('Enter');
  await expect(message(page)).toBeFocused();
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(
    page.getByText('2 things must be put right first, beginning with “((day))”.').first(),
  ).toBeVisible();
  await page.getByRole('button', { name: 'Change the text' }).click();
  await expect(message(page)).toBeFocused();
});

test('a template is written, checked, saved, approved by a second person, and offered', async ({
  desk: { page },
}) => {
  await open(page);
  await expect(page.getByRole('table', { name: 'Templates' })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'New template' }).click();
  await page.getByRole('textbox', { name: 'Name' }).fill('Exercise class');
  await page.getByRole('textbox', { name: 'Looked after by' }).fill('Community Therapy, North');
  await page.getByRole('combobox', { name: 'What it is for' }).selectOption('Advice');
  const words = page.getByRole('textbox', { name: 'Words of the text' });
  await words.focus();
  await page.keyboard.type('Hello ');
  await page.keyboard.press('Alt+1');
  await page.keyboard.type(', ur class is on ((weekday)).');
  await expect(words).toHaveText('Hello ((first name)), ur class is on ((weekday)).');
  await expect(page.getByRole('heading', { name: '2 things to put right' })).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press('Control+.');
  await expect(words).toContainText('your class is on');
  await page
    .getByRole('button', { name: /^Take it out|weekday/u })
    .first()
    .click();
  await page.keyboard.press('End');
  await words.focus();
  await page.keyboard.press('Control+A');
  await page.keyboard.type('Hello ((first name)), your class is on ((day)).');
  await expect(page.getByRole('heading', { name: 'Nothing found' })).toBeVisible();
  await page.keyboard.press('Control+S');
  await expect(page.getByText('Waiting for approval').first()).toBeVisible();

  await page.getByRole('button', { name: 'Approve…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Approve this template' });
  await expect(dialog.getByRole('radio', { name: 'I have read them and approve' })).toHaveCount(0);
  await expectAccessible(page);
  await dialog.getByRole('textbox', { name: 'Name of who approved' }).fill('J. Adeyemi');
  await dialog.getByRole('textbox', { name: 'Their role' }).fill('service manager');
  await dialog.getByRole('button', { name: 'Approve' }).click();
  await expect(page.getByText('Approved by J. Adeyemi, service manager').first()).toBeVisible();

  await page.keyboard.press('Control+N');
  await writeTo(page, '999 054 8609', 'Margaret Holloway');
  await page.keyboard.press('Control+Shift+T');
  await page.keyboard.type('exercise');
  await expectAccessible(page);
  await page.keyboard.press('Enter');
  await expect(message(page)).toHaveText('Hello Maggie, your class is on ((day)).');
});

test('templates are saved to a file and taken in again, after a look', async ({
  desk: { page, dataDir },
  launcher,
}, info) => {
  test.skip(launcher === 'electron', 'Electron saves into the user’s own folder.');
  await open(page);
  await page.getByRole('button', { name: 'Export all' }).click();
  await expect(page.getByText(/templates are in your folder for downloads/u)).toBeVisible();
  const [name] = (await readdir(join(dataDir, 'downloads'))).filter((each) => each.endsWith('.json'));
  const json = await readFile(join(dataDir, 'downloads', name ?? ''), 'utf8');
  const path = info.outputPath('templates.json');
  await writeFile(path, json.replace('"Appointment reminder"', '"Appointment reminder, ours"'));
  await page.getByRole('button', { name: 'Import…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Import templates' });
  await dialog.getByLabel('A file of templates').setInputFiles(path);
  await expect(dialog.getByText('The same').first()).toBeVisible();
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Import 1 template' }).click();
  await expect(dialog).toContainText('1 template added');
  await dialog.getByRole('button', { name: 'Close' }).click();
  await page.getByRole('textbox', { name: 'Words in it' }).fill('ours');
  await expect(page.getByRole('row', { name: /Appointment reminder, ours/u })).toContainText(
    'Waiting for approval',
  );
});
