import type { Camera } from '../camera';
import type { OpenDesk } from '../open-desk';
import { goTo } from '../writing';

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
  await page.getByRole('button', { name: /^Withdraw agreement/u }).click();
  await camera.take(page, 'person-withdrawing-an-agreement');
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
