import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test, type Desk } from '../shells/fixture';
import { launchInProcess } from '../shells/launch-in-process';
import { send, write, writeTo } from './writing-page';

/** What is owed to the record: copied, pasted, and confirmed by what the open record shows, never by a yes alone. */

/** Three people of the demo are owed an entry; what tells each of them may not stand on this screen. */
const OWED = [
  {
    name: 'Margaret Holloway',
    identifiers: ['999 054 8609', '9990548609', '104882', '14 March 1951', '1951-03-14'],
  },
  {
    name: 'Daniel Okafor',
    identifiers: ['999 000 0026', '9990000026', '104901', '2 November 1988', '1988-11-02'],
  },
  {
    name: 'Joan Prentice',
    identifiers: ['999 012 3454', '9990123454', '104377', '29 July 1944', '1944-07-29'],
  },
] as const;

const STALE = 'This copy is stale: copy again, then paste.';
/** The number took the entry's place on the clipboard. */
const COPY_AGAIN = /^The number is on the clipboard now\.|^This copy is stale/u;

const counted = (page: Page) => page.getByRole('button', { name: /^To record/u });
const rows = (page: Page) => page.getByRole('row').filter({ has: page.getByRole('button') });
const question = (page: Page) => page.getByRole('form', { name: 'Pasted into this person’s record?' });
const pasted = (page: Page) => question(page).getByRole('button', { name: 'I have pasted it' });

async function open(page: Page, name?: string): Promise<void> {
  await counted(page).click();
  await page.getByRole('heading', { name: 'To record', level: 1 }).waitFor();
  if (name !== undefined) await page.getByRole('row').getByRole('button', { name }).click();
}

async function copy(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Copy (?:entry|again)/u }).click();
  await expect(page.getByText(/^✓ Copied at/u)).toBeVisible();
}

async function type(page: Page, number: string, dateOfBirth: string): Promise<void> {
  await question(page)
    .getByRole('textbox', { name: /number/iu })
    .fill(number);
  await question(page)
    .getByRole('textbox', { name: /Date of birth/u })
    .fill(dateOfBirth);
  await pasted(page).click();
}

/** Something is copied in another program, and the clinician comes back to this window. */
async function copiedElsewhere({ page, clipboard }: Desk, text: string): Promise<void> {
  await clipboard.write(text);
  await page.evaluate(() => window.dispatchEvent(new Event('focus')));
}

test('what is owed stands oldest first and is counted, until it is confirmed', async ({ desk }) => {
  let { page } = desk;
  await expect(counted(page)).toHaveAccessibleName(/3 to record, the oldest sent 2 days ago/u);
  await open(page);
  await expect(rows(page).getByRole('button')).toHaveText(OWED.map(({ name }) => name));
  expect(await desk.count()).toBe(3);

  await test.step('the entry is copied by its key, and pasted with everything the policy asks for', async () => {
    await page.keyboard.press('j');
    await expect(page.getByText('Please bring comfortable shoes')).toBeVisible();
    await page.keyboard.press('c');
    await expect(page.getByText(/^✓ Copied at 10:0\dam, fresh for (?:19|20) minutes/u)).toBeVisible();
    const entry = await desk.clipboard.read();
    for (const part of [
      'EMAIL to service user',
      'Daniel Okafor',
      '999 000 0026',
      'Entered',
      'Before your visit',
    ])
      expect(entry).toContain(part);
    await expect(rows(page).nth(1)).toContainText('copied, not confirmed');
  });

  await test.step('typed identifiers of this person close it, and the next one has the keyboard', async () => {
    await type(page, '9990000026', '2 nov 88');
    await expect(rows(page)).toHaveCount(2);
    await expect(page.getByRole('row').getByRole('button', { name: 'Joan Prentice' })).toBeFocused();
    await expect(counted(page)).toHaveAccessibleName(/2 to record/u);
  });

  await test.step('after a restart it is still closed, and the others are still owed', async () => {
    page = await desk.restart();
    await open(page);
    await expect(rows(page).getByRole('button')).toHaveText(['Margaret Holloway', 'Joan Prentice']);
    expect(await desk.count()).toBe(2);
  });
});

