import type { Camera } from '../camera';
import type { OpenDesk } from '../open-desk';
import { choosePerson, goTo } from '../writing';

/** The library, a template that is being written, and the quick way from one to a message. */
export async function templateScenes({ page }: OpenDesk, camera: Camera): Promise<void> {
  await goTo(page, 'Templates');
  await page.getByRole('table', { name: 'Templates' }).waitFor();
  await camera.take(page, 'templates');

  await page.getByRole('button', { name: 'New template' }).click();
  await page.getByRole('textbox', { name: 'Name', exact: true }).fill('Exercise class');
  await page.getByRole('combobox', { name: 'What it is for' }).selectOption('Advice');
  await page.getByRole('textbox', { name: 'Words of the text' }).focus();
  await page.keyboard.type('Hello ((first name)), ur class is on ((weekday)).');
  await page.getByRole('heading', { name: /to put right$/u }).waitFor();
  await camera.take(page, 'template-editing');
  await camera.takeWhole(page, 'template-editing-whole');

  await page.keyboard.press('Control+N');
  await choosePerson(page, '999 054 8609');
  await page.keyboard.press('Control+Shift+T');
  await page.keyboard.type('appointment');
  await page.getByRole('option', { name: /^Appointment reminder Text/u }).waitFor();
  await camera.take(page, 'template-finder');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: /to put right$/u }).waitFor();
  await camera.take(page, 'template-begun');
}
