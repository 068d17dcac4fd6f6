import type { Camera } from '../camera';
import type { OpenDesk } from '../open-desk';
import { goTo } from '../writing';

/** A list from the record system with one line that can be taken over and one that can't. */
const LIST = [
  'NHS number,Mobile,Kind,Form,Date agreed',
  '999 000 3998,07700 900333,routine,verbal,01/02/2026',
  '999 000 3999,07700 900334,routine,verbal,01/02/2026',
].join('\n');

/** Finding, one person's page, and adding somebody who is like another. */
export async function peopleScenes({ page }: OpenDesk, camera: Camera): Promise<void> {
  await goTo(page, 'People');
  const finder = page.getByRole('textbox', { name: 'Name, NHS number or record number' });
  await finder.waitFor();
  await camera.take(page, 'people');
  await finder.fill('pri');
  await page.getByText('2 found').waitFor({ state: 'attached' });
  await camera.take(page, 'people-found');
  await finder.fill('maggie');
  await page.getByText('1 found').waitFor({ state: 'attached' });
  await page
    .getByRole('main')
    .getByRole('button', { name: /Margaret Holloway/u })
    .click();
  await page.getByRole('heading', { name: /Margaret Holloway/u, level: 1 }).waitFor();
  await camera.take(page, 'person');
  await camera.takeZoomed(page, 'person');
  await camera.takeWhole(page, 'person-whole');
  await page
    .getByRole('button', { name: /^Record agreement for/u })
    .first()
    .click();
  await camera.take(page, 'agreement-recording');
  await camera.takeZoomed(page, 'agreement-recording');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: /^Withdraw agreement/u }).click();
  await camera.take(page, 'person-withdrawing-an-agreement');
  await page.keyboard.press('Escape');

  await page.getByRole('button', { name: 'These are the same person' }).click();
  await page.getByRole('table').waitFor();
  await camera.take(page, 'person-merging');
  await page.keyboard.press('Escape');

  await goTo(page, 'Agreements');
  await page.getByRole('table', { name: 'Agreements' }).waitFor();
  await camera.take(page, 'agreements');
  await camera.takeZoomed(page, 'agreements');
  await page.getByRole('button', { name: 'Take over from a file' }).click();
  await page.getByLabel('A CSV file, saved from the record system').setInputFiles({
    name: 'list.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(LIST),
  });
  await page.getByRole('heading', { name: 'What is in this file' }).waitFor();
  await camera.take(page, 'agreements-taking-over');
  await page.keyboard.press('Escape');

  await goTo(page, 'People');
  await page.getByRole('button', { name: 'Add a person' }).click();
  await page.getByRole('textbox', { name: 'First name' }).fill('Margret');
  await page.getByRole('textbox', { name: 'Last name' }).fill('Holloway');
  await page.getByRole('textbox', { name: 'Day' }).fill('14');
  await page.getByRole('textbox', { name: 'Month' }).fill('3');
  await page.getByRole('textbox', { name: 'Year' }).fill('1951');
  await page.getByRole('textbox', { name: 'NHS number', exact: true }).fill('999 054 8600');
  await page.getByText(/here (?:is|are) like this one/u).waitFor();
  await camera.take(page, 'person-adding-one-like-another');
  await page.getByRole('button', { name: 'Add this person' }).click();
  await page.getByRole('alert').filter({ hasText: /\w/u }).first().waitFor();
  await camera.takeWhole(page, 'person-adding-refused-whole');
}
