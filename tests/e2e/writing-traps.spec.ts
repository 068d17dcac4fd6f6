import { expect, test } from '../shells/fixture';
import { message, write, writeSubject, writeTo } from './writing-page';

/** What the compose window must never do for the writer, and what it keeps for them. */

const MIXED = 'Hello Maggie, pls call tmrw. The visit is on Tuesday 9 December 2026, just 4 you.';

test('“fix all” and the key leave dates and numbers to the writer, who chooses', async ({ desk }) => {
  const { page } = desk;
  await writeTo(page, '9990548609', 'Margaret Holloway');
  await write(page, 'Text', MIXED);
  await page.getByRole('button', { name: 'Fix all 2' }).click();
  const left = 'Hello Maggie, please call tomorrow. The visit is on Tuesday 9 December 2026, just 4 you.';
  await expect(message(page)).toHaveText(left);
  await expect(page.getByRole('heading', { name: '2 things to put right' })).toBeVisible();

  await test.step('the key shows the choices and changes nothing', async () => {
    await page.keyboard.press('Control+.');
    await page.keyboard.press('Control+.');
    await page.keyboard.press('Alt+Enter');
    await expect(message(page)).toHaveText(left);
  });
  await test.step('a choice is the writer’s own, and undo takes it back', async () => {
    await page.getByRole('button', { name: /^Wednesday 9 December 2026 instead of/u }).click();
    await expect(message(page)).toHaveText(left.replace('Tuesday', 'Wednesday'));
    await page.keyboard.press('Control+Z');
    await expect(message(page)).toHaveText(left);
    await page.keyboard.press('Control+Z');
    await expect(message(page)).toHaveText(MIXED);
  });
});

test('F8 walks from one finding to the next, in the subject and in the text', async ({ desk }) => {
  const { page } = desk;
  await writeTo(page, 'daniel', 'Daniel Okafor');
  await write(page, 'Email', 'Dear Daniel, pls bring ur glasses.');
  await writeSubject(page, 'Ur visit');
  const current = page.getByRole('region', { name: /things to put right/u }).locator('[aria-current="true"]');
  await message(page).focus();
  await page.keyboard.press('Control+Home');
  for (const words of ['pls', 'ur', 'Ur', 'pls']) {
    await page.keyboard.press('F8');
    await expect(current).toHaveText(words);
  }
  await page.keyboard.press('Shift+F8');
  await expect(current).toHaveText('Ur');
  await page.keyboard.press('Control+.');
  await expect(page.getByRole('textbox', { name: 'Subject' })).toHaveValue('Your visit');
});

test('what the computer puts in the place of a word is said, and one undo brings the word back', async ({
  desk,
}) => {
  const { page } = desk;
  await writeTo(page, '9990548609', 'Margaret Holloway');
  await write(page, 'Text', 'We can not come.');
  await message(page).evaluate((editor) => {
    const words = editor.querySelector('.cm-line')?.firstChild;
    if (!(words instanceof Text)) throw new Error('nothing is written');
    const from = words.data.indexOf('not');
    const range = new StaticRange({
      startContainer: words,
      startOffset: from,
      endContainer: words,
      endOffset: from + 3,
    });
    const init = {
      inputType: 'insertReplacementText',
      data: 'now',
      targetRanges: [range],
      bubbles: true,
      cancelable: true,
      composed: true,
    };
    editor.dispatchEvent(new InputEvent('beforeinput', init));
  });
  await expect(message(page)).toHaveText('We can now come.');
  await expect(
    page.getByText('Changed from “not” to “now”: Ctrl+Z takes it back.', { exact: false }),
  ).toBeVisible();
  await page.keyboard.press('Control+Z');
  await expect(message(page)).toHaveText('We can not come.');
});

test('offensive words can only be put right; other stops can be answered for', async ({ desk }) => {
  const { page } = desk;
  await writeTo(page, '9990548609', 'Margaret Holloway');
  await write(
    page,
    'Text',
    'Hello Maggie, you stupid bitch. Write to us on WhatsApp. Your depression is worse.',
  );
  const findings = page.getByRole('region', { name: /things? to put right/u }).getByRole('listitem');
  await expect(findings.filter({ hasText: 'WhatsApp' })).toBeVisible();
  await expect(findings.filter({ hasText: 'WhatsApp' }).getByRole('button', { name: /^Keep/u })).toHaveCount(
    0,
  );
  await expect(findings.filter({ hasText: 'bitch' }).getByRole('button', { name: /^Keep/u })).toHaveCount(0);
  await expect(
    findings.filter({ hasText: 'depression' }).getByRole('button', { name: /^Keep/u }),
  ).toHaveCount(1);
});

test('a message is kept while other things are done, and through a close', async ({ desk }) => {
  let { page } = desk;
  const drafts = () => page.getByRole('region', { name: 'Drafts' });
  await writeTo(page, 'daniel', 'Daniel Okafor');
  await write(page, 'Email', 'Dear Daniel, please bring');
  await page.getByRole('navigation').getByRole('button', { name: 'Messages' }).click();
  await expect(drafts()).toContainText('Dear Daniel, please bring');
  await drafts().getByRole('button', { name: 'Open the draft to Daniel Okafor' }).click();
  await expect(message(page)).toHaveText('Dear Daniel, please bring');
  await expect(page.getByRole('textbox', { name: 'Subject' })).toHaveValue('Before your visit');
  await message(page).focus();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(' your glasses.');
  await page.getByRole('navigation').getByRole('button', { name: 'Messages' }).click();
  await expect(drafts()).toContainText('please bring your glasses.');
  page = await desk.restart();
  await page.getByRole('button', { name: 'Carry on with it' }).click();
  await expect(message(page)).toHaveText('Dear Daniel, please bring your glasses.');
  await expect(page.getByRole('combobox', { name: 'What it is for' })).toHaveValue('advice');
  await page.getByRole('navigation').getByRole('button', { name: 'Messages' }).click();
  await drafts().getByRole('button', { name: 'Discard the draft to Daniel Okafor' }).click();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(drafts()).toContainText('Dear Daniel, please bring your glasses.');
});

test('a character that is dearer, and one that would be lost, have a plain one at a press', async ({
  desk,
}) => {
  const { page } = desk;
  await writeTo(page, '9990548609', 'Margaret Holloway');
  await write(page, 'Text', 'Hello Maggie, Siân calls at ½ past two.');
  const card = page.getByRole('region', { name: 'Message' });
  await expect(card).toContainText('½ would arrive as “?”.');
  await expect(card).toContainText('â makes a part hold 70 characters, not 160.');
  await expect(card).toContainText('2 parts with what the service adds');
  await page.getByRole('button', { name: 'Write 1/2 instead' }).click();
  await page.getByRole('button', { name: 'Write a instead' }).click();
  await expect(message(page)).toHaveText('Hello Maggie, Sian calls at 1/2 past two.');
  await expect(card).toContainText('1 part with what the service adds');
});
