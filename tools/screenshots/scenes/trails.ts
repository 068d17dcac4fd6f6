import type { Camera } from '../camera';
import type { OpenDesk } from '../open-desk';
import { goTo } from '../writing';

/** A mail's way into the record: the list, whose it is, a mismatch, the review at work, the entry copied. */
export async function trailScenes({ page }: OpenDesk, camera: Camera): Promise<void> {
  await goTo(page, 'Trails');
  await page.getByRole('heading', { name: '3 trails to file' }).waitFor();
  await camera.take(page, 'trails');

  await page.getByRole('button', { name: /Amy and Anna Price/u }).click();
  await page.getByText('stands in the trail', { exact: false }).first().waitFor();
  await camera.take(page, 'trail-mismatch');
  await page.keyboard.press('Escape');

  await page.getByRole('button', { name: /The exercises/u }).click();
  await page.getByRole('heading', { name: 'Whose record?' }).waitFor();
  await page.getByText('An address they gave, not verified', { exact: false }).first().waitFor();
  await camera.take(page, 'trail-whose');
  await page.keyboard.press('Escape');

  await page.getByRole('button', { name: /Friday instead/u }).click();
  await page.getByRole('button', { name: 'File for Daniel Okafor' }).click();
  await page.getByRole('heading', { name: 'Record entry' }).waitFor();
  for (const key of ['n', 'k', 'r']) await page.keyboard.press(key);
  await page.getByRole('region', { name: 'Preview of the entry' }).getByText('[nephew]').waitFor();
  await camera.take(page, 'trail-review');
  await camera.takeZoomed(page, 'trail-review');
  for (const key of ['k', 'r', 'k', 't']) await page.keyboard.press(key);
  await page.getByText('✓ Everything is decided').waitFor();
  await page.keyboard.press('Control+Shift+C');
  await page.getByText(/^✓ Copied at/u).waitFor();
  await camera.take(page, 'trail-copied');
}
