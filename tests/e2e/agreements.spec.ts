import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../shells/fixture';

/** What people agree to: recorded while it is talked through, confirmed, withdrawn, and taken over from a list. */

async function openPerson(page: Page, query: string, name: string): Promise<void> {
  await page.getByRole('navigation').getByRole('button', { name: 'People' }).click();
  await page.getByRole('textbox', { name: 'Name, NHS number or record number' }).fill(query);
  await page
    .getByRole('main')
    .getByRole('button', { name: new RegExp(name, 'u') })
    .click();
  await expect(page.getByRole('heading', { level: 1, name: new RegExp(name, 'u') })).toBeVisible();
}

const main = (page: Page) => page.getByRole('main');
const dialog = (page: Page) => page.getByRole('dialog');
const said = (page: Page, sentence: RegExp) =>
  expect(page.getByRole('list', { name: 'Just done' }).getByText(sentence)).toBeVisible();

/** Goes on with Tab until something has the focus. @returns how many presses it took */
async function tabTo(page: Page, target: Locator): Promise<number> {
  for (let presses = 1; presses <= 20; presses++) {
    await page.keyboard.press('Tab');
    if (await target.evaluate((element) => element === document.activeElement)) return presses;
  }
  throw new Error('20 presses of Tab did not reach it');
}

test('a verbal agreement for reminders is recorded by keyboard alone, within 30 seconds', async ({
  desk,
}) => {
  const { page } = desk;
  const { keyboard } = page;
  await page.getByRole('combobox', { name: 'Who is it to?' }).waitFor();
  let keys = 0;
  const press = async (key: string) => {
    keys += 1;
    await keyboard.press(key);
  };
  const began = performance.now();
  await test.step('find the person', async () => {
    await press('Control+4');
    await page.getByRole('heading', { level: 1, name: 'People' }).waitFor();
    await press('Control+k');
    await keyboard.type('104882');
    keys += 6;
    await page.getByRole('option', { name: /Margaret Holloway/u }).waitFor();
    await press('Enter');
    await page.getByRole('heading', { level: 1, name: /Margaret Holloway/u }).waitFor();
  });
  await test.step('open the agreement', async () => {
    keys += await tabTo(page, page.getByRole('button', { name: /^Record agreement for maggie/u }));
    await press('Enter');
    await expect(dialog(page).getByRole('button', { name: /^All talked through/u })).toBeFocused();
  });
  await test.step('talk it through, and record it with three presses', async () => {
    await expect(dialog(page)).toContainText('call 01632 960100, and we stop at once');
    await press('Enter');
    await expect(dialog(page).getByRole('button', { name: 'Today by phone' })).toBeFocused();
    await press('Enter');
    await expect(dialog(page).getByRole('textbox', { name: /^When and how/u })).toHaveValue(
      'by phone on 2 March 2026',
    );
    await press('Control+Enter');
    await said(page, /^Agreement recorded/u);
  });
  // Reading, thinking and pressing take a person about 0.8 seconds a key; what Plainword itself took comes on top.
  expect(keys * 0.8 + (performance.now() - began) / 1000).toBeLessThan(30);
  const header = page.getByRole('region', { name: 'Person' });
  await expect(header).toContainText('Email agreed for reminders: verbal, 2 March 2026');
  await expect(main(page)).toContainText('by phone on 2 March 2026 · recorded 2 March 2026');
});

test('a half-filled agreement is not lost at Escape, however often it is pressed', async ({ desk }) => {
  const { page } = desk;
  await openPerson(page, '104882', 'Margaret Holloway');
  await main(page)
    .getByRole('button', { name: /^Record agreement for maggie/u })
    .click();
  await page.keyboard.press('F9');
  for (let i = 0; i < 4; i++) {
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog', { name: 'Leave without saving?' })).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog', { name: 'Leave without saving?' })).toBeHidden();
    await expect(page.getByRole('dialog', { name: 'Record that Maggie agrees' })).toBeVisible();
  }
  await expect(dialog(page).getByRole('checkbox', { checked: true })).toHaveCount(8);
});

