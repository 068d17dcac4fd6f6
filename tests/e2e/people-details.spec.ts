import type { Page } from '@playwright/test';
import { expect, test } from '../shells/fixture';

/** Finding somebody by whatever is at hand, telling namesakes and twins apart, and putting details right. */

const options = (page: Page) => page.getByRole('listbox', { name: 'People' }).getByRole('option');

const toPeople = (page: Page) => page.getByRole('navigation').getByRole('button', { name: 'People' }).click();

async function openPerson(page: Page, query: string, name: string): Promise<void> {
  await toPeople(page);
  await page.getByRole('textbox', { name: 'Name, NHS number or record number' }).fill(query);
  await page
    .getByRole('main')
    .getByRole('button', { name: new RegExp(name, 'u') })
    .click();
  await expect(page.getByRole('heading', { level: 1, name: new RegExp(name, 'u') })).toBeVisible();
}

test('a service user is found while their name or any of their numbers is typed', async ({ desk }) => {
  const { page } = desk;
  const finder = page.getByRole('combobox', { name: 'Who is it to?' });
  for (const [typed, found] of [
    ['oka', 'Daniel Okafor'],
    ['dan oka', 'Daniel Okafor'],
    ['zosia', 'Zofia Nowak'],
    ['zosia now', 'Zofia Nowak'],
    ['999 012 3454', 'Joan Prentice'],
    ['999-012-3454', 'Joan Prentice'],
    ['9990123454', 'Joan Prentice'],
    ['105204', 'Zofia Nowak'],
    ['10205', 'Nobody here has that name or number.'],
    ['10204', 'Harold Bright'],
  ] as const) {
    await finder.fill('');
    await finder.pressSequentially(typed);
    await expect(page.getByRole('region', { name: 'Person' }), typed).toContainText(found);
  }
  await finder.press('Enter');
  await expect(page.getByRole('region', { name: 'Person' })).toContainText(
    'NHS 999 000 3998 · born 8 December 1937',
  );
});

test('namesakes and twins are pointed out in every list', async ({ desk }) => {
  const { page } = desk;
  await page.getByRole('combobox', { name: 'Who is it to?' }).fill('price');
  await expect(options(page).filter({ hasText: 'Price' })).toHaveCount(2);
  for (const twin of [/Amy Price/u, /Anna Price/u]) {
    await expect(options(page).filter({ hasText: twin })).toContainText('name like another person’s');
    await expect(options(page).filter({ hasText: twin })).toContainText('same birthday as another person');
  }
  await toPeople(page);
  await page.getByRole('textbox', { name: 'Name, NHS number or record number' }).fill('margaret');
  const namesakes = page.getByRole('main').getByRole('listitem');
  await expect(namesakes).toHaveCount(2);
  await expect(namesakes.first()).toContainText('same name as another person');
  await expect(namesakes.last()).toContainText('same name as another person');
});

