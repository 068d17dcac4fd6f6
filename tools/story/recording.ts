import type { Page } from 'playwright-core';
import type { OpenDesk } from '../screenshots/open-desk';
import { expectSeen } from './teller';

/** The entry that was copied by itself, as the clinical record would take it. @returns what was seen */
export async function copiedEntry({ page, clipboard }: OpenDesk, surname: string): Promise<string> {
  const entry = await clipboard();
  const lines = entry.split('\n').map((line) => line.trim());
  expectSeen(entry.toUpperCase().includes(surname), 'The clipboard does not hold the entry of this person.');
  for (const field of ['Sent', 'From', 'To', 'Sent by', 'Entered']) {
    expectSeen(
      lines.some((line) => line.startsWith(field)),
      `The entry on the clipboard has no “${field}”.`,
    );
  }
  const shown = (await page.locator('main').textContent()) ?? '';
  const number = /\d{3} \d{3} \d{4}/u.exec(entry)?.[0] ?? '';
  expectSeen(number !== '' && !shown.includes(number), 'The number that is asked for stands on the screen.');
  return `the clipboard holds the entry for the record, ${lines.length} lines from “${lines[0]}” to who entered it and when.`;
}

/** Copies a line out of the clinical record, and has Plainword look at the clipboard. */
export async function fromTheRecord(page: Page, line: string): Promise<void> {
  await page.evaluate((copied) => navigator.clipboard.writeText(copied), line);
  await page.getByRole('button', { name: 'Look at the clipboard' }).click();
}

/** How many messages the navigation says are owed to the record. */
export async function owed(page: Page): Promise<number> {
  const entry = page
    .getByRole('navigation', { name: 'Screens' })
    .getByRole('button', { name: /^To record/u });
  return Number.parseInt(/\d+/u.exec((await entry.textContent()) ?? '')?.[0] ?? '0', 10);
}
