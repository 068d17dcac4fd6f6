import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from '../shells/fixture';
import { paste, send, write, writeSubject, writeTo } from './writing-page';

/** WCAG 2.2 AA where a question, a form or trouble is open; and that each of them gives the keyboard back. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

const go = (page: Page, screen: string) =>
  page
    .getByRole('navigation')
    .getByRole('button', { name: new RegExp(`^${screen}`, 'u') })
    .click();

const press = (page: Page, name: string | RegExp) =>
  page.getByRole('main').getByRole('button', { name }).first().click();

async function openPerson(page: Page, query: string): Promise<void> {
  await go(page, 'People');
  await page.getByRole('textbox', { name: 'Name, NHS number or record number' }).fill(query);
  await page.getByRole('status').filter({ hasText: '1 found' }).waitFor();
  await page.getByRole('main').getByRole('listitem').getByRole('button').click();
  await page.getByRole('region', { name: 'Person' }).waitFor();
}

/** Each view by the way there, on one desk, one after the other. */
const VIEWS: ReadonlyArray<readonly [name: string, way: (page: Page) => Promise<void>]> = [
  [
    'people found',
    async (page) => {
      await page.getByRole('combobox', { name: 'Who is it to?' }).fill('hol');
      await page
        .getByRole('option', { name: /Margaret Holloway/u })
        .first()
        .waitFor();
    },
  ],
  [
    'an email with a marked subject, and a reason asked for',
    async (page) => {
      await writeTo(page, 'daniel', 'Daniel Okafor');
      await write(page, 'Email', 'Dear Daniel, the memory clinic has moved.');
      await writeSubject(page, 'Ur appt');
      await press(page, /^Keep….*[Mm]emory/u);
      await page.getByRole('textbox', { name: /must stay$/u }).waitFor();
    },
  ],
  [
    'words kept',
    async (page) => {
      await page.getByRole('textbox', { name: /must stay$/u }).fill('she asked for the name');
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { name: 'Kept, with your reason' }).waitFor();
    },
  ],
  [
    'a refused megabyte',
    async (page) => {
      await page.getByRole('textbox', { name: 'Email text' }).focus();
      await paste(page, 'x'.repeat(1_000_000));
      await page.getByText('Nothing was added').waitFor();
    },
  ],
  [
    'a draft offered again',
    async (page) => {
      await page.keyboard.press('Control+N');
      await page.getByRole('region', { name: 'Unfinished draft' }).waitFor();
    },
  ],
  [
    'an email under way that may have been sent',
    async (page) => {
      await writeTo(page, '104901', 'Daniel Okafor');
      await write(page, 'Email', 'Dear Daniel, please bring your glasses.');
      await send(page);
      await page.getByRole('heading', { name: 'It may have been sent: check' }).waitFor();
    },
  ],
  ['the same in the outbox', (page) => go(page, 'Messages')],
  [
    'whether it was sent',
    async (page) => {
      await press(page, 'It was sent');
      await page.getByRole('dialog').waitFor();
    },
  ],
  [
    'a sent message',
    async (page) => {
      await page.keyboard.press('Escape');
      await page.getByRole('list', { name: 'Sent messages' }).getByRole('button').first().click();
      await page.getByRole('dialog').getByText('Sent by').waitFor();
    },
  ],
  [
    'a hand-off',
    async (page) => {
      await page.keyboard.press('Escape');
      await page.keyboard.press('Control+N');
      await writeTo(page, '9990548609', 'Margaret Holloway');
      await write(page, 'Text', 'Hello Maggie, please call us.');
      await page.getByRole('radio', { name: 'Trust phone' }).check();
      await page.keyboard.press('Control+Enter');
      await page.getByRole('dialog').getByRole('button', { name: 'Key it into the Trust phone' }).click();
      await page.getByRole('heading', { name: 'Key it into the Trust phone' }).waitFor();
    },
  ],
  ['one person', (page) => openPerson(page, '104901')],
  ['an agreement to record', (page) => press(page, /^Record another agreement/u)],
  [
    'an agreement to withdraw',
    async (page) => {
      await page.keyboard.press('Escape');
      await press(page, /^Withdraw agreement/u);
      await page.getByRole('dialog').waitFor();
    },
  ],
  [
    'a number to remove',
    async (page) => {
      await page.keyboard.press('Escape');
      await press(page, /^Remove /u);
      await page.getByRole('dialog').waitFor();
    },
  ],
  [
    'a number to add, refused',
    async (page) => {
      await page.keyboard.press('Escape');
      await press(page, 'Add a number or address');
      await page.keyboard.type('12');
      await page.keyboard.press('Enter');
      await page.getByRole('alert').waitFor();
    },
  ],
  ['details to edit', (page) => press(page, 'Edit details')],
  [
    'a person to add, with somebody like them, refused',
    async (page) => {
      await go(page, 'People');
      await press(page, 'Add a person');
      await page.getByRole('textbox', { name: 'First name' }).fill('Amy');
      await page.getByRole('textbox', { name: 'Last name' }).fill('Price');
      await page.getByText('people here are like this one.').waitFor();
      await press(page, 'Add this person');
      await page.getByRole('alert').waitFor();
    },
  ],
  [
    'an NHS number nobody has',
    async (page) => {
      await go(page, 'Services');
      await page.getByRole('heading', { level: 1, name: 'Services' }).waitFor();
      await paste(page, '999 000 4994');
      await page.getByRole('dialog', { name: 'Nobody here has this NHS number' }).waitFor();
    },
  ],
  [
    'a service to add, refused',
    async (page) => {
      await page.keyboard.press('Escape');
      await press(page, 'Add a service');
      await press(page, 'Add this service');
      await page.getByRole('alert').waitFor();
    },
  ],
  [
    'a connection that failed',
    async (page) => {
      await go(page, 'Settings');
      await press(page, 'Test connection: email');
      await page.getByText('takes no mail from this computer').waitFor();
    },
  ],
];

