import { expect, test } from '../shells/fixture';
import { accessible, decision, purpose, step } from './decision-page';
import { message, send, write, writeTo } from './writing-page';

/** What the policy stops, and that each stop leads, by one press, to where it is put right and back to the draft. */

const CLEAN = 'Hello, please call us when you have a moment.';

test('without an agreement nothing goes; recorded by keyboard within half a minute, it goes (P2, P18)', async ({
  desk,
  postOffice,
}) => {
  const { page } = desk;
  await writeTo(page, '999 000 0018', 'Margaret Holloway');
  await write(page, 'Text', CLEAN);
  await expect(decision(page)).toContainText('has not agreed to texts');
  const began = performance.now();
  await page.keyboard.press('Control+Enter');
  const number = page.getByRole('dialog', { name: 'Add a number or address' });
  await number.getByRole('textbox', { name: /mobile|number/iu }).fill('07700 900511');
  await page.keyboard.press('Enter');
  const agreement = page.getByRole('dialog', { name: /agrees$/u });
  await expect(agreement).toBeVisible();
  await page.keyboard.press('F9');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Control+Enter');
  await expect(agreement).toBeHidden();
  expect(performance.now() - began).toBeLessThan(30_000);
  await expect(decision(page)).toContainText('The policy allows this message');
  await expect(message(page)).toHaveText(CLEAN);
  await send(page);
  await expect(page.getByRole('heading', { name: 'Record it' })).toBeVisible();
  expect(postOffice.texts.received).toHaveLength(1);
  expect(postOffice.texts.received[0]).toMatchObject({ to: '+447700900511' });
  await page.getByRole('button', { name: /^To record/u }).click();
  await page.getByRole('button', { name: 'Margaret Holloway' }).last().click();
  await expect(page.getByRole('row').filter({ hasText: 'Agreement to texts' })).toHaveCount(1);
});

test('a conversation needs a written agreement, and goes once it is recorded (P18)', async ({
  desk,
  postOffice,
}) => {
  const { page } = desk;
  await writeTo(page, '9990548609', 'Margaret Holloway');
  await write(page, 'Text', CLEAN);
  await expect(decision(page)).toContainText('The policy allows this message');
  await purpose(page, 'From the key worker');
  await step(page, 'Record a written agreement').click();
  const dialog = page.getByRole('dialog', { name: /agrees$/u });
  await expect(dialog.getByRole('radio', { name: 'Conversations and letters' })).toBeChecked();
  await accessible(page);
  await page.keyboard.press('F9');
  await page.keyboard.press('Enter');
  await dialog.getByLabel('Where the signed form is').fill('scanned into the record on 2 March');
  await page.keyboard.press('Control+Enter');
  await expect(dialog).toBeHidden();
  await expect(decision(page)).toContainText('The policy allows this message');
  await message(page).focus();
  await send(page);
  await expect(page.getByRole('heading', { name: 'Record it' })).toBeVisible();
  expect(postOffice.texts.received).toHaveLength(1);
});

test('who opts out while a message waits gets nothing, and its writer is told (P19)', async ({
  desk,
  postOffice,
}) => {
  let { page } = desk;
  postOffice.mail.behave('greylist');
  await writeTo(page, 'daniel', 'Daniel Okafor');
  await write(page, 'Email', 'Dear Daniel, please bring your glasses.');
  await send(page);
  await expect(page.getByRole('heading', { name: 'Waiting to be sent' })).toBeVisible();
  await page.getByRole('button', { name: /^People/u }).click();
  await page.getByRole('textbox', { name: 'Name, NHS number or record number' }).fill('daniel ok');
  await page.getByRole('button', { name: /^Daniel Okafor/u }).click();
  await page.getByRole('button', { name: /^Withdraw agreement for daniel\.okafor/u }).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^Withdraw/u })
    .click();
  await expect(page.getByText(/Agreement .*withdrawn/iu).first()).toBeVisible();
  await page.keyboard.press('Control+3');
  await expect(
    page.getByText(/^Not sent: This person has withdrawn their agreement to emails/u),
  ).toBeVisible();
  await page.keyboard.press('Control+n');
  await expect(page.getByText(/Not sent: This person has withdrawn/u)).toBeVisible();
  await page.getByRole('button', { name: 'Carry on with it' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Not sent' })).toBeVisible();
  await expect(message(page)).toHaveText('Dear Daniel, please bring your glasses.');
  postOffice.mail.behave('accept');
  page = await desk.restart(45);
  await expect(page.getByRole('button', { name: /^To record/u })).toBeVisible();
  expect(postOffice.mail.received).toHaveLength(0);
});

