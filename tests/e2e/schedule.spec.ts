import { expect, test } from '../shells/fixture';
import { accessible, decision, step } from './decision-page';
import { message, write, writeTo } from './writing-page';

/** Out of hours, on a Saturday evening (P32): for later, at its time, too late, and by the words of the message. */

const CLEAN = 'Hello, please call us when you have a moment.';

test.use({ clock: '2026-11-21T18:30:00.000Z' });

const MINUTES_TO_MONDAY = 38 * 60 + 31;

test('a message is scheduled, and goes by itself on Monday (P32)', async ({ desk, postOffice }) => {
  let { page } = desk;
  await writeTo(page, '9990548609', 'Margaret Holloway');
  await write(page, 'Text', CLEAN);
  await step(page, 'Schedule for Monday 9am').click();
  await expect(decision(page)).toContainText('The policy allows this message');
  await accessible(page);
  await page.keyboard.press('Control+Enter');
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^Schedule for Monday 9am/u })
    .click();
  await expect(page.getByRole('heading', { name: 'Will go on Monday 23 November at 9am' })).toBeVisible();
  await page.keyboard.press('Control+3');
  await expect(page.getByText('Will go on Monday 23 November at 9am', { exact: true })).toBeVisible();
  await accessible(page);
  expect(postOffice.texts.received).toHaveLength(0);
  page = await desk.restart(MINUTES_TO_MONDAY);
  await expect(page.getByRole('button', { name: /^To record/u })).toContainText('4');
  expect(postOffice.texts.received).toHaveLength(1);
});

test('one whose time was missed is asked about, and goes only when somebody says so (P32)', async ({
  desk,
  postOffice,
}) => {
  let { page } = desk;
  await writeTo(page, '9990548609', 'Margaret Holloway');
  await write(page, 'Text', CLEAN);
  await step(page, 'Schedule for Monday 9am').click();
  await page.keyboard.press('Control+Enter');
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^Schedule for Monday/u })
    .click();
  await expect(page.getByRole('heading', { name: /^Will go on Monday/u })).toBeVisible();
  page = await desk.restart(MINUTES_TO_MONDAY + 180);
  await page.getByRole('button', { name: /^Messages.*need you to look/u }).click();
  await expect(page.getByText('Missed its time')).toBeVisible();
  await accessible(page);
  expect(postOffice.texts.received).toHaveLength(0);
  await page.getByRole('button', { name: 'Send now' }).click();
  await expect(page.getByRole('heading', { name: 'Record it' })).toBeVisible();
  expect(postOffice.texts.received).toHaveLength(1);
});

test('“tomorrow” in a message that goes on Monday stops it (P32)', async ({ desk }) => {
  const { page } = desk;
  await writeTo(page, '9990548609', 'Margaret Holloway');
  await write(page, 'Text', 'Hello Maggie, please call us tomorrow.');
  await expect(decision(page)).toContainText('“tomorrow” would be read');
});

test('a message about a visit before the next working time is not scheduled: phone now (P32)', async ({
  desk,
}) => {
  const { page } = desk;
  await writeTo(page, '9990548609', 'Margaret Holloway');
  await write(page, 'Text', CLEAN);
  await page.getByRole('combobox', { name: 'What it is for' }).selectOption('Change of appointment');
  await page.getByRole('button', { name: 'About a visit…' }).click();
  await expect(page.getByLabel('Day')).toBeFocused();
  await page.getByLabel('Day').fill('2026-11-23');
  await page.getByLabel('Time').fill('09:30');
  await expect(page.getByText('The visit or call is on Monday 23 November at 9:30am')).toBeVisible();
  await expect(decision(page)).toContainText('would be too late: phone now');
  await step(page, 'Phone instead').first().click();
  const dialog = page.getByRole('dialog', { name: 'Reach Margaret Holloway another way' });
  await expect(dialog).toContainText('07700 900412');
  await accessible(page);
  await page.keyboard.press('Escape');
  await expect(message(page)).toHaveText(CLEAN);
});

test('the time is chosen by the writer, up to when it may still go (P32)', async ({ desk }) => {
  const { page } = desk;
  await writeTo(page, '9990548609', 'Margaret Holloway');
  await write(page, 'Text', CLEAN);
  await page.getByRole('button', { name: 'Send later…' }).click();
  await expect(page.getByLabel('Day')).toBeFocused();
  await page.getByLabel('Time').fill('20:00');
  await expect(decision(page)).toContainText('It would go outside working hours');
  await step(page, /^Schedule for Tuesday 9am instead/u).click();
  await expect(decision(page)).toContainText('The policy allows this message');
  await page.getByRole('button', { name: 'Not after…' }).click();
  const last = page.getByRole('group', { name: /^Not after/u });
  await last.getByLabel('Day').fill('2026-11-23');
  await last.getByLabel('Time').fill('12:00');
  await expect(decision(page)).toContainText('It is not to go after midday on Monday 23 November');
});
