import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '../../shells/fixture';
import { byComputer, open } from './input-methods';

/** WCAG 2.2 AA where the computer's words are marked, asked about and allowed. */

test('marks, choices, the review and the setting shut nobody out, in the light, in the dark and at 200%', async ({
  desk,
}) => {
  test.setTimeout(90_000);
  const { page } = desk;
  const faults = async (): Promise<string[]> => {
    await page.emulateMedia({ colorScheme: 'light' });
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
    const light = await new AxeBuilder({ page }).withTags(tags).analyze();
    await page.emulateMedia({ colorScheme: 'dark' });
    const dark = await new AxeBuilder({ page }).withRules(['color-contrast']).analyze();
    await page.setViewportSize({ width: 640, height: 430 });
    const wider = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
    await page.setViewportSize({ width: 1280, height: 860 });
    const found = [...light.violations, ...dark.violations].map(
      ({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`,
    );
    return wider ? [...found, 'wider than the window'] : found;
  };
  const keyboard = await open(page);
  await page.keyboard.type('Hello Maggie, your appo');
  await keyboard.suggest('intment ');
  await keyboard.suggest('is on Monday');
  await page.keyboard.press('Control+.');
  await expect(byComputer(page)).toHaveCount(2);
  expect.soft(await faults(), 'while writing').toEqual([]);
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('dialog')).toContainText('Not all of these words are yours.');
  expect.soft(await faults(), 'before sending').toEqual([]);
  await page.keyboard.press('Escape');
  await page.getByRole('navigation').getByRole('button', { name: 'Settings' }).click();
  await page.getByRole('checkbox', { name: 'Let dictation and on-screen keyboards write' }).focus();
  expect.soft(await faults(), 'the setting').toEqual([]);
});