test('an address nobody wrote from first is verified by the email that is filed (P22)', async ({ desk }) => {
  const { page } = desk;
  await writeTo(page, 'zofia', 'Zofia Nowak');
  await write(page, 'Email', 'Dear Zosia, please bring your glasses.');
  await expect(decision(page)).toContainText('Nobody has written from this address yet');
  await step(page, 'File the email that verifies it').click();
  const dialog = page.getByRole('dialog', { name: /email$/u });
  await dialog.getByRole('textbox').fill('filed in the record, under letters');
  await page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();
  await expect(decision(page)).not.toContainText('Nobody has written');
  await expect(decision(page)).toContainText('The policy allows this message');
});

test('a procedure that is out of date silences the service until it is reviewed (P9, P17)', async ({
  desk,
}) => {
  const page = await desk.restart(200 * 24 * 60);
  await writeTo(page, '9990548609', 'Margaret Holloway');
  await write(page, 'Text', CLEAN);
  await expect(decision(page)).toContainText(/procedure was to be reviewed by/u);
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(step(page, 'Open the service').first()).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Services' })).toBeVisible();
  await page.keyboard.press('Control+1');
  await page.getByRole('button', { name: 'Carry on with it' }).click();
  await expect(message(page)).toHaveText(CLEAN);
});

