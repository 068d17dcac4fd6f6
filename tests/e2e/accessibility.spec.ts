import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from '../shells/fixture';

/** WCAG 2.2 AA on every screen and every question, in every look. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

const go = (page: Page, screen: string) =>
  page
    .getByRole('navigation')
    .getByRole('button', { name: new RegExp(`^${screen}`, 'u') })
    .click();

async function writeTo(page: Page, query: string): Promise<void> {
  await go(page, 'Compose');
  const finder = page.getByRole('combobox', { name: 'Who is it to?' });
  await finder.fill(query);
  await page.getByRole('listbox', { name: 'People' }).getByRole('option').first().waitFor();
  await finder.press('Enter');
  const purpose = page.getByRole('combobox', { name: 'What it is for' });
  await expect(purpose).toBeFocused();
  await purpose.selectOption('Change of appointment');
}

/** The demo's trail with third parties in it. Mails are read after the start: it comes a moment later. */
async function openTrail(page: Page): Promise<void> {
  await page.getByRole('button', { name: /Friday instead/u }).click();
  await page.getByRole('heading', { name: 'Whose record?' }).waitFor();
  await page.getByRole('button', { name: 'File for Daniel Okafor' }).waitFor();
}

/** Each view by the way there; one follows the other on one desk. */
const VIEWS: ReadonlyArray<
  readonly [name: string, heading: string | null, way: (page: Page) => Promise<void>]
> = [
  ['Compose, empty', 'Compose', async () => {}],
  [
    'Compose, with findings',
    'Compose',
    async (page) => {
      await writeTo(page, '9990548609');
      await page.getByRole('textbox', { name: 'Text message' }).focus();
      await page.keyboard.type(
        'Hi Maggie, ur appt at the memory clinic is at 2pm. Pls call if u cant come. 999 054 8609',
      );
      await page.getByRole('heading', { name: /things to put right/u }).waitFor();
    },
  ],
  [
    'Compose, before sending',
    'Compose',
    async (page) => {
      await page.getByRole('textbox', { name: 'Text message' }).focus();
      await page.keyboard.press('Control+A');
      await page.keyboard.type('Hello Maggie, our visit is at 2pm on Thursday.');
      await page.keyboard.press('Control+Enter');
      await page.getByRole('dialog').waitFor();
    },
  ],
  [
    'Record it',
    'Record it',
    async (page) => {
      await page.getByRole('dialog').getByRole('button', { name: 'Send the text' }).click();
      await page.getByText(/^✓ Copied at/u).waitFor();
    },
  ],
  ['To record', 'To record', (page) => go(page, 'To record')],
  ['Replies', 'Replies', (page) => go(page, 'Replies')],
  ['Trails', 'Trails', (page) => go(page, 'Trails')],
  ['A trail, whose it is', 'Trail', openTrail],
  [
    'A trail under review',
    'Trail',
    async (page) => {
      await page.getByRole('button', { name: 'File for Daniel Okafor' }).click();
      await page.getByRole('heading', { name: 'Record entry' }).waitFor();
      await page.keyboard.press('n');
      await page.getByRole('button', { name: /^Keep/u }).waitFor();
    },
  ],
  ['Messages', 'Messages', (page) => go(page, 'Messages')],
  ['People', 'People', (page) => go(page, 'People')],
  ['Add a person', 'Add a person', (page) => page.getByRole('button', { name: 'Add a person' }).click()],
  ['Agreements', 'Agreements', (page) => go(page, 'Agreements')],
  ['Services', 'Services', (page) => go(page, 'Services')],
  [
    'Edit a service',
    'Services',
    (page) => page.getByRole('main').getByRole('button', { name: /^Edit/u }).first().click(),
  ],
  ['Templates', 'Templates', (page) => go(page, 'Templates')],
  [
    'A template',
    'Appointment reminder',
    (page) => page.getByRole('button', { name: 'Appointment reminder', exact: true }).click(),
  ],
  ['Settings', 'Settings', (page) => go(page, 'Settings')],
  ['Shortcuts', null, (page) => page.keyboard.press('F1')],
];

const LOOKS = [
  { name: 'light', media: { colorScheme: 'light', forcedColors: 'none' } },
  { name: 'dark', media: { colorScheme: 'dark', forcedColors: 'none' } },
  { name: 'high contrast', media: { colorScheme: 'dark', forcedColors: 'active' } },
] as const;

/** In high contrast the system chooses the colours, and axe reads the ones it replaced. */
async function faults(page: Page, systemColours: boolean): Promise<string[]> {
  const axe = new AxeBuilder({ page }).withTags(TAGS);
  const { violations } = await (systemColours ? axe.disableRules('color-contrast') : axe).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`);
}

for (const look of LOOKS) {
  test(`no screen shuts anybody out: ${look.name}`, async ({ desk }) => {
    test.setTimeout(180_000);
    const { page } = desk;
    await page.emulateMedia(look.media);
    await page.getByRole('heading', { level: 1 }).waitFor();
    for (const [name, heading, way] of VIEWS) {
      await test.step(name, async () => {
        await way(page);
        if (heading !== null) {
          await expect(
            page.getByRole('heading', { level: 1, name: heading, includeHidden: true }),
          ).toBeAttached();
        }
        expect(await faults(page, look.media.forcedColors === 'active'), `${name}, ${look.name}`).toEqual([]);
        await expect(
          page.getByText('Demo: every person, number and address here is invented.'),
        ).toBeVisible();
      });
    }
  });
}

test('every screen fits a window at 200%, and says what it is', async ({ desk }) => {
  const { page } = desk;
  await page.setViewportSize({ width: 640, height: 430 });
  for (const screen of [
    'Compose',
    'To record',
    'Replies',
    'Trails',
    'Messages',
    'People',
    'Agreements',
    'Services',
    'Templates',
    'Settings',
  ]) {
    await go(page, screen);
    await expect(page).toHaveTitle(new RegExp(`^${screen}`, 'u'));
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
    const beyond = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(beyond, screen).toBeLessThanOrEqual(0);
  }
});

test('the main job needs no mouse', async ({ desk, postOffice }) => {
  const { page } = desk;
  const { keyboard } = page;
  await page.getByRole('combobox', { name: 'Who is it to?' }).waitFor();
  await keyboard.press('Control+N');
  await keyboard.type('joan pren');
  await page.getByRole('option', { name: /Joan Prentice/u }).waitFor();
  await keyboard.press('Enter');
  await expect(page.getByRole('combobox', { name: 'What it is for' })).toBeFocused();
  await keyboard.type('Ask');
  await keyboard.press('Tab');
  for (
    let i = 0;
    i < 6 && !(await page.getByRole('textbox', { name: 'Text message' }).evaluate(isFocused));
    i++
  ) {
    await keyboard.press('Tab');
  }
  await keyboard.type('Hello Joan, pls call us.');
  await keyboard.press('Control+.');
  await keyboard.press('Control+Enter');
  await page.getByRole('dialog').waitFor();
  await keyboard.press('Enter');
  await page.getByText(/^✓ Copied at/u).waitFor();
  await keyboard.type('999 012 3454');
  await keyboard.press('Tab');
  await keyboard.type('29/7/44');
  await keyboard.press('Enter');
  await expect(page.getByRole('button', { name: /^To record/u })).toContainText('3');
  expect(postOffice.texts.received[0]?.text).toMatch(/^Hello Joan, please call us\./u);
});

function isFocused(element: Element): boolean {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.activeElement === element : document.activeElement === element;
}
