import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from '../shells/fixture';
import { message, paste, writeTo } from './writing-page';

/** What is seen before a message goes: the words that could turn its meaning, and what a locked phone shows of it. */

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const TEXT = 'Hello Maggie, please do not come before 2:15pm on Thursday.';

/** Key by key, as a person does. */
async function type(page: Page, text: string): Promise<void> {
  await page.getByRole('radio', { name: /^Text/u }).check();
  await page.getByRole('combobox', { name: 'What it is for' }).selectOption('Advice');
  await message(page).focus();
  await page.keyboard.type(text);
}

test('the review shows at a glance what to read again, and none of it was in the way while writing', async ({
  desk,
}) => {
  const { page } = desk;
  await writeTo(page, '9990548609', 'Margaret Holloway');
  await type(page, TEXT);
  await expect(page.getByRole('heading', { name: 'Nothing found' })).toBeVisible();
  await page.keyboard.press('Control+Enter');
  const review = page.getByRole('dialog');
  await expect(review.locator('mark.pw-read-again')).toContainText(['not', 'before', '2:15pm', 'Thursday']);
  await expect(review.getByText(/^Read these again:/u)).toContainText('2:15pm');
  await expect(review.getByText(/Still marked/u)).toBeHidden();
  await expect(review.getByRole('figure')).toContainText('as far as Plainword can tell');
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
  }
  await review.getByRole('button', { name: 'Send the text' }).click();
  await expect(page.getByRole('heading', { name: 'Record it' })).toBeVisible();
});

test('the locked phone follows the writing, keeps its size, and stays closed where somebody closed it', async ({
  desk,
}) => {
  const { page } = desk;
  await page.setViewportSize({ width: 1280, height: 800 });
  await writeTo(page, '9990548609', 'Margaret Holloway');
  await type(page, 'Hello Maggie, ');
  const phone = page.getByRole('figure');
  const size = async () => {
    const box = await phone.boundingBox();
    return [box?.width, box?.height];
  };
  const before = await size();
  await paste(
    page,
    `your diabetes review at the memory clinic is at 2pm. ${'We are glad to see you. '.repeat(6)}`,
  );
  await expect(phone.locator('mark')).toContainText(['diabetes', 'memory clinic']);
  await expect(phone).toContainText('A stranger sees:');
  expect(await size()).toEqual(before);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
  }
  await page.getByText('On a locked phone').focus();
  await page.keyboard.press('Enter');
  await expect(phone).toBeHidden();
  await expect(page.getByText('gives something away')).toBeVisible();
  await page.reload();
  await writeTo(page, '9990548609', 'Margaret Holloway');
  await expect(page.getByText('On a locked phone')).toBeVisible();
  await expect(phone).toBeHidden();
});

test('at 200% the locked phone stands beneath the message and nothing is cut off', async ({ desk }) => {
  const { page } = desk;
  await page.setViewportSize({ width: 640, height: 430 });
  await writeTo(page, '9990548609', 'Margaret Holloway');
  await type(page, TEXT);
  await page.getByText('On a locked phone').click();
  await expect(page.getByRole('figure')).toBeVisible();
  const beyond = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(beyond).toBeLessThanOrEqual(0);
  await expect(message(page)).toContainText('2:15pm');
});

test('words that were kept for one person are asked about again for another', async ({ desk }) => {
  const { page } = desk;
  await writeTo(page, '999 054 8609', 'Margaret Holloway');
  await type(page, 'Please call the memory clinic.');
  const keep = page.getByRole('button', { name: /^Keep….*memory/iu });
  await keep.click();
  await page.getByRole('textbox', { name: /must stay$/u }).fill('she asked for the name');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Kept, with your reason' })).toBeVisible();
  await page.getByRole('button', { name: 'Change person' }).click();
  await writeTo(page, 'joan', 'Joan Prentice');
  await expect(message(page)).toHaveText('Please call the memory clinic.');
  await expect(keep).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Kept, with your reason' })).toBeHidden();
});