test('a written agreement says where its form is, and each kind of use is withdrawn by itself', async ({
  desk,
}) => {
  const { page } = desk;
  await openPerson(page, '104882', 'Margaret Holloway');
  await main(page).getByRole('button', { name: 'Record another agreement for 07700 900412' }).click();
  await page.getByRole('radio', { name: 'Conversations and letters' }).check();
  await expect(page.getByRole('radio', { name: /^Verbal/u })).toBeDisabled();
  await page.keyboard.press('F9');
  await dialog(page).getByRole('button', { name: 'Today at a visit' }).click();
  await page.keyboard.press('Control+Enter');
  await dialog(page)
    .getByRole('link', { name: /^Say where the signed form is kept/u })
    .click();
  await page.keyboard.type('scanned into the record');
  await page.keyboard.press('Control+Enter');
  await said(page, /^Agreement recorded/u);
  await expect(main(page)).toContainText('signed form: scanned into the record');

  await main(page).getByRole('button', { name: 'Withdraw agreement for 07700 900412: reminders' }).click();
  await dialog(page).getByRole('button', { name: 'Withdraw agreement' }).click();
  await said(page, /What was agreed for conversations and letters to 07700 900412 stays/u);
  await main(page)
    .getByRole('button', { name: /^Withdraw agreement for 07700 900412: conversations/u })
    .click();
  await dialog(page).getByRole('button', { name: 'Withdraw agreement' }).click();
  await said(page, /^Agreement withdrawn\. Nothing more is sent to 07700 900412\.$/u);
  await expect(page.getByRole('region', { name: 'Person' })).toContainText('Agreement to texts withdrawn');
  await expect(page.getByRole('region', { name: 'History' })).toContainText('withdrawn');
});

test('what still holds is said in one press', async ({ desk }) => {
  const { page } = desk;
  await openPerson(page, '104882', 'Margaret Holloway');
  await main(page).getByRole('button', { name: 'Still right: 07700 900412' }).click();
  await said(page, /^07700 900412 is still right\.$/u);
  await expect(main(page)).toContainText('Still right on 2 March 2026');
  await main(page)
    .getByRole('button', { name: /^Still agrees to reminders/u })
    .click();
  await said(page, /they still agree/u);
  await expect(main(page)).toContainText('confirmed on 2 March 2026');
});

test('an address is verified by the email its owner sent first', async ({ desk }) => {
  const { page } = desk;
  await openPerson(page, '104882', 'Margaret Holloway');
  await expect(main(page)).toContainText('Not verified');
  await main(page)
    .getByRole('button', { name: /^File their email/u })
    .click();
  await page.keyboard.type('letters, 2 March');
  await page.keyboard.press('Enter');
  await said(page, /is verified/u);
  await expect(main(page)).toContainText('verified on 2 March 2026');
});

test('a carer has an agreement of their own, and authority apart from it', async ({ desk }) => {
  const { page } = desk;
  await openPerson(page, '102045', 'Harold Bright');
  await main(page).getByRole('button', { name: 'Add a carer' }).click();
  await page.keyboard.type('Edith Bright');
  await page.keyboard.press('Tab');
  await page.keyboard.type('wife');
  await page.keyboard.press('Control+Enter');
  const carer = page.getByRole('region', { name: 'Edith Bright, wife' });
  await expect(carer).toContainText('May not be told about Harold');

  await carer.getByRole('button', { name: /^Add a number or address/u }).click();
  await page.keyboard.type('07700 900640');
  await page.keyboard.press('Enter');
  await carer.getByRole('button', { name: /^Record agreement for 07700 900640/u }).click();
  await expect(dialog(page)).toContainText('in Harold’s care record');
  await page.keyboard.press('F9');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Control+Enter');
  await expect(carer).toContainText('Agreed: Reminders and short notices, verbal');
  await expect(page.getByRole('region', { name: 'Person' })).not.toContainText('agreed for');

  await carer.getByRole('button', { name: 'Record authority of Edith Bright' }).click();
  await page
    .getByRole('combobox', { name: 'Why they may be told' })
    .selectOption('Power of attorney for health and welfare');
  await page.getByRole('textbox', { name: 'Where this stands in the record' }).fill('letters, 1 March');
  await page.keyboard.press('Enter');
  await expect(carer).toContainText('May be told about Harold');

  await carer.getByRole('button', { name: 'Withdraw authority of Edith Bright' }).click();
  await dialog(page).getByRole('button', { name: 'Withdraw authority' }).click();
  await expect(carer).toContainText('May not be told about Harold');
  await expect(carer).toContainText('Agreed: Reminders');

  await carer.getByRole('button', { name: 'Remove Edith Bright' }).click();
  await expect(dialog(page)).toContainText('1 agreement, withdrawn at once');
  await dialog(page).getByRole('button', { name: 'Remove carer' }).click();
  await expect(carer).toBeHidden();
});

