import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { startPostOffice } from '../servers/post-office';
import { expect, test } from '../shells/fixture';
import { launchChild, type ChildShell } from '../shells/launch-child';
import { writeTo } from './writing-page';

/** A power cut, at any moment: a process of its own, killed with SIGKILL and started again on the same store. */

const TYPED =
  'Dear Maggie, our visit is now at 2pm on Thursday. Please bring your glasses and your walking frame. ';
const KEY_MS = 25;

/** Where the cuts fall, in milliseconds of typing; drawn once from a seed. */
const CUTS = [1_370, 2_610, 4_050];

async function compose(page: Page): Promise<void> {
  await writeTo(page, '9990548609', 'Margaret Holloway');
  await page.getByRole('combobox', { name: 'What it is for' }).selectOption('Change of appointment');
  await page.getByRole('textbox', { name: 'Text message' }).focus();
}

/** Types until the time is up. @returns what had been typed a second before the end */
async function typeFor(page: Page, milliseconds: number): Promise<string> {
  const keys: Array<{ at: number; text: string }> = [];
  const began = performance.now();
  let text = '';
  while (performance.now() - began < milliseconds) {
    const key = TYPED.charAt(text.length % TYPED.length);
    await page.keyboard.type(key);
    text += key;
    keys.push({ at: performance.now(), text });
    await new Promise((resolve) => setTimeout(resolve, KEY_MS));
  }
  const end = performance.now();
  return keys.findLast(({ at }) => at < end - 1_000)?.text ?? '';
}

async function draftAfterRestart(shell: ChildShell): Promise<string> {
  const { page } = shell;
  await page.getByRole('button', { name: 'Carry on with it' }).click();
  return page.getByRole('textbox', { name: 'Text message' }).innerText();
}

test('at most a second of typing is lost, and nothing that was owed', async () => {
  test.setTimeout(120_000);
  const postOffice = await startPostOffice();
  for (const cut of CUTS) {
    const dataDir = mkdtempSync(join(tmpdir(), 'plainword-cut-'));
    const first = await launchChild({ dataDir, postOffice });
    await compose(first.page);
    const owed = await first.page.getByRole('button', { name: /^To record/u }).innerText();
    const kept = await typeFor(first.page, cut);
    await first.kill();

    const second = await launchChild({ dataDir, postOffice });
    const draft = await draftAfterRestart(second);
    expect(draft.length, `cut after ${cut} ms`).toBeGreaterThanOrEqual(kept.trimEnd().length);
    expect(TYPED.repeat(10).startsWith(draft.trimEnd()), `cut after ${cut} ms`).toBe(true);
    expect(await second.page.getByRole('button', { name: /^To record/u }).innerText()).toBe(owed);
    await second.stop();
    rmSync(dataDir, { recursive: true, force: true });
  }
  await postOffice.stop();
});

test('killed as soon as it was sent, a text arrives once and is owed to the record', async () => {
  test.setTimeout(120_000);
  const postOffice = await startPostOffice();
  const dataDir = mkdtempSync(join(tmpdir(), 'plainword-cut-'));
  const first = await launchChild({ dataDir, postOffice });
  await compose(first.page);
  await first.page.keyboard.type('Hello Maggie, our visit is now at 2pm on Thursday.');
  await first.page.keyboard.press('Control+Enter');
  await first.page.getByRole('dialog').getByRole('button', { name: 'Send the text' }).click();
  await expect.poll(() => postOffice.texts.received.length).toBe(1);
  await first.kill();

  const second = await launchChild({ dataDir, postOffice });
  await expect(second.page.getByRole('button', { name: /^To record/u })).toContainText('4', {
    timeout: 20_000,
  });
  await second.page.getByRole('button', { name: /^To record/u }).click();
  await expect(second.page.getByRole('row').filter({ hasText: 'Margaret Holloway' })).toHaveCount(2);
  expect(postOffice.texts.received).toHaveLength(1);
  await second.stop();
  await postOffice.stop();
});
