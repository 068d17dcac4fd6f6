import type { Page } from 'playwright-core';
import type { OpenDesk } from '../screenshots/open-desk';
import { choosePerson, choosePurpose, goTo, openFindings, writeText } from '../screenshots/writing';
import { copiedEntry, fromTheRecord, owed } from './recording';
import { expectSeen, type Teller } from './teller';

const WRITTEN =
  'Hi Maggie, ur appt at the Memory Clinic is tmrw at 2pm. Pls call us on 01632 960100 if u cant come.';
const NAME = 'Memory Clinic';
const SENT =
  'Hi Maggie, your appointment at our service is tomorrow at 2pm. Please call us on 01632 960100 if you cannot come.';

/** Pictures the README shows, by the step they are taken at. */
export type ForReadme = (name: 'compose' | 'record' | 'to-record') => void;

/** A clinician texts a change of appointment and puts it on the record. */
export async function tellText(desk: OpenDesk, teller: Teller, forReadme: ForReadme): Promise<void> {
  const { page, postOffice } = desk;

  await teller.step('Find the person', page, async () => {
    await choosePerson(page, 'maggie');
    const person = await words(page, 'Person');
    expectSeen(person.includes('Texts agreed'), 'The header does not say whether texts are agreed.');
    return 'Margaret Holloway, who agreed to texts, not to email, and prefers a text.';
  });

  await teller.step('Write the text', page, async () => {
    await choosePurpose(page, 'Change of appointment');
    await writeText(page, WRITTEN);
    const findings = await openFindings(page);
    expectSeen(findings === 7, `7 things should be marked, and ${findings} are.`);
    await page.keyboard.press('F8');
    return `${findings} things are marked as they are written; “${NAME}” must be changed before it can go.`;
  });
  forReadme('compose');

  await teller.step('Put it right', page, async () => {
    await replaceWords(page, `the ${NAME}`, 'our service');
    let keys = 0;
    for (; (await openFindings(page)) > 0 && keys < 10; keys++) await fixByKey(page);
    const text = await textOf(page);
    expectSeen(text === SENT, `The text reads otherwise: ${text}`);
    return `“our service” is written instead, and Ctrl with full stop pressed ${keys} times puts the rest right.`;
  });

  await teller.step('Read it once more', page, async () => {
    await page.keyboard.press('Control+Enter');
    const review = page.getByRole('dialog', { name: 'Send this to Margaret Holloway?' });
    await review.waitFor();
    const footer = (await review.textContent())?.includes('In an emergency call 999.') === true;
    expectSeen(footer, 'What the service adds is not in what will go out.');
    return 'exactly what goes out is shown, with what the service adds beneath it.';
  });

  await teller.step('Send it', page, async () => {
    await page.keyboard.press('Enter');
    await page.getByText(/^✓ Copied at/u).waitFor();
    const [text, ...others] = postOffice.texts.received;
    expectSeen(text !== undefined && others.length === 0, 'Not exactly one text arrived.');
    expectSeen(text?.text.startsWith(SENT) === true, 'The text that arrived is another.');
    return `one text arrived at GOV.UK Notify for ${text?.to}: “${text?.text.replaceAll(/\s+/gu, ' ')}”`;
  });
  forReadme('record');

  await teller.step('Paste the entry', page, () => copiedEntry(desk, 'HOLLOWAY'));

  await teller.step('Be in the wrong record', page, async () => {
    await fromTheRecord(page, 'HOLLOWAY, Margaret (Mrs)  Born 05-Aug-1962  NHS No. 999 000 0018');
    await page
      .getByText(/another person’s/u)
      .first()
      .waitFor();
    expectSeen((await owed(page)) === 4, 'The entry is closed all the same.');
    return 'the identifiers of the other Margaret Holloway are seen on the clipboard and refused.';
  });

  await teller.step('Be in the right record', page, async () => {
    await fromTheRecord(page, 'HOLLOWAY, Margaret (Mrs)  Born 14-Mar-1951  NHS No. 999 054 8609');
    await page.getByRole('button', { name: 'I have pasted it' }).click();
    await page.getByText('Sent and recorded').waitFor();
    expectSeen((await owed(page)) === 3, 'The entry is still owed to the record.');
    return 'number and date of birth copied out of the record are hers; the entry is closed.';
  });

  await teller.step('See what is still owed', page, async () => {
    await goTo(page, 'To record');
    await page.getByRole('table').waitFor();
    return `${await owed(page)} earlier messages are still owed to the record, oldest first.`;
  });
  forReadme('to-record');
}

/** What stands in a part of the page. */
async function words(page: Page, region: string): Promise<string> {
  return (await page.getByRole('region', { name: region }).first().textContent()) ?? '';
}

async function textOf(page: Page): Promise<string> {
  return page.getByRole('textbox', { name: 'Text message' }).innerText();
}

/** Takes one fix and waits until the list beside the text has followed. */
async function fixByKey(page: Page): Promise<void> {
  const before = await textOf(page);
  await page.keyboard.press('Control+.');
  await page.waitForFunction(
    (text) => {
      const editor = document.querySelector('.pw-message-text')?.shadowRoot?.querySelector('.cm-content');
      return editor instanceof HTMLElement && editor.innerText !== text;
    },
    before,
    { timeout: 5_000 },
  );
  await page.waitForTimeout(100);
}

/** Selects words in the text and types others over them, as a person does with the mouse and the keyboard. */
async function replaceWords(page: Page, from: string, to: string): Promise<void> {
  const at = WRITTEN.indexOf(from);
  await page.getByRole('textbox', { name: 'Text message' }).press('Control+Home');
  for (let i = 0; i < at; i++) await page.keyboard.press('ArrowRight');
  for (let i = 0; i < from.length; i++) await page.keyboard.press('Shift+ArrowRight');
  await page.keyboard.type(to);
}