test('a carer is written to only where something says that they may be told (P18)', async ({
  desk,
  postOffice,
}) => {
  const { page } = desk;
  await writeTo(page, 'ivy', 'Ivy Chambers');
  await expect(page.getByText(/Ruth Chambers, daughter \(power of attorney/u)).toBeVisible();
  const number = page.getByRole('combobox', { name: 'Number' });
  await number.selectOption('07700 900417, Peter Chambers, son');
  await write(page, 'Text', CLEAN);
  await expect(decision(page)).toContainText('Nothing says that this carer may be told');
  await step(page, 'Record the carer’s authority').click();
  await expect(page.getByRole('dialog', { name: /Peter Chambers/u })).toBeVisible();
  await accessible(page);
  await page.keyboard.press('Escape');
  await number.selectOption('07700 900416, Ruth Chambers, daughter');
  await expect(decision(page)).toContainText('The policy allows this message');
  await message(page).focus();
  await send(page);
  await expect(page.getByRole('heading', { name: 'Record it' })).toBeVisible();
  expect(postOffice.texts.received[0]).toMatchObject({ to: '+447700900416' });
});

test('somebody who reads another language is not sent a plain text (P41)', async ({ desk }) => {
  const { page } = desk;
  await writeTo(page, 'ewa', 'Ewa Kaminska');
  await write(page, 'Text', CLEAN);
  await expect(page.getByRole('region', { name: 'Person' })).toContainText('Reads Polish');
  await expect(decision(page)).toContainText('This person reads Polish');
  await step(page, 'Look at what they need').first().click();
  const dialog = page.getByRole('dialog', { name: /needs to take a message in/u });
  await dialog.getByLabel('Language they read').fill('');
  await page.keyboard.press('Control+Enter');
  await expect(dialog).toBeHidden();
  await expect(decision(page)).not.toContainText('reads Polish');
  await expect(decision(page)).toContainText('The policy allows this message');
});

test('an emergency is never written: its words stop the message and lead back to them (P27)', async ({
  desk,
  postOffice,
}) => {
  const { page } = desk;
  await writeTo(page, '9990548609', 'Margaret Holloway');
  await write(page, 'Text', 'Hello Maggie, are you still having chest pain?');
  await expect(decision(page)).toContainText('Not yet:');
  await expect(decision(page)).toContainText('P27');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(message(page)).toBeFocused();
  await accessible(page);
  expect(postOffice.texts.received).toHaveLength(0);
});

test('a use that is not listed asks the Data Privacy team, without a name in the question (P4, P18)', async ({
  desk,
}) => {
  const { page } = desk;
  await writeTo(page, '9990548609', 'Margaret Holloway');
  await purpose(page, 'Another use, authorised once');
  await expect(page.getByRole('combobox', { name: 'Which authorised use' })).toContainText('exercise group');
  await step(page, 'Copy a question to Data Privacy').click();
  await expect(page.getByText(/question to Data Privacy is on the clipboard/u)).toBeVisible();
  const question = await desk.clipboard.read();
  expect(question).toContain('A colleague asks whether a text may be sent');
  expect(question).not.toMatch(/Margaret|Holloway|Maggie|999/u);
});

test('what they write first is recorded, answered by phone, and deleted from the phone once it is on the record (P2, P16, P25)', async ({
  desk,
}) => {
  const { page } = desk;
  await writeTo(page, 'harold', 'Harold Bright');
  await page.getByRole('button', { name: 'Record their message…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Record a message from Harold Bright' });
  await expect(dialog.getByLabel('What it says')).toBeFocused();
  await page.keyboard.type('pls ring me abt fri, cant c the letter');
  await dialog.getByLabel('From the number').fill('07700 900777');
  await accessible(page);
  await page.keyboard.press('Control+Enter');
  const kept = page.getByRole('dialog', { name: 'The message from Harold Bright is kept' });
  await expect(kept).toContainText('Its entry is owed to their record');
  await page.keyboard.press('Enter');
  await expect(
    page.getByText('There is no agreement to texts at this number: answer by phone.'),
  ).toBeVisible();
  await page.keyboard.press('p');
  await expect(page.getByText('Harold Bright: answered by phone.')).toBeVisible();
  await page.getByRole('button', { name: /^To record/u }).click();
  await page.getByRole('button', { name: 'Harold Bright', exact: true }).click();
  await expect(page.locator('pre')).toContainText('pls ring me abt fri, cant c the letter');
  const originals = page.getByRole('region', { name: 'Recorded: delete the originals' });
  await expect(originals).toBeHidden();
  await page.getByRole('button', { name: /^Copy entry/u }).click();
  const question = page.getByRole('form', { name: 'Pasted into this person’s record?' });
  await question.getByRole('textbox', { name: /NHS number/u }).fill('999 000 3998');
  await question.getByRole('textbox', { name: /Date of birth/u }).fill('8 December 1937');
  await question.getByRole('button', { name: 'I have pasted it' }).click();
  await expect(originals).toContainText('Delete it from the Trust phone.');
  await accessible(page);
  await originals.getByRole('button', { name: /^Deleted: Harold Bright/u }).click();
  await expect(originals).toBeHidden();
});

test('an answer is written beside what it answers, and that is answered by it (P18, P31)', async ({
  desk,
  postOffice,
}) => {
  const { page } = desk;
  await writeTo(page, 'joan', 'Joan Prentice');
  await page.getByRole('button', { name: 'Record their message…' }).click();
  await page.getByRole('dialog').getByLabel('What it says').fill('Shall I bring my glasses?');
  await page.keyboard.press('Control+Enter');
  await page.getByRole('button', { name: 'Open it in Replies' }).click();
  await page.getByRole('button', { name: 'Answer', exact: true }).click();
  const answered = page.getByRole('region', { name: 'You answer this' });
  await expect(answered).toContainText('Shall I bring my glasses?');
  await write(page, 'Text', 'Hello Joan, yes please.');
  await expect(decision(page)).toContainText('The policy allows this message');
  await accessible(page);
  await message(page).focus();
  await send(page);
  await expect(page.getByRole('heading', { name: 'Record it' })).toBeVisible();
  expect(postOffice.texts.received[0]).toMatchObject({ to: '+447700900250' });
  await page.getByRole('button', { name: /^People/u }).click();
  await page.getByRole('button', { name: /^Joan Prentice/u }).click();
  await page
    .getByRole('button', { name: /messages/iu })
    .last()
    .click();
  await expect(page.getByText(/^✓?Answered today/u)).toBeVisible();
});
