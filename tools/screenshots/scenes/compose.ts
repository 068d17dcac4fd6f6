import type { Camera } from '../camera';
import type { OpenDesk } from '../open-desk';
import { choosePerson, choosePurpose, goTo, writeText } from '../writing';

/** A text with text speak, the person's own NHS number and a name that tells what kind of care it is. */
const FULL_OF_FINDINGS =
  'Hi Maggie, ur appt at the Memory Clinic is tmrw at 2pm. Your NHS number is 999 054 8609. Pls call us if u cant come.';
const CLEAN =
  'Hello Maggie, our visit is now at 2pm on Thursday. Please call 01632 960100 if you cannot be in.';

/** Writing a message: nothing yet, findings, none, and an email. */
export async function composeScenes({ page }: OpenDesk, camera: Camera): Promise<void> {
  await page.getByRole('listbox', { name: 'People' }).getByRole('option').first().waitFor();
  await camera.take(page, 'compose-empty-with-recent-people');
  await page.keyboard.press('Escape');
  await camera.take(page, 'compose-empty');
  await camera.takeZoomed(page, 'compose-empty');

  await choosePerson(page, 'maggie');
  await choosePurpose(page, 'Change of appointment');
  await writeText(page, FULL_OF_FINDINGS);
  await page.keyboard.press('F8');
  await camera.take(page, 'compose-with-findings');
  await camera.takeZoomed(page, 'compose-with-findings');
  await page.getByRole('button', { name: /^Keep.*Memory Clinic/u }).click();
  await camera.take(page, 'compose-keeping-words-with-a-reason');
  await page.keyboard.press('Escape');

  await page.keyboard.press('Control+n');
  await choosePerson(page, 'daniel');
  await page.getByRole('radio', { name: /^Email/u }).check();
  await choosePurpose(page, 'Advice');
  await page.getByRole('textbox', { name: 'Subject' }).pressSequentially('Before your dementia assessment');
  await writeText(
    page,
    'Dear Daniel,\n\nPlease bring ur glasses and comfortable shoes when you come to see us.',
  );
  await camera.take(page, 'compose-email-with-findings');

  await page.keyboard.press('Control+n');
  await choosePerson(page, 'harold');
  await camera.take(page, 'compose-person-without-agreement');

  await page.keyboard.press('Control+n');
  await choosePerson(page, 'maggie');
  await choosePurpose(page, 'Change of appointment');
  await writeText(page, CLEAN);
  await page.getByRole('heading', { name: 'Nothing found' }).waitFor();
  await camera.take(page, 'compose-clean');
}

/** From review to record, with a text that is written already. */
export async function sendScenes({ page }: OpenDesk, camera: Camera): Promise<void> {
  await page.keyboard.press('Control+Enter');
  await page.getByRole('dialog', { name: /^Send this to/u }).waitFor();
  await camera.take(page, 'review-before-sending');
  await camera.takeZoomed(page, 'review-before-sending');
  await page.keyboard.press('Enter');
  await page.getByText(/^✓ Copied at/u).waitFor();
  await camera.take(page, 'after-sending-entry-copied');
  await camera.takeZoomed(page, 'after-sending-entry-copied');

  await page.getByRole('textbox', { name: /^NHS number/u }).fill('999 000 0018');
  await page.getByRole('textbox', { name: /^Date of birth/u }).fill('5 8 1962');
  await page.getByRole('button', { name: 'I have pasted it' }).click();
  await page.getByRole('alert').filter({ hasText: /\w/u }).first().waitFor();
  await camera.take(page, 'record-wrong-identifier-refused');

  await goTo(page, 'To record');
  await page.getByRole('table').waitFor();
  await camera.take(page, 'to-record');
  await camera.takeZoomed(page, 'to-record');
}