/** Everything in the light; in the dark the colours, which are all that differs there. */
async function faults(page: Page): Promise<string[]> {
  await page.emulateMedia({ colorScheme: 'light' });
  const light = await new AxeBuilder({ page }).withTags(TAGS).analyze();
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await new AxeBuilder({ page }).withRules(['color-contrast']).analyze();
  return [...light.violations, ...dark.violations].map(
    ({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`,
  );
}

test('no question, form or trouble shuts anybody out, nor is wider than a window at 200%', async ({
  desk,
  postOffice,
}) => {
  test.setTimeout(150_000);
  const { page } = desk;
  postOffice.mail.behave('keep-and-say-rubbish');
  for (const [name, way] of VIEWS) {
    await test.step(name, async () => {
      if (name === 'a connection that failed') postOffice.mail.behave('closing-down');
      await way(page);
      expect.soft(await faults(page), name).toEqual([]);
      await page.setViewportSize({ width: 640, height: 430 });
      const beyond = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect.soft(beyond, `${name}, at 200%`).toBeLessThanOrEqual(0);
      await page.setViewportSize({ width: 1280, height: 860 });
    });
  }
});

test('a question holds the keyboard, Escape answers nothing, and the keyboard is back where it was', async ({
  desk,
}) => {
  const { page } = desk;
  await openPerson(page, '104377');
  const withdraw = page.getByRole('button', { name: /^Withdraw agreement for/u });
  await withdraw.focus();
  await page.keyboard.press('Enter');
  const question = page.getByRole('dialog');
  await expect(question.getByRole('button', { name: 'Keep it' })).toBeFocused();
  for (let i = 0; i < 5; i++) {
    await page.keyboard.press('Tab');
    const outside = await page.evaluate(
      () => document.activeElement !== document.body && document.activeElement?.closest('dialog') === null,
    );
    expect(outside).toBe(false);
  }
  await page.keyboard.press('Escape');
  await expect(question).toBeHidden();
  await expect(withdraw).toBeFocused();
  await expect(page.getByText('Agreed: Conversations, letters and care plans, written')).toBeVisible();
});
