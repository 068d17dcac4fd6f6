import type { Page } from '@playwright/test';
import { expect, test } from '../shells/fixture';
import { inventedList } from '../unit/main/batches/thirty-people';
import { accessible } from './decision-page';

/** From a CSV of 30 people to the report: preview, a second person's word, the first five, go on, stop, the rest. */

const LIST = inventedList(30, { visit: '11/03/2026', agreed: '06/01/2026' });

/** Takes invented people and their agreements over, as the page would from two files. */
async function takeOver(page: Page): Promise<void> {
  for (const [what, csv] of [
    ['people', LIST.people],
    ['agreements', LIST.agreements],
  ] as const) {
    const taken = await page.evaluate(
      async (list) => {
        const looked = await window.plainword.call('people.previewImport', list);
        if (!looked.ok) return looked.error.message;
        const digest: unknown = Reflect.get(Object(looked.value), 'digest');
        const done = await window.plainword.call('people.import', { ...list, digest });
        return done.ok ? 'taken over' : done.error.message;
      },
      { what, csv },
    );
    expect(taken).toBe('taken over');
  }
}

const state = (page: Page, words: string) => page.getByText(words, { exact: true }).first();

test('a list goes to thirty people: checked, approved, the first five, on, stopped, the rest, reported (P8)', async ({
  desk,
  postOffice,
}) => {
  test.setTimeout(120_000);
  const { page } = desk;
  await takeOver(page);

  await expect(page.getByRole('heading', { name: 'Compose' })).toBeVisible();
  await page.keyboard.press('Control+9');
  await expect(page.getByRole('heading', { name: 'Many at once' })).toBeVisible();
  await accessible(page);
  await page.getByRole('button', { name: 'New list' }).click();
  await page.getByLabel('Name of the list').fill('Reminders for Wednesday');
  await page.getByLabel('What it is for').selectOption('Appointment reminder');
  await page
    .getByLabel('Message', { exact: true })
    .fill(
      'Hello ((first name)), this is a reminder of our visit on ((date)) at ((time)). If you cannot come, please call us on 01632 960100.',
    );
  await page.getByRole('button', { name: 'Save the words' }).click();
  await expect(page.getByRole('heading', { name: 'Reminders for Wednesday' })).toBeVisible();
  const wrong = `${LIST.list}\n9990548609,01/01/1900,11/03/2026,9:30,Elm Street`;
  await page
    .getByLabel('A CSV file of the list')
    .setInputFiles({ name: 'list.csv', mimeType: 'text/csv', buffer: Buffer.from(wrong) });
  await expect(page.getByRole('heading', { name: '1. Who: 30 people' })).toBeVisible();
  await expect(page.getByText('1 line of the file was not put on the list', { exact: false })).toBeVisible();
  await page.getByText('Which lines, and why').click();
  await expect(page.getByText('Line 32: The date of birth is another', { exact: false })).toBeVisible();

  await page.getByRole('button', { name: 'Check every message' }).click();
  await expect(page.getByText('30 people, by a text')).toBeVisible();
  await expect(
    page.getByText('Hello Ada, this is a reminder of our visit on Wednesday 11 March 2026 at 9:30am.', {
      exact: false,
    }),
  ).toBeVisible();
  await accessible(page);

  await expect(page.getByRole('button', { name: 'Send to 30 people' })).toBeDisabled();
  await page.getByRole('button', { name: 'Add a colleague' }).click();
  await page.getByLabel('Name', { exact: true }).fill('P. Quill');
  await page.getByLabel('Job title').fill('service manager');
  await page.getByLabel('A PIN of their own').fill('4821');
  await accessible(page);
  await page.getByRole('button', { name: /^Add colleague/u }).click();
  await page.getByRole('button', { name: 'Approve as a second person' }).click();
  await page.getByLabel('Your PIN').fill('1111');
  await page.getByRole('button', { name: /^Approve(?! as)/u }).click();
  await expect(page.getByText('This is not the PIN: try again.').first()).toBeVisible();
  await page.getByLabel('Your PIN').fill('4821');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('Approved by P. Quill, service manager', { exact: false })).toBeVisible();

  await page.getByRole('button', { name: 'Send to 30 people' }).click();
  await page.getByRole('button', { name: 'Send the first 5' }).click();
  await expect(state(page, 'Waiting for “go on”')).toBeVisible({ timeout: 30_000 });
  expect(postOffice.texts.received).toHaveLength(5);
  await accessible(page);

  await page.getByRole('button', { name: 'Stop', exact: true }).click();
  await page.getByRole('button', { name: 'Stop now' }).click();
  await expect(state(page, 'Stopped')).toBeVisible();
  await expect(page.getByText('Stopped by R. Shah', { exact: false })).toBeVisible();
  expect(postOffice.texts.received).toHaveLength(5);

  await page.getByRole('button', { name: 'Continue with the other 25 people' }).click();
  await expect(page.getByRole('heading', { name: '1. Who: 25 people' })).toBeVisible();
  await page.getByRole('button', { name: 'Check every message' }).click();
  await expect(page.getByText('It has 5 people fewer than last time.')).toBeVisible();
  await page.getByRole('button', { name: 'Approve as a second person' }).click();
  await page.getByLabel('Your PIN').fill('4821');
  await page.keyboard.press('Control+Enter');
  await page.getByRole('button', { name: 'Send to 25 people' }).click();
  await page.getByRole('button', { name: 'Send the first 5' }).click();
  await page.getByRole('button', { name: 'Go on with the other 20 people' }).click({ timeout: 30_000 });
  await expect(state(page, 'Done')).toBeVisible({ timeout: 30_000 });
  expect(new Set(postOffice.texts.received.map(({ to }) => to)).size).toBe(30);
  expect(postOffice.texts.received).toHaveLength(30);
  await page.getByRole('button', { name: 'Copy the report' }).click();
  await expect.poll(() => desk.clipboard.read()).toContain('Sent: 25');
  await accessible(page);
});
