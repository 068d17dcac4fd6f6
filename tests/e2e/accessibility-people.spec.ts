import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from '../shells/fixture';

/** WCAG 2.2 AA in everything that is asked about a person, refused or not, in the light, in the dark and at 200%. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

const press = (page: Page, name: string | RegExp) =>
  page.getByRole('main').getByRole('button', { name }).first().click();
const go = (page: Page, screen: string) =>
  page.getByRole('navigation').getByRole('button', { name: screen }).click();

async function openPerson(page: Page, query: string): Promise<void> {
  await go(page, 'People');
  await page.getByRole('textbox', { name: 'Name, NHS number or record number' }).fill(query);
  await page.getByRole('status').filter({ hasText: '1 found' }).waitFor();
  await page.getByRole('main').getByRole('listitem').getByRole('button').click();
  await page.getByRole('heading', { name: 'History' }).waitFor();
}

/** Opens a question, and tries to save it with nothing in it: what it refuses is in sight. */
const refused = (name: string | RegExp) => async (page: Page) => {
  await press(page, name);
  await page.getByRole('dialog').waitFor();
  await page.keyboard.press('Control+Enter');
  await page.getByRole('alert').filter({ hasText: /\w/u }).first().waitFor();
};
const asked = (name: string | RegExp) => async (page: Page) => {
  await press(page, name);
  await page.getByRole('dialog').waitFor();
};

/** Each view by the way there, on one desk; Escape goes back. */
const VIEWS: ReadonlyArray<readonly [name: string, way: (page: Page) => Promise<void>]> = [
  ['one person', (page) => openPerson(page, '104882')],
  ['an agreement, refused', refused(/^Record another agreement/u)],
  ['an address to verify, refused', refused(/^File their email/u)],
  ['who reads it', asked(/^Who reads it: 07700 900412/u)],
  ['an agreement to withdraw', asked(/^Withdraw agreement/u)],
  ['a carer, refused', refused('Add a carer')],
  [
    'a carer and what is theirs',
    async (page) => {
      await press(page, 'Add a carer');
      await page.keyboard.type('Susan Holloway');
      await page.keyboard.press('Tab');
      await page.keyboard.type('daughter');
      await page.keyboard.press('Enter');
      await page.getByRole('region', { name: 'Susan Holloway, daughter' }).waitFor();
    },
  ],
  ['authority, refused', refused(/^Record authority of Susan/u)],
  ['a carer to remove', asked('Remove Susan Holloway')],
  ['communication needs', asked('Change needs')],
  ['capacity', asked('Change capacity')],
  ['two entries for one person', asked('These are the same person')],
  ['the register', (page) => go(page, 'Agreements')],
  ['a list to take over', asked('Take over from a file')],
  [
    'what is in the list',
    async (page) => {
      await press(page, 'Take over from a file');
      const buffer = Buffer.from('NHS number,Mobile,Kind,Form,Date agreed\n1,2,3,4,5\n'.repeat(40));
      await page
        .getByLabel('A CSV file, saved from the record system')
        .setInputFiles({ name: 'list.csv', mimeType: 'text/csv', buffer });
      await page.getByRole('heading', { name: 'What is in this file' }).waitFor();
    },
  ],
];

async function faults(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`);
}

test('nothing that is asked about a person shuts anybody out', async ({ desk }) => {
  test.setTimeout(120_000);
  const { page } = desk;
  for (const [name, way] of VIEWS) {
    await test.step(name, async () => {
      await way(page);
      for (const colorScheme of ['dark', 'light'] as const) {
        await page.emulateMedia({ colorScheme });
        expect.soft(await faults(page), `${name}, ${colorScheme}`).toEqual([]);
      }
      await page.setViewportSize({ width: 640, height: 430 });
      const beyond = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect.soft(beyond, `${name}, at 200%`).toBeLessThanOrEqual(0);
      await page.setViewportSize({ width: 1280, height: 860 });
      await page.keyboard.press('Escape');
      await expect(page.getByRole('dialog')).toBeHidden();
    });
  }
});