test('communication needs and who reads a phone stay in sight', async ({ desk }) => {
  const { page } = desk;
  await openPerson(page, '104882', 'Margaret Holloway');
  await main(page).getByRole('button', { name: 'Change needs' }).click();
  await page.getByRole('combobox', { name: 'Format' }).selectOption('Large print');
  await page.keyboard.press('Control+Enter');
  await main(page).getByRole('button', { name: 'Who reads it: 07700 900412' }).click();
  await page.getByRole('radio', { name: 'Others read it too' }).check();
  await page
    .getByRole('textbox', { name: 'What not to send there, and why' })
    .fill('her son reads this phone');
  await page.keyboard.press('Control+Enter');
  const header = page.getByRole('region', { name: 'Person' });
  await expect(header).toContainText('Large print');
  await expect(header).toContainText('07700 900412: others read it too');
});

test('two entries for one person are merged, two people are not', async ({ desk }) => {
  const { page } = desk;
  await page.getByRole('navigation').getByRole('button', { name: 'People' }).click();
  await page.getByRole('button', { name: 'Add a person' }).click();
  await page.getByRole('textbox', { name: 'First name' }).fill('Zofia');
  await page.getByRole('textbox', { name: 'Last name' }).fill('Nowak');
  await page.getByRole('textbox', { name: 'Day' }).fill('23');
  await page.getByRole('textbox', { name: 'Month' }).fill('5');
  await page.getByRole('textbox', { name: 'Year' }).fill('1979');
  await page.getByRole('textbox', { name: 'NHS number', exact: true }).fill('999 000 4994');
  await page.getByRole('button', { name: 'Add this person' }).click();
  await page.getByRole('button', { name: 'These are the same person' }).click();
  await dialog(page)
    .getByRole('radio', { name: /record 105204/u })
    .check();
  await expect(dialog(page)).toContainText('NHS number 999 000 4994');
  await dialog(page).getByRole('button', { name: 'Merge the two' }).click();
  await said(page, /^Merged/u);
  await expect(page.getByRole('region', { name: 'Person' })).toContainText('NHS 999 000 4994');
  await expect(page.getByRole('region', { name: 'Person' })).toContainText('record 105204');
  await expect(page.getByRole('button', { name: 'These are the same person' })).toBeHidden();

  await openPerson(page, '104882', 'Margaret Holloway');
  await page.getByRole('button', { name: 'These are the same person' }).click();
  await dialog(page)
    .getByRole('radio', { name: /record 104882/u })
    .check();
  await dialog(page).getByRole('button', { name: 'Merge the two' }).click();
  await expect(dialog(page).getByRole('alert')).toContainText('nothing was merged');
});

test('agreements are found in the register, and taken over from a list in one go', async ({ desk }) => {
  const { page } = desk;
  await page.getByRole('navigation').getByRole('button', { name: 'Agreements' }).click();
  await expect(page.getByRole('table', { name: 'Agreements' })).toContainText('Joan Prentice');
  await page.getByRole('button', { name: 'Take over from a file' }).click();
  const file = page.getByLabel('A CSV file, saved from the record system');
  await file.setInputFiles({
    name: 'list.xlsx',
    mimeType: 'text/csv',
    buffer: Buffer.from('PK\u0003\u0004'),
  });
  await expect(dialog(page).getByRole('alert')).toContainText('This is an Excel workbook');
  const csv = [
    'NHS number,Mobile,Kind,Form,Date agreed,Evidence',
    '999 000 3998,07700 900333,routine,verbal,01/02/2026,letter',
    '999 000 3999,07700 900334,routine,verbal,01/02/2026,letter',
  ].join('\r\n');
  await file.setInputFiles({ name: 'list.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) });
  await expect(dialog(page)).toContainText('1 row to take over');
  await expect(dialog(page)).toContainText('Line 3:');
  await dialog(page).getByRole('button', { name: 'Take over 1 row' }).click();
  await expect(dialog(page)).toContainText('1 row taken over.');
  await page.keyboard.press('Escape');
  await page.getByRole('textbox', { name: 'Name, NHS number or record number' }).fill('bright');
  const line = page.getByRole('row').filter({ hasText: 'Harold Bright' });
  await expect(line).toContainText('Verbal, taken over');
  await page.getByRole('radio', { name: 'Withdrawn' }).check();
  await expect(page.getByText('Nobody found has an agreement here')).toBeVisible();
  await page.getByRole('radio', { name: 'All' }).check();
  await line.getByRole('button', { name: 'Harold Bright' }).click();
  await expect(main(page)).toContainText('evidence is in the record (letter)');
});
