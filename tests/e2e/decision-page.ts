import { AxeBuilder } from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { expect } from '../shells/fixture';

/** The bar that says whether a message may go, and its buttons, by the names a person reads. */

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

export const decision = (page: Page): Locator => page.getByRole('region', { name: 'May this be sent?' });

/** The button of what is to be done. */
export const step = (page: Page, name: string | RegExp): Locator =>
  decision(page).getByRole('button', { name });

/** What is in sight keeps WCAG 2.2 AA, light and dark. */
export async function accessible(page: Page): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
  }
  await page.emulateMedia({ colorScheme: 'light' });
}

export async function purpose(page: Page, words: string): Promise<void> {
  await page.getByRole('combobox', { name: 'What it is for' }).selectOption(words);
}
