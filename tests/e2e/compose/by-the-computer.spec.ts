import type { Page } from '@playwright/test';
import { expect, test } from '../../shells/fixture';
import { message, paste } from '../writing-page';
import { byComputer, findings, open } from './input-methods';

/** What the computer writes by itself (P35): shown, and kept or taken back by the writer. */

const marked = (page: Page) => message(page).locator('.pw-mark-warn');

test('a word completed by a suggestion is shown, and one key puts the writer’s own back', async ({
  desk,
}) => {
  const { page } = desk;
  const keyboard = await open(page);
  await page.keyboard.type('Your appo');
  await keyboard.suggest('intment ');
  await expect(message(page)).toHaveText('Your appointment ');
  await expect(byComputer(page)).toHaveCount(1);
  await expect(byComputer(page)).toContainText('Changed from “appo” to appointment: keep?');
  await expect(byComputer(page)).toContainText('P35');
  await expect(marked(page)).toHaveText('appointment');
  await expect(page.getByRole('status').filter({ hasText: 'Ctrl+Z takes it back' })).toBeVisible();

  await test.step('the key takes the writer to the choice and makes none', async () => {
    await page.keyboard.press('Control+.');
    await expect(message(page)).toHaveText('Your appointment ');
  });
  await test.step('1 puts back what was written, to the last space', async () => {
    await page.keyboard.press('1');
    await expect(message(page)).toHaveText('Your appo');
    await expect(byComputer(page)).toHaveCount(0);
  });
  await test.step('undo and redo bring the words and their mark', async () => {
    await page.keyboard.press('Control+Z');
    await expect(byComputer(page)).toContainText('Changed from “appo”');
    await page.keyboard.press('Control+Z');
    await expect(message(page)).toHaveText('Your appo');
    await page.keyboard.press('Control+Y');
    await expect(byComputer(page)).toHaveCount(1);
  });
  await test.step('2 keeps it, and the writer goes on', async () => {
    await page.keyboard.press('Control+.');
    await page.keyboard.press('2');
    await expect(byComputer(page)).toHaveCount(0);
    await page.keyboard.press('End');
    await page.keyboard.type('is on Monday.');
    await expect(message(page)).toHaveText('Your appointment is on Monday.');
  });
});

test('words of a suggestion bar are one each; “fix all” leaves them, and the message may go', async ({
  desk,
  postOffice,
}) => {
  const { page } = desk;
  const keyboard = await open(page);
  await page.keyboard.type('Hello Maggie, Community Therapy, North here: pls call us tmrw');
  await keyboard.suggest(' please');
  await keyboard.suggest(' bring');
  await expect(byComputer(page)).toHaveCount(2);
  await page.getByRole('button', { name: /^Fix all/u }).click();
  await expect(message(page)).toHaveText(/please call us tomorrow please bring$/u);
  await expect(byComputer(page)).toHaveText([/Added by this computer: please: keep\?/u, /bring: keep\?/u]);
  await message(page).focus();
  await page.keyboard.press('F8');
  await expect(findings(page).locator('[aria-current="true"]')).toHaveText('please');
  await page.keyboard.press('Control+Enter');
  const review = page.getByRole('dialog');
  await expect(review).toContainText('Not all of these words are yours. Sending them keeps them:');
  await expect(review).toContainText('Added by this computer: “bring”');
  await review.getByRole('button', { name: 'Send the text' }).click();
  await expect(page.getByRole('heading', { name: 'Record it' })).toBeVisible();
  expect(postOffice.texts.received).toHaveLength(1);
});

test('a word that is taken away and another put in its place is one change', async ({ desk }) => {
  const { page } = desk;
  const keyboard = await open(page);
  await page.keyboard.type('It is their');
  await keyboard.takeAwayWord();
  await keyboard.suggest('there');
  await expect(message(page)).toHaveText('It is there');
  await expect(byComputer(page)).toContainText('Changed from “their” to there: keep?');
  await page.keyboard.press('Control+Z');
  await expect(message(page)).toHaveText('It is their');
});

test('a mark follows what is written around it, and goes when its word is edited', async ({ desk }) => {
  const { page } = desk;
  const keyboard = await open(page);
  await keyboard.suggest('there');
  await page.keyboard.type(' visit');
  await page.keyboard.press('Home');
  await page.keyboard.type('It is ');
  await expect(marked(page)).toHaveText('there');
  await page.getByRole('combobox', { name: 'What it is for' }).selectOption({ index: 1 });
  await expect(byComputer(page)).toHaveCount(1);
  await message(page).focus();
  for (let letters = 'It is there'.length; letters > 'It is '.length; letters--)
    await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Backspace');
  await expect(message(page)).toHaveText('It is ther visit');
  await expect(byComputer(page)).toHaveCount(0);
});

