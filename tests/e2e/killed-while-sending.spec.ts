import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { startPostOffice } from '../servers/post-office';
import { expect, test } from '../shells/fixture';
import { launchChild } from '../shells/launch-child';
import { launchInProcess } from '../shells/launch-in-process';
import { message, write, writeTo } from './writing-page';

/** A power cut around "Send": whatever the moment, the text arrives once and is owed to the record once. */

/** Milliseconds after the Send key; 0 cuts before main can have answered. */
const CUTS = [0, 25];

const toRecord = (page: Page) => page.getByRole('button', { name: /^To record/u });

for (const cut of CUTS) {
  test(`killed ${cut} ms after Send, a text is either still a draft or arrives exactly once`, async () => {
    test.setTimeout(120_000);
    const postOffice = await startPostOffice();
    const dataDir = mkdtempSync(join(tmpdir(), 'plainword-cut-'));
    const first = await launchChild({ dataDir, postOffice });
    await writeTo(first.page, '9990548609', 'Margaret Holloway');
    await write(first.page, 'Text', 'Hello Maggie, our visit is now at 2pm.');
    await first.page.keyboard.press('Control+Enter');
    await first.page.getByRole('dialog').getByRole('button', { name: 'Send the text' }).waitFor();
    // Not waited for: the key and the cut race as they do in life.
    const pressed = first.page.keyboard.press('Enter').catch(() => {});
    await new Promise((later) => setTimeout(later, cut));
    await first.kill();
    await pressed;

    // Later than GOV.UK Notify's own deadline, "not found" proves that the text never got there; then it is queued again.
    const second = await launchInProcess({ dataDir, clock: '2026-03-02T10:10:00Z', postOffice });
    await second.page.getByRole('navigation').waitFor();
    await second.close();
    const third = await launchInProcess({ dataDir, clock: '2026-03-02T10:12:00Z', postOffice });
    const { page } = third;
    await page.getByRole('navigation').waitFor();
    const counts = () => page.evaluate(() => window.plainword.call('desk.counts', {}));
    await expect.poll(counts).toMatchObject({ ok: true, value: { outbox: 0, needAttention: 0 } });
    if (postOffice.texts.received.length === 0) {
      await expect(toRecord(page)).toHaveAccessibleName(/3 to record/u);
      await page.getByRole('button', { name: 'Carry on with it' }).click();
      await expect(message(page)).toHaveText('Hello Maggie, our visit is now at 2pm.');
    } else {
      expect(postOffice.texts.received).toHaveLength(1);
      await expect(toRecord(page)).toHaveAccessibleName(/4 to record/u);
    }
    await third.close();
    await postOffice.stop();
    rmSync(dataDir, { recursive: true, force: true });
  });
}
