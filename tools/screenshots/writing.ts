import type { Page } from 'playwright-core';

/** The steps of a message as a person takes them, by the keyboard where that is the quick way. */

/** Finds a person in the compose window and takes the first of those found. */
export async function choosePerson(page: Page, query: string): Promise<void> {
  const finder = page.getByRole('combobox', { name: 'Who is it to?' });
  await finder.fill(query);
  await page.getByRole('listbox', { name: 'People' }).getByRole('option').first().waitFor();
  await finder.press('Enter');
  await page.getByRole('region', { name: 'Person' }).getByRole('button', { name: 'Change person' }).waitFor();
}

/** Chooses what the message is for, by the words on the screen. */
export async function choosePurpose(page: Page, purpose: string): Promise<void> {
  await page.getByRole('combobox', { name: 'What it is for' }).selectOption(purpose);
}

/** Writes at the end of the message. */
export async function writeText(page: Page, text: string): Promise<void> {
  const editor = page.getByRole('textbox', { name: /^(?:Text message|Email text)$/u });
  await editor.focus();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(text);
  await page.getByText(/^Saved /u).waitFor();
}

/** How many things the page says are to be put right. */
export async function openFindings(page: Page): Promise<number> {
  const title = page.getByRole('heading', { name: /to put right$|^Nothing found$/u });
  const words = (await title.textContent()) ?? '';
  return Number.parseInt(words, 10) || 0;
}

/** Opens a screen by its name in the navigation. */
export async function goTo(page: Page, screen: string): Promise<void> {
  await page.getByRole('navigation', { name: 'Screens' }).getByRole('button', { name: screen }).click();
}
