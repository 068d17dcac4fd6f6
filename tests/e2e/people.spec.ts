import { expect, test } from '../shells/fixture';
import { message, paste, write, writeTo } from './writing-page';

/** Finding and adding service users, their numbers and what they agreed to. */

test('an NHS number pasted anywhere opens its person; a namesake is pointed out', async ({ desk }) => {
  const { page } = desk;
  await page.getByRole('navigation').getByRole('button', { name: 'Services' }).click();
  await page.getByRole('heading', { level: 1, name: 'Services' }).waitFor();
  await page.locator('main').click({ position: { x: 4, y: 4 } });
  await paste(page, 'NHS No: 999 054 8609');
  await expect(page.getByRole('region', { name: 'Person' })).toContainText('Margaret Holloway');
  await page.getByRole('combobox', { name: 'Find a person' }).fill('holl');
  const found = page.getByRole('option', { name: /Margaret Holloway/u });
  await expect(found).toHaveCount(2);
  await expect(found.first()).toContainText('same name as another person');
});

test('somebody new is added, with every mistake refused where it was made', async ({ desk }) => {
  const { page } = desk;
  await page.getByRole('navigation').getByRole('button', { name: 'People' }).click();
  await page.getByRole('button', { name: 'Add a person' }).click();
  await page.getByLabel('First name').fill('Margret');
  await page.getByLabel('Last name').fill('Holloway');
  await page.getByLabel('Day').fill('14');
  await page.getByLabel('Month').fill('3');
  await page.getByLabel('Year').fill('1951');
  await expect(page.getByText('2 people here are like this one.')).toBeVisible();
  await page.getByLabel('NHS number', { exact: true }).fill('999 054 8600');
  await expect(page.getByText(/one of its digits is wrong/u).first()).toBeVisible();
  await page.getByLabel('NHS number', { exact: true }).fill('999 054 8609');
  await page.getByRole('button', { name: 'Add this person' }).click();
  await expect(page.getByText(/Another person here has this NHS number/u).first()).toBeVisible();
  await page.getByLabel('NHS number', { exact: true }).fill('999 000 4994');
  await page.getByRole('button', { name: 'Add this person' }).click();
  await expect(page.getByRole('heading', { name: 'Margret Holloway' }).first()).toBeVisible();

  const add = page.getByRole('button', { name: 'Add a number or address' });
  await add.click();
  await page.getByLabel('Mobile number').last().fill('020 7946 0018');
  await page.keyboard.press('Enter');
  await expect(page.getByText(/not a UK mobile number/u).first()).toBeVisible();
  await page.getByLabel('Mobile number').last().fill('07700 900777');
  await page.keyboard.press('Enter');
  await expect(page.getByText('07700 900777', { exact: true })).toBeVisible();
});

test('an agreement lets a message go, and its withdrawal stops it at once', async ({ desk }) => {
  const { page } = desk;
  await writeTo(page, '999 000 0018', 'Margaret Holloway');
  await write(page, 'Text', 'Hello Margaret, please call us.');
  await expect(page.getByText(/has not agreed to texts/u)).toBeVisible();
  await page.getByRole('button', { name: 'Record an agreement' }).click();
  await page.getByRole('dialog').getByLabel('Mobile number').last().fill('07700 900778');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Read out, and talk it through')).toBeVisible();
  await page.keyboard.press('F9');
  await page.getByRole('dialog').getByRole('button', { name: 'Today at a visit' }).click();
  await page.keyboard.press('Control+Enter');
  await expect(message(page)).toHaveText('Hello Margaret, please call us.');
  await expect(page.getByText(/^The policy allows this message/u)).toBeVisible();

  await page.getByRole('navigation').getByRole('button', { name: 'People' }).click();
  await page.getByText('999 000 0018').first().click();
  await page.getByRole('button', { name: /^Withdraw agreement for/u }).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /withdraw/iu })
    .click();
  await expect(page.getByRole('region', { name: 'Person' })).toContainText('Agreement to texts withdrawn');
  await page.getByRole('navigation').getByRole('button', { name: 'Compose' }).click();
  await page.getByRole('button', { name: 'Carry on with it' }).click();
  await expect(page.getByText(/has withdrawn their agreement to texts/u)).toBeVisible();
});
