import { expect, test } from '../../shells/fixture';
import { message, paste } from '../writing-page';
import { byComputer, open } from './input-methods';

/** What the writer writes, in whatever way and script, is never taken for the computer's. */

test('what the writer writes is the writer’s: keys, accents, other scripts, paste, cut, undo, fixes', async ({
  desk,
}) => {
  const { page } = desk;
  const keyboard = await open(page, 'Email');
  const nothing = async (text: string): Promise<void> => {
    await expect(message(page)).toHaveText(text);
    await expect(page.getByText(/Changed from|Added by this computer/u)).toHaveCount(0);
    await page.keyboard.press('Control+A');
    await page.keyboard.press('Delete');
  };
  await test.step('keys, also held down', async () => {
    await page.keyboard.type("Don't be late, Mr O'Brien.");
    await page.keyboard.down('!');
    for (let times = 0; times < 3; times++) await page.keyboard.down('!');
    await page.keyboard.up('!');
    await nothing("Don't be late, Mr O'Brien.!!!!");
  });
  await test.step('dead keys, on the keyboard and as compositions', async () => {
    await page.keyboard.type('caf');
    await keyboard.key('Dead');
    await keyboard.key('é', 'é');
    await keyboard.compose(['´'], 'é');
    await keyboard.compose(['^'], 'ŵ');
    await keyboard.compose(['´'], '´t');
    await nothing('caféŵ´t'.replace('é', 'éé'));
  });
  await test.step('input methods', async () => {
    await keyboard.compose(['n', 'ni', 'ni h', 'ni hao'], '你好');
    await keyboard.compose(['s', 'sa', 'sal', 'سلام'], 'سلام ');
    await keyboard.compose(['م', 'مر', 'مرحبا'], 'مرحبا');
    await keyboard.compose(['t', 'ti', 'tie', 'tiê', 'tiên', 'tiêng', 'tiếng'], 'tiếng');
    await nothing('你好سلام مرحباtiếng');
  });
  await test.step('a scanner, which is a keyboard in a hurry', async () => {
    await page.keyboard.type('9990548609');
    await page.keyboard.press('Enter');
    await page.keyboard.type('x');
    await page.keyboard.press('Control+Z');
    await page.keyboard.press('Control+Y');
    await page.keyboard.press('Control+A');
    await page.keyboard.press('Delete');
  });
  await test.step('paste, cut, drag, undo and redo', async () => {
    await paste(page, 'Please bring your glasses.');
    await page.keyboard.press('Control+Shift+ArrowLeft');
    await page.keyboard.press('Control+X');
    await page.keyboard.press('Control+V');
    await page.keyboard.press('Control+Z');
    await page.keyboard.press('Control+Y');
    await nothing('Please bring your glasses.');
  });
  await test.step('fixes by Plainword, in the text and in the subject', async () => {
    await page.keyboard.type('pls come');
    await page.keyboard.press('Control+.');
    await page.getByRole('textbox', { name: 'Subject' }).focus();
    await page.keyboard.type('Ur visit');
    await page.keyboard.press('Control+.');
    await expect(page.getByRole('textbox', { name: 'Subject' })).toHaveValue('Your visit');
    await nothing('please come');
  });
});

test('control characters that come with dictation are left out, and it is said', async ({ desk }) => {
  const { page } = desk;
  const keyboard = await open(page);
  await keyboard.suggest('Please\u0007 come\u001B');
  await expect(message(page)).toHaveText('Please come');
  await expect(byComputer(page)).toHaveCount(1);
  await page.keyboard.type(' ');
  await keyboard.compose(['to\u0007', 'to\u0007day'], 'to\u0007day');
  await expect(page.getByText(/cannot be sent \(invisible or broken\) was left out/u)).toBeVisible();
  await expect(message(page)).toHaveText('Please come today');
});
