import { decision, step } from './decision-page';
import { expect, test } from '../shells/fixture';
import { message, paste, send, write, writeTo } from './writing-page';

/** What goes wrong: bad input, servers that are away, that lie, that hang up. Nothing is lost and nothing goes twice. */

test('a megabyte is refused with a sentence, and what was written stays', async ({ desk }) => {
  const { page } = desk;
  await writeTo(page, '9990548609', 'Margaret Holloway');
  await write(page, 'Text', 'Hello Maggie.');
  await paste(page, 'x'.repeat(1_000_000));
  await expect(page.getByText(/Nothing was added: paste a shorter part/u)).toBeVisible();
  await expect(message(page)).toHaveText('Hello Maggie.');
});

test('characters of every kind arrive as they were written, and come back after a restart', async ({
  desk,
  postOffice,
}) => {
  let { page } = desk;
  const odd = 'שלום Daniel, مرحبا. Naïve café, ½ price, Wałęsa, 👩‍⚕️ is fine';
  await writeTo(page, 'daniel', 'Daniel Okafor');
  await write(page, 'Email', 'Dear Daniel. ');
  await paste(page, `${odd}\u0000\u0007\uD800.`);
  await expect(page.getByText(/left out of what you added/u)).toBeVisible();
  await expect(message(page)).toContainText(odd);
  await expect(page.getByText(/^Saved/u)).toBeVisible();
  page = await desk.restart();
  await page.getByRole('button', { name: 'Carry on with it' }).click();
  await expect(message(page)).toContainText(odd);
  await message(page).focus();
  await send(page);
  await expect(page.getByRole('heading', { name: 'Record it' })).toBeVisible();
  expect(postOffice.mail.received[0]?.text).toContain(odd);
  await expect(page.getByText(/^✓ Copied at/u)).toBeVisible();
  expect(await desk.clipboard.read()).toContain(odd);
});

test('a text that GOV.UK Notify took without an answer is asked about, and goes once', async ({
  desk,
  postOffice,
}) => {
  const { page } = desk;
  postOffice.texts.behave('keep-and-hang-up');
  await writeTo(page, '9990548609', 'Margaret Holloway');
  await write(page, 'Text', 'Hello Maggie, please call us.');
  await send(page);
  await expect(page.getByRole('heading', { name: 'Record it' })).toBeVisible({ timeout: 40_000 });
  expect(postOffice.texts.received).toHaveLength(1);
});

test('an email waits while the mail server puts it off, says so, and goes by itself', async ({
  desk,
  postOffice,
}) => {
  let { page } = desk;
  postOffice.mail.behave('greylist');
  await writeTo(page, 'daniel', 'Daniel Okafor');
  await write(page, 'Email', 'Dear Daniel, please bring your glasses.');
  await send(page);
  await page.getByRole('button', { name: /^Messages/u }).click();
  await expect(page.getByText(/Tried again after/u)).toBeVisible();
  expect(postOffice.mail.received).toHaveLength(0);
  postOffice.mail.behave('accept');
  page = await desk.restart(30);
  await expect(page.getByRole('button', { name: /^To record/u })).toContainText('4');
  expect(postOffice.mail.received).toHaveLength(1);
});

test('an email that a mail server took without an answer is left to a person, and never sent again', async ({
  desk,
  postOffice,
}) => {
  let { page } = desk;
  postOffice.mail.behave('keep-and-hang-up');
  await writeTo(page, 'daniel', 'Daniel Okafor');
  await write(page, 'Email', 'Dear Daniel, please bring your glasses.');
  await send(page);
  await expect(page.getByText(/may have been sent/iu).first()).toBeVisible();
  postOffice.mail.behave('accept');
  page = await desk.restart();
  await page.getByRole('button', { name: /^Messages/u }).click();
  await page.getByRole('button', { name: 'It was sent' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Yes, it was sent' }).click();
  await expect(page.getByRole('button', { name: /^To record/u })).toContainText('4');
  expect(postOffice.mail.received).toHaveLength(1);
});

test('an email that is refused says why, and is written anew once the address is confirmed (P20)', async ({
  desk,
  postOffice,
}) => {
  const { page } = desk;
  postOffice.mail.behave('refuse-recipient');
  await writeTo(page, 'daniel', 'Daniel Okafor');
  await write(page, 'Email', 'Dear Daniel, please bring your glasses.');
  await send(page);
  await expect(page.getByText(/may be misspelt or closed/u).first()).toBeVisible();
  postOffice.mail.behave('accept');
  await page.getByRole('button', { name: /^Messages/u }).click();
  await page.getByRole('button', { name: 'Make a new draft' }).click();
  await expect(message(page)).toHaveText('Dear Daniel, please bring your glasses.');
  await expect(decision(page)).toContainText('did not arrive');
  await step(page, 'Ask and confirm it').click();
  await page.getByRole('button', { name: 'Yes, still right' }).click();
  await expect(decision(page)).toContainText('The policy allows this message.');
  await message(page).focus();
  await send(page);
  await expect(page.getByRole('heading', { name: 'Record it' })).toBeVisible();
  expect(postOffice.mail.received).toHaveLength(1);
});

test.describe('on a Sunday', () => {
  test.use({ clock: '2026-11-22T11:00:00.000Z' });

  test('outside working hours nothing goes, and the screen says from when', async ({ desk, postOffice }) => {
    const { page } = desk;
    await writeTo(page, '9990548609', 'Margaret Holloway');
    await write(page, 'Text', 'Hello Maggie, please call us.');
    await expect(page.getByText(/outside working hours: schedule it for 9am on Monday/u)).toBeVisible();
    await page.keyboard.press('Control+Enter');
    await expect(page.getByRole('dialog')).toBeHidden();
    expect(postOffice.texts.received).toHaveLength(0);
  });
});