test('autocorrect at the end of a composition, a swiped word and a word taken over are shown', async ({
  desk,
}) => {
  const { page } = desk;
  const keyboard = await open(page);
  await keyboard.compose(['n', 'no', 'not'], 'now');
  await expect(message(page)).toHaveText('now');
  await expect(byComputer(page)).toContainText('Changed from “not” to now: keep?');
  await page.keyboard.press('Control+Z');
  await expect(message(page)).toHaveText('not');
  await expect(byComputer(page)).toHaveCount(0);

  await page.keyboard.type(' on ');
  await keyboard.compose(['Thursday', 'Tuesday'], 'Tuesday ');
  await expect(message(page)).toHaveText('not on Tuesday ');
  await expect(byComputer(page)).toContainText('Added by this computer: Tuesday: keep?');

  await keyboard.compose(['now'], 'now', [0, 3]);
  await expect(message(page)).toHaveText('now on Tuesday ');
  await expect(byComputer(page)).toHaveCount(2);
  await byComputer(page)
    .filter({ hasText: 'Changed from' })
    .getByRole('button', { name: /^not instead/u })
    .click();
  await expect(message(page)).toHaveText('not on Tuesday ');
});

test('the subject is watched like the text', async ({ desk }) => {
  const { page } = desk;
  const keyboard = await open(page, 'Email');
  const subject = page.getByRole('textbox', { name: 'Subject' });
  await subject.focus();
  await page.keyboard.type('Your appo');
  await keyboard.suggest('intment');
  await expect(byComputer(page)).toContainText('Subject: Changed from “appo” to appointment: keep?');
  await byComputer(page)
    .getByRole('button', { name: /^appo instead/u })
    .click();
  await expect(subject).toHaveValue('Your appo');
  await expect(byComputer(page)).toHaveCount(0);
  await page.keyboard.press('Control+Z');
  await expect(subject).toHaveValue('Your appointment');

  await subject.fill('');
  await page.keyboard.type('We can');
  await keyboard.compose(['n', 'no', 'not'], 'now');
  await expect(subject).toHaveValue('We cannow');
  await expect(byComputer(page)).toContainText('Changed from “cannot” to cannow');
  await byComputer(page).getByRole('button', { name: /^Keep/u }).click();
  await expect(byComputer(page)).toHaveCount(0);

  await subject.fill('');
  await subject.focus();
  await page.keyboard.type('Café ');
  await keyboard.compose(['´'], 'é');
  await keyboard.compose(['n', 'ni', 'ni h'], '你好');
  await paste(page, ' and more');
  await expect(subject).toHaveValue('Café é你好 and more');
  await expect(byComputer(page)).toHaveCount(0);
});

test('dictation and on-screen keyboards may write where somebody needs them, at once in an open message', async ({
  desk,
}) => {
  let { page } = desk;
  let keyboard = await open(page);
  await keyboard.suggest('Hello Maggie, ');
  await expect(byComputer(page)).toHaveCount(1);
  const allow = () => page.getByRole('checkbox', { name: 'Let dictation and on-screen keyboards write' });

  await page.getByRole('navigation').getByRole('button', { name: 'Settings' }).click();
  await expect(allow()).not.toBeChecked();
  await allow().check();
  await expect(page.getByText('Dictation and on-screen keyboards may write.')).toBeVisible();
  page = await desk.restart();
  await page.getByRole('navigation').getByRole('button', { name: 'Settings' }).click();
  await expect(allow()).toBeChecked();

  await page.getByRole('navigation').getByRole('button', { name: 'Compose' }).click();
  keyboard = await open(page);
  await keyboard.suggest('Please come ');
  await keyboard.compose(['when'], 'when ');
  await keyboard.compose(['n', 'no', 'not'], 'not ');
  await expect(message(page)).toHaveText('Please come when not ');
  await expect(page.getByText(/Changed from|Added by this computer/u)).toHaveCount(0);
  await keyboard.compose(['now'], 'now', [17, 20]);
  await expect(byComputer(page)).toContainText('Changed from “not” to now: keep?');
});
