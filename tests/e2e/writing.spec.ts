import { expect, test } from '../shells/fixture';
import { message, paste, write, writeSubject, writeTo } from './writing-page';

/** The compose window: what it marks, what one key does, what it never does by itself. */

test('nothing writes along: no autocorrect, capitals, completion, spelling or suggestions', async ({
  desk,
}) => {
  const { page } = desk;
  await writeTo(page, '9990548609', 'Margaret Holloway');
  for (const [attribute, value] of [
    ['spellcheck', 'false'],
    ['autocorrect', 'off'],
    ['autocapitalize', 'off'],
    ['autocomplete', 'off'],
    ['writingsuggestions', 'false'],
  ] as const) {
    await expect(message(page)).toHaveAttribute(attribute, value);
  }
});

test('a fix is one key, and undo takes it back in one step', async ({ desk }) => {
  const { page } = desk;
  await writeTo(page, '9990548609', 'Margaret Holloway');
  await write(page, 'Text', 'Hello Maggie, pls call us tmrw.');
  await page.keyboard.press('Control+.');
  await expect(message(page)).toHaveText('Hello Maggie, please call us tmrw.');
  await page.keyboard.press('Control+Z');
  await expect(message(page)).toHaveText('Hello Maggie, pls call us tmrw.');
  await page.getByRole('button', { name: /^Fix all 2/u }).click();
  await expect(message(page)).toHaveText('Hello Maggie, please call us tomorrow.');
  await message(page).focus();
  await page.keyboard.press('Control+Z');
  await expect(message(page)).toHaveText('Hello Maggie, pls call us tmrw.');
});

test('a fix that would turn the meaning is never made by the key nor by “fix all”', async ({ desk }) => {
  const { page } = desk;
  await writeTo(page, '9990548609', 'Margaret Holloway');
  const text = 'Hello Maggie, our visit is on Tuesday 9 December 2026.';
  await write(page, 'Text', text);
  await expect(page.getByText(/is a Wednesday/u).first()).toBeVisible();
  await page.keyboard.press('Control+.');
  await expect(message(page)).toHaveText(text);
  await expect(page.getByRole('button', { name: /^Fix all/u })).toBeHidden();
  await page.getByRole('button', { name: /^Wednesday/u }).click();
  await expect(message(page)).toHaveText('Hello Maggie, our visit is on Wednesday 9 December 2026.');
});

test('no findings says what was looked for, not that all is well', async ({ desk }) => {
  const { page } = desk;
  await writeTo(page, '9990548609', 'Margaret Holloway');
  await write(page, 'Text', 'Hello Maggie, please call us on 01632 960100.');
  const panel = page.getByRole('region', { name: 'Nothing found' });
  await expect(panel).toContainText('NHS numbers');
  await expect(panel).toContainText('text speak');
  await expect(panel).not.toContainText('✓');
});

test('a stop must be put right or answered for, with a reason that is kept', async ({ desk, postOffice }) => {
  const { page } = desk;
  await writeTo(page, '9990548609', 'Margaret Holloway');
  await write(page, 'Text', 'Hello Maggie, the memory clinic has moved. Please call us.');
  await expect(page.getByText(/must be put right first/u)).toBeVisible();
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('dialog')).toBeHidden();
  await page.getByRole('button', { name: /^Keep/u }).first().click();
  await page.getByLabel(/why/iu).fill('she asked for the name');
  await page.keyboard.press('Enter');
  await expect(page.getByText(/^The policy allows this message/u)).toBeVisible();
  await message(page).focus();
  await page.keyboard.press('Control+Enter');
  await page.getByRole('dialog').getByRole('button', { name: 'Send the text' }).click();
  await expect(page.getByRole('heading', { name: 'Record it' })).toBeVisible();
  expect(postOffice.texts.received).toHaveLength(1);
});

test('words that were kept stay kept when the draft is opened again', async ({ desk }) => {
  const { page } = desk;
  await writeTo(page, '9990548609', 'Margaret Holloway');
  await write(page, 'Text', 'Hello Maggie, the memory clinic has moved. Please call us.');
  await page.getByRole('button', { name: /^Keep/u }).first().click();
  await page.getByLabel(/why/iu).fill('she asked for the name');
  await page.keyboard.press('Enter');
  const kept = page.getByRole('heading', { name: 'Kept, with your reason' });
  await expect(kept).toBeVisible();
  await page.getByRole('navigation').getByRole('button', { name: 'Messages' }).click();
  await page.getByRole('button', { name: 'Open the draft to Margaret Holloway' }).click();
  await expect(kept).toBeVisible();
  await expect(page.getByText('she asked for the name')).toBeVisible();
});

test('a text counts its parts, and names the character that makes it dearer', async ({ desk }) => {
  const { page } = desk;
  await writeTo(page, '9990548609', 'Margaret Holloway');
  await write(page, 'Text', 'Hello Maggie.');
  await expect(page.getByText(/1 part/u).first()).toBeVisible();
  await paste(page, ' Za\u017C\u00F3\u0142\u0107 g\u0119\u015Bl\u0105.');
  await expect(page.getByText(/ż/u).first()).toBeVisible();
  await expect(page.getByText(/[23] parts/u).first()).toBeVisible();
});

test('the subject of an email is checked with its text', async ({ desk }) => {
  const { page } = desk;
  await writeTo(page, 'daniel', 'Daniel Okafor');
  await write(page, 'Email', 'Dear Daniel, please bring your glasses.');
  await writeSubject(page, 'Ur memory clinic appt');
  await expect(page.getByRole('heading', { name: /3 things to put right/u })).toBeVisible();
});
