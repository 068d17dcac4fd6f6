import type { Page } from '@playwright/test';
import { expect } from '../shells/fixture';

/** What several stories do on the compose screen, by the names a person reads. */
export const message = (page: Page) => page.getByRole('textbox', { name: /^(Text message|Email text)$/u });

/** Finds somebody and makes them the one the message is to. */
export async function writeTo(page: Page, query: string, name: string): Promise<void> {
  const finder = page.getByRole('combobox', { name: 'Who is it to?' });
  await finder.fill(query);
  await page.getByRole('listbox', { name: 'People' }).getByRole('option', { name }).first().waitFor();
  await finder.press('Enter');
  await expect(page.getByRole('region', { name: 'Person' })).toContainText(name);
  await expect(page.getByRole('combobox', { name: 'What it is for' })).toBeFocused();
}

/** Writes another subject in the place of the one there is; by keys, because words that come at once are marked. */
export async function writeSubject(page: Page, subject: string): Promise<void> {
  const input = page.getByRole('textbox', { name: 'Subject' });
  await input.selectText();
  await input.pressSequentially(subject);
}

/** A message with all it needs, ready for review; `channel` as the screen says it. */
export async function write(page: Page, channel: 'Text' | 'Email', text: string): Promise<void> {
  await page.getByRole('radio', { name: new RegExp(`^${channel}`, 'u') }).check();
  await page.getByRole('combobox', { name: 'What it is for' }).selectOption('Advice');
  if (channel === 'Email') await writeSubject(page, 'Before your visit');
  await message(page).focus();
  await page.keyboard.type(text);
}

/** Reviews and sends what is written. */
export async function send(page: Page): Promise<void> {
  await page.keyboard.press('Control+Enter');
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^Send the/u })
    .click();
}

/** Puts text on the page's clipboard and pastes it where the focus is. */
export async function paste(page: Page, text: string): Promise<void> {
  await page.evaluate((words) => navigator.clipboard.writeText(words), text);
  await page.keyboard.press('Control+V');
}
