import { ask } from '../../../tests/shells/ask';
import { inventedList } from '../../../tests/unit/main/batches/thirty-people';
import type { Camera } from '../camera';
import type { OpenDesk } from '../open-desk';
import { goTo } from '../writing';

const TEXT =
  'Hello ((first name)), this is a reminder of our visit on ((date)) at ((time)). If you cannot come, please call us on 01632 960100.';

/** A list from its words to the first five that went. */
export async function manyScenes({ page, app }: OpenDesk, camera: Camera): Promise<void> {
  const list = inventedList(30, { visit: '02/12/2026', agreed: '06/10/2026' });
  for (const what of ['people', 'agreements'] as const) {
    const csv = list[what];
    const { digest } = await ask(app, 'people.previewImport', { what, csv });
    await ask(app, 'people.import', { what, csv, digest });
  }
  await goTo(page, 'Many at once');
  await camera.take(page, 'many-none-yet');
  await page.getByRole('button', { name: 'New list' }).click();
  await page.getByLabel('Name of the list').fill('Reminders for Wednesday');
  await page.getByLabel('What it is for').selectOption('Appointment reminder');
  await page.getByLabel('Message', { exact: true }).fill(TEXT);
  await camera.take(page, 'many-words');
  await page.getByRole('button', { name: 'Save the words' }).click();
  await page.getByRole('heading', { name: 'Reminders for Wednesday' }).waitFor();
  await page
    .getByLabel('A CSV file of the list')
    .setInputFiles({ name: 'list.csv', mimeType: 'text/csv', buffer: Buffer.from(list.list) });
  await page.getByRole('heading', { name: '1. Who: 30 people' }).waitFor();
  await page.getByRole('button', { name: 'Check every message' }).click();
  await page.getByText('30 people, by a text').waitFor();
  await camera.take(page, 'many-checked');
  await camera.takeWhole(page, 'many-checked-whole');

  await page.getByRole('button', { name: 'Add a colleague' }).click();
  await page.getByLabel('Name', { exact: true }).fill('P. Quill');
  await page.getByLabel('Job title').fill('service manager');
  await page.getByLabel('A PIN of their own').fill('4821');
  await page.getByRole('button', { name: /^Add colleague/u }).click();
  await page.getByRole('button', { name: 'Approve as a second person' }).click();
  await camera.take(page, 'many-approving');
  await page.getByLabel('Your PIN').fill('4821');
  await page.keyboard.press('Control+Enter');
  await page.getByRole('button', { name: 'Send to 30 people' }).click();
  await page.getByRole('button', { name: 'Send the first 5' }).click();
  await page.getByText('Waiting for “go on”', { exact: true }).first().waitFor({ timeout: 30_000 });
  await camera.take(page, 'many-first-five');
  await camera.takeWhole(page, 'many-first-five-whole');
}