test('whose record is open is told by the clipboard; another person’s is refused', async ({ desk }) => {
  const { page } = desk;
  await open(page, 'Margaret Holloway');

  await test.step('without a copy nothing can be confirmed', async () => {
    await type(page, '999 054 8609', '14/3/1951');
    await expect(question(page).getByRole('alert')).toContainText(
      'copy the entry again, paste it, then confirm',
    );
  });

  await test.step('a wrong number, a wrong birthday and something unreadable are refused, each with its reason', async () => {
    await copy(page);
    await type(page, '999 000 0018', '14/3/1951');
    await expect(question(page).getByRole('alert')).toContainText('That NHS number is not this person’s');
    await type(page, '999 054 8609', '5 August 1962');
    await expect(question(page).getByRole('alert')).toContainText('That date of birth is not this person’s');
    await type(page, '999 054 8609', 'in spring');
    await expect(question(page).getByRole('alert')).toContainText('That date of birth is not this person’s');
    await expect(rows(page)).toHaveCount(3);
  });

  await test.step('a namesake’s banner is seen at once and refused', async () => {
    await question(page)
      .getByRole('textbox', { name: /number/iu })
      .fill('');
    await question(page)
      .getByRole('textbox', { name: /Date of birth/u })
      .fill('');
    await copiedElsewhere(desk, 'HOLLOWAY, Margaret  Born 05-Aug-1962  NHS No. 999 000 0018');
    await expect(question(page).getByText('That number is another person’s')).toBeVisible();
    await pasted(page).click();
    await expect(question(page).getByRole('alert')).toContainText('That NHS number is not this person’s');
    await expect(rows(page)).toHaveCount(3);
  });

  await test.step('what Plainword put there itself proves nothing', async () => {
    await page.getByRole('button', { name: 'Copy NHS number to find the record' }).click();
    await expect(page.getByText(COPY_AGAIN)).toBeVisible();
    expect(await desk.clipboard.read()).toBe('9990548609');
    await page.evaluate(() => window.dispatchEvent(new Event('focus')));
    await expect(question(page).getByText(/another person’s/u)).toBeHidden();
    await expect(question(page).getByText('on the clipboard are this person’s')).toBeHidden();
    await copy(page);
    await pasted(page).click();
    await expect(question(page).getByRole('alert')).toContainText(
      'Copy the NHS number out of the open record',
    );
    await expect(rows(page)).toHaveCount(3);
  });

  await test.step('the person’s own banner closes it without a word typed', async () => {
    await copiedElsewhere(
      desk,
      'HOLLOWAY, Margaret (Mrs)\nBorn 14-Mar-1951 (74y)  Gender Female\nNHS No. 999 054 8609',
    );
    await expect(
      question(page).getByText('The NHS number and date of birth on the clipboard are this person’s.'),
    ).toBeVisible();
    await pasted(page).click();
    await expect(rows(page)).toHaveCount(2);
  });
});

test('no identifier that is asked for stands anywhere on the screen', async ({ desk }) => {
  const { page } = desk;
  await open(page);
  for (const { name, identifiers } of OWED) {
    await page.getByRole('row').getByRole('button', { name }).click();
    await copy(page);
    await page.getByRole('button', { name: 'Copy NHS number to find the record' }).click();
    await expect(page.getByText(COPY_AGAIN)).toBeVisible();
    const screen = await page.evaluate(() => {
      const values = [...document.querySelectorAll('input, textarea')].map((field) =>
        'value' in field ? field.value : '',
      );
      return [document.documentElement.outerHTML, ...values].join('\n');
    });
    for (const identifier of identifiers) expect(screen, `${name} on the screen`).not.toContain(identifier);
  }
});

test('a newer copy makes an older one stale', async ({ desk }) => {
  const { page } = desk;
  await open(page, 'Margaret Holloway');
  await copy(page);
  await page.getByRole('row').getByRole('button', { name: 'Joan Prentice' }).click();
  await copy(page);
  await page.getByRole('row').getByRole('button', { name: 'Margaret Holloway' }).click();
  await expect(page.getByText(STALE)).toBeVisible();
  await type(page, '999 054 8609', '14/3/1951');
  await expect(question(page).getByRole('alert')).toContainText('copy the entry again');
  await expect(rows(page)).toHaveCount(3);
  await copy(page);
  await type(page, '999 054 8609', '14/3/1951');
  await expect(rows(page)).toHaveCount(2);
});

test('twenty minutes make a copy stale', async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'plainword-stale-'));
  const at = async (clock: string, act: (page: Page) => Promise<void>): Promise<void> => {
    const shell = await launchInProcess({ dataDir, clock });
    await open(shell.page, 'Daniel Okafor');
    await act(shell.page);
    await shell.close();
  };
  await at('2026-03-02T10:04:00Z', copy);
  await at('2026-03-02T10:22:00Z', async (page) => {
    await expect(page.getByText(/^✓ Copied at 10:04am, fresh for [12] minutes?$/u)).toBeVisible();
  });
  await at('2026-03-02T10:26:00Z', async (page) => {
    await expect(page.getByText(STALE)).toBeVisible();
    await type(page, '999 000 0026', '2/11/1988');
    await expect(question(page).getByRole('alert')).toContainText('copy the entry again');
    await copy(page);
    await type(page, '999 000 0026', '2/11/1988');
    await expect(rows(page)).toHaveCount(2);
  });
  rmSync(dataDir, { recursive: true, force: true });
});

test('somebody without an NHS number is told by the record number', async ({ desk }) => {
  const { page } = desk;
  await writeTo(page, 'zofia', 'Zofia Nowak');
  await write(page, 'Text', 'Hello Zosia, please call us.');
  await send(page);
  await expect(page.getByText(/^✓ Copied at/u)).toBeVisible();
  expect(await desk.clipboard.read()).toMatch(/Record number\s+105204/u);
  await expect(question(page).getByRole('textbox', { name: 'Record number' })).toBeFocused();
  await type(page, '105121', '23 May 1979');
  await expect(question(page).getByRole('alert')).toContainText('That record number is not this person’s');
  await type(page, '105204', '23 May 1979');
  await expect(page.getByText('Sent and recorded')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Next message' })).toBeFocused();
});
