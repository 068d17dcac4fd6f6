import type { OpenDesk } from '../screenshots/open-desk';
import { choosePerson, choosePurpose, writeText } from '../screenshots/writing';
import { copiedEntry, fromTheRecord, owed } from './recording';
import { expectSeen, type Teller } from './teller';

/** The same by email, which goes encrypted from the service's mailbox. */
export async function tellEmail(desk: OpenDesk, teller: Teller): Promise<void> {
  const { page, postOffice } = desk;

  await teller.step('Write an email', page, async () => {
    await page.keyboard.press('Control+n');
    await choosePerson(page, 'daniel ok');
    await page.getByRole('radio', { name: /^Email/u }).check();
    await choosePurpose(page, 'Advice');
    await page.getByRole('textbox', { name: 'Subject' }).pressSequentially('Before your visit');
    await writeText(page, 'Dear Daniel,\n\nPlease bring your glasses when you come to see us.');
    await page.getByRole('heading', { name: 'Nothing found' }).waitFor();
    return 'to Daniel Okafor, who agreed in writing; nothing in it was found to put right.';
  });

  await teller.step('Send the email', page, async () => {
    await page.keyboard.press('Control+Enter');
    await page.getByRole('dialog', { name: 'Send this to Daniel Okafor?' }).waitFor();
    await page.keyboard.press('Enter');
    await page.getByText(/^✓ Copied at/u).waitFor();
    const [mail, ...others] = postOffice.mail.received;
    expectSeen(mail !== undefined && others.length === 0, 'Not exactly one email arrived.');
    expectSeen(mail?.secure === true, 'It did not go over TLS.');
    expectSeen(mail?.to.length === 1, 'It went to more than one address.');
    return `one email arrived over TLS, from ${mail?.from} to ${mail?.to[0]}, with the subject “${mail?.subject}”.`;
  });

  await teller.step('Record the email', page, async () => {
    await copiedEntry(desk, 'OKAFOR');
    await fromTheRecord(page, 'OKAFOR, Daniel (Mr)  Born 02-Nov-1988  NHS No. 999 000 0026');
    await page.getByRole('button', { name: 'I have pasted it' }).click();
    await page.getByText('Sent and recorded').waitFor();
    return `the entry was pasted and is closed; ${await owed(page)} earlier ones are still owed.`;
  });
}
