import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, test } from '../shells/fixture';

/** A mail on its way into the right record: dropped, filed by two identifiers, reviewed by keys, copied, confirmed. */

const gold = (name: string) => readFileSync(new URL(`../gold/mails/${name}`, import.meta.url));

/** Drops a file on the window, as a file manager does. */
async function drop(page: Page, name: string, content: Buffer): Promise<void> {
  await page.evaluate(
    ([file, base64]) => {
      const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([bytes], file));
      const what = { dataTransfer, bubbles: true, cancelable: true };
      document.body.dispatchEvent(new DragEvent('dragover', what));
      document.body.dispatchEvent(new DragEvent('drop', what));
    },
    [name, content.toString('base64')] as const,
  );
}

async function openTrails(page: Page): Promise<void> {
  await page.getByRole('combobox', { name: 'Who is it to?' }).waitFor();
  await page.keyboard.press('Control+0');
  await page.getByRole('heading', { name: '3 trails to file' }).waitFor();
}

/** Tabs on until the control has the keyboard. */
async function tabTo(page: Page, role: 'button' | 'combobox' | 'textbox', name: RegExp): Promise<void> {
  const control = page.getByRole(role, { name }).first();
  await control.waitFor();
  for (let i = 0; i < 60; i++) {
    if (await control.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not reach ${name.source}`);
}

const preview = (page: Page) => page.getByRole('region', { name: 'Preview of the entry' });
const toDecide = (page: Page) => page.getByRole('region', { name: 'To decide' });

test('a dropped mail comes into the right record by keyboard alone', async ({ desk }) => {
  const { page } = desk;
  const { keyboard } = page;
  await openTrails(page);
  await drop(page, 'Wednesday.eml', gold('letter-01.eml'));
  await page.getByRole('heading', { level: 1, name: 'Trail: “Wednesday”' }).waitFor();

  await test.step('nobody here is told by it: the person is found, and two identifiers are typed', async () => {
    await expect(page.getByText('Nobody here is told by an address')).toBeVisible();
    await tabTo(page, 'combobox', /^Find the person/u);
    await keyboard.type('joan pren');
    await expect(page.getByRole('option', { name: /Joan Prentice/u })).toBeInViewport();
    // Nobody is picked while the list still answers an earlier letter.
    await expect(async () => {
      await keyboard.press('Enter');
      await page.getByRole('listitem', { name: 'Joan Prentice' }).waitFor({ timeout: 1_000 });
    }).toPass();
    await tabTo(page, 'textbox', /^NHS number or record number/u);
    await keyboard.type('999 000 0026');
    await keyboard.press('Tab');
    await keyboard.type('29 7 1944');
    await keyboard.press('Enter');
    await expect(page.getByRole('alert')).toContainText('not this person’s');
    await keyboard.press('Control+A');
    await keyboard.type('999 012 3454');
    await keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Record entry' }).waitFor();
  });

  await test.step('nothing is copied before every third party is decided on', async () => {
    await keyboard.press('Control+Shift+C');
    await expect(page.getByRole('button', { name: /^Copy entry/u })).toBeDisabled();
    await keyboard.press('n');
    await expect(toDecide(page)).toContainText('Ffion');
    await keyboard.press('r');
    await page.getByRole('combobox', { name: 'Who are they to the person?' }).waitFor();
    await keyboard.type('grandchildren');
    await keyboard.press('Enter');
    await expect(preview(page)).toContainText('[grandchildren]');
    await expect(toDecide(page)).toContainText('Rhys');
    await keyboard.press('t');
    await expect(toDecide(page)).toContainText('Bethan');
    await keyboard.press('k');
    await expect(page.getByText('✓ Everything is decided')).toBeVisible();
    await keyboard.press('Control+Z');
    await expect(page.getByText('1 to decide', { exact: true })).toBeVisible();
    await keyboard.press('Control+Y');
    await expect(page.getByText('✓ Everything is decided')).toBeVisible();
  });

  await test.step('words are picked with the keyboard and left out, with a reason', async () => {
    await keyboard.press('Escape');
    await keyboard.press('ArrowRight');
    await keyboard.press('Shift+ArrowRight');
    await keyboard.press('l');
    await keyboard.press('2');
    await expect(preview(page)).toContainText('[… left out: 2 words, greeting only]');
  });

  await test.step('after a restart it goes on where it was', async () => {
    const again = await desk.restart();
    await again.getByRole('combobox', { name: 'Who is it to?' }).waitFor();
    await again.keyboard.press('Control+0');
    await again.getByRole('button', { name: /Gwen Pritchard/u }).click();
    await expect(preview(again)).toContainText('[… left out: 2 words, greeting only]');
    await expect(again.getByText('✓ Everything is decided')).toBeVisible();
  });

  const open = desk.page;
  await test.step('the entry is copied as the preview shows it, and confirmed', async () => {
    await open.keyboard.press('Control+Shift+C');
    await expect(open.getByText(/^✓ Copied at/u)).toBeVisible();
    const entry = await desk.clipboard.read();
    for (const part of [
      'EMAIL TRAIL',
      'Joan Prentice',
      '999 012 3454',
      'gwen.p@example.org',
      '[grandchildren]',
      'Bethan',
    ])
      expect(entry).toContain(part);
    expect(entry).not.toContain('Ffion');
    expect(entry).not.toContain('Rhys');
    await open.getByRole('textbox', { name: /number/iu }).waitFor();
    await open.keyboard.type('999 012 3454');
    await open.keyboard.press('Tab');
    await open.keyboard.type('29/7/44');
    await open.keyboard.press('Enter');
    await expect(open.getByRole('heading', { name: 'Recorded: delete the originals' })).toBeVisible();
  });
});

test('what stands against filing is shown, and stops it', async ({ desk }) => {
  const { page } = desk;
  await openTrails(page);
  await test.step('another’s NHS number: both are shown, and it is filed only as somebody else’s', async () => {
    await page.getByRole('button', { name: /Amy and Anna Price/u }).click();
    const amy = page.getByRole('listitem', { name: 'Amy Price' });
    await amy.waitFor();
    const choose = amy.getByRole('button', { name: 'Choose Amy Price' });
    if (await choose.isVisible()) await choose.click();
    await expect(amy.getByRole('row', { name: /NHS number/u })).toContainText('999 000 2002');
    await expect(amy.getByRole('button', { name: 'File for Amy Price' })).toBeDisabled();
    await amy.getByRole('checkbox', { name: /somebody else’s/u }).check();
    await amy.getByRole('button', { name: 'File for Amy Price' }).click();
    await page.getByRole('heading', { name: 'For Amy Price' }).waitFor();
  });

  await test.step('the same mail makes a second entry, reviewed for itself', async () => {
    await page.getByRole('button', { name: 'File for another person too' }).click();
    const anna = page.getByRole('listitem', { name: 'Anna Price' });
    await anna.getByRole('checkbox', { name: /somebody else’s/u }).check();
    await anna.getByRole('button', { name: 'File for Anna Price' }).click();
    await page.getByRole('heading', { name: 'For Anna Price' }).waitFor();
    await expect(page.getByRole('list', { name: 'Filed for' })).toContainText('Amy Price');
  });

  await test.step('an address that nobody verified does not count', async () => {
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: /The exercises/u }).click();
    await expect(page.getByText(/An address they gave, not verified: does not count/u)).toBeVisible();
    await expect(page.getByText(/only the NHS number tells them apart/u).first()).toBeVisible();
  });
});

test('mail comes in by pasting, is set aside with a reason, and what is no mail says so', async ({
  desk,
}) => {
  const { page } = desk;
  await openTrails(page);
  await page.evaluate(() => {
    const clipboardData = new DataTransfer();
    clipboardData.setData(
      'text/plain',
      'From: Shop <news@example.com>\nSent: 19 November 2026 08:31\nTo: North\nSubject: New shoes\n\nNew shoes are here.',
    );
    document.body.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    );
  });
  await page.getByRole('dialog').getByRole('button', { name: 'Take it in' }).click();
  await page.getByRole('heading', { level: 1, name: /New shoes/u }).waitFor();
  await page.getByRole('button', { name: 'Set aside' }).click();
  await page.getByRole('textbox', { name: 'Why is it not filed?' }).fill('a newsletter');
  await page.keyboard.press('Control+Enter');
  await page.getByRole('heading', { name: '3 trails to file' }).waitFor();
  await expect(page.getByRole('list', { name: 'Trails that are done' })).toContainText('a newsletter');

  await drop(page, 'holiday.png', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0]));
  await expect(page.getByRole('alert')).not.toBeEmpty();
  await page.getByRole('button', { name: 'Put away holiday.png' }).click();
  await expect(page.getByRole('alert')).toHaveCount(0);
});