test('a birthday shared with somebody here is pointed out while a person is added', async ({ desk }) => {
  const { page } = desk;
  await toPeople(page);
  await page.getByRole('button', { name: 'Add a person' }).click();
  await page.getByRole('textbox', { name: 'Day' }).fill('29');
  await page.getByRole('textbox', { name: 'Month' }).fill('july');
  await page.getByRole('textbox', { name: 'Year' }).fill('44');
  const alike = page.getByRole('status').filter({ hasText: 'like this one' });
  await expect(alike).toContainText('Joan Prentice');
  await expect(alike).toContainText('same birthday');
  await alike.getByRole('button', { name: 'Open this person' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Joan Prentice' })).toBeVisible();
});

test('nothing half-known is added: each field says what it needs', async ({ desk }) => {
  const { page } = desk;
  await toPeople(page);
  await page.getByRole('button', { name: 'Add a person' }).click();
  await page.getByRole('textbox', { name: 'Postcode' }).fill('nowhere');
  await page.getByRole('textbox', { name: 'Address' }).fill('x'.repeat(201));
  await page.getByRole('button', { name: 'Add this person' }).click();
  const summary = page.getByRole('alert').filter({ hasText: 'things to put right' });
  for (const [sentence, field] of [
    ['Write the person’s first name.', 'First name'],
    ['Write the person’s last name.', 'Last name'],
    ['Write the date of birth as day, month and year.', 'Day'],
    ['This is not a UK postcode.', 'Postcode'],
    ['An address has at most 200 characters.', 'Address'],
  ] as const) {
    await summary.getByRole('link', { name: sentence }).click();
    await expect(page.getByRole('textbox', { name: field }), sentence).toBeFocused();
  }
  await page.getByRole('textbox', { name: 'First name' }).fill('Ira');
  await page.getByRole('textbox', { name: 'Last name' }).fill('Nought');
  await page.getByRole('textbox', { name: 'Day' }).fill('31');
  await page.getByRole('textbox', { name: 'Month' }).fill('2');
  await page.getByRole('textbox', { name: 'Year' }).fill('1990');
  await page.getByRole('textbox', { name: 'Postcode' }).fill('');
  await page.getByRole('textbox', { name: 'Address' }).fill('');
  await page.getByRole('button', { name: 'Add this person' }).click();
  await expect(page.getByRole('alert')).toContainText('Write the date of birth as day, month and year.');
  await page.getByRole('textbox', { name: 'Day' }).fill('28');
  await page.getByRole('button', { name: 'Add this person' }).click();
  await expect(page.getByRole('alert')).toContainText(
    'Write the NHS number, or the record number where there is none.',
  );
});

test('an address that an email could not reach is refused, and so is a list of two', async ({ desk }) => {
  const { page } = desk;
  await openPerson(page, '102045', 'Harold Bright');
  await page.getByRole('button', { name: 'Add a number or address' }).click();
  await page.getByRole('radio', { name: 'Email address' }).check();
  const address = page.getByRole('textbox', { name: 'Email address' });
  for (const bad of [
    'harold',
    'harold@',
    'a@example.org, b@example.org',
    'Harold <h@example.org>',
    'h@example.org\u200B',
  ]) {
    await address.fill(bad);
    await address.press('Enter');
    await expect(address, bad).toHaveAccessibleDescription(
      /This is not an email address\. Write one address/u,
    );
    await expect(address).toHaveAttribute('aria-invalid', 'true');
  }
  await address.fill(' harold.bright@Example.ORG ');
  await address.press('Enter');
  await expect(page.getByText('harold.bright@example.org', { exact: true })).toBeVisible();
});

test('details are put right, and what somebody else’s record has is refused', async ({ desk }) => {
  let { page } = desk;
  await openPerson(page, '104901', 'Daniel Okafor');
  await page.getByRole('button', { name: 'Edit details' }).click();
  await page.getByRole('textbox', { name: 'Record number' }).fill('104377');
  await page.getByRole('button', { name: 'Save details' }).click();
  await expect(page.getByRole('textbox', { name: 'Record number' })).toHaveAccessibleDescription(
    /Another person here has this record number/u,
  );
  await page.getByRole('textbox', { name: 'Record number' }).fill('104902');
  await page.getByRole('textbox', { name: 'Preferred name' }).fill('Dan');
  await page
    .getByRole('combobox', { name: 'How they like to be reached' })
    .selectOption('Prefers a phone call');
  await page.getByRole('button', { name: 'Save details' }).click();
  await expect(page.getByRole('region', { name: 'Person' })).toContainText('record 104902');
  page = await desk.restart();
  await page.getByRole('combobox', { name: 'Find a person' }).fill('104902');
  await page.getByRole('option', { name: /Daniel Okafor “Dan”/u }).click();
  await expect(page.getByRole('region', { name: 'Person' })).toContainText('Prefers a phone call');
});

test('an NHS number that nobody here has leads to adding its person', async ({ desk }) => {
  const { page } = desk;
  await toPeople(page);
  await page.getByRole('heading', { level: 1, name: 'People' }).waitFor();
  await desk.clipboard.write('999 000 4994');
  await page.keyboard.press('Control+V');
  const question = page.getByRole('dialog', { name: 'Nobody here has this NHS number' });
  await expect(question).toContainText('999 000 4994');
  await question.getByRole('button', { name: 'Add this person' }).click();
  await expect(page.getByRole('textbox', { name: 'NHS number' })).toHaveValue(/^999 ?000 ?4994$/u);
});
