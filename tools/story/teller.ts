import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { drawn } from '../screenshots/in-page';

/** Something a step expected and did not see: one sentence. */
export class NotSeen extends Error {
  override readonly name = 'NotSeen';
}

/** Tells a story step by step: each is done, seen, said in a sentence and kept as a picture. */
export interface Teller {
  /** @param act does the step and gives what was seen, as the rest of the sentence. @throws NotSeen */
  step(title: string, page: Page, act: () => Promise<string>): Promise<void>;
  /** Where the picture of the last step lies. */
  lastPicture(): string;
}

export function createTeller(folder: string, say: (line: string) => void): Teller {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  let count = 0;
  let picture = '';
  return {
    lastPicture: () => picture,
    step: async (title, page, act) => {
      count += 1;
      const number = String(count).padStart(2, '0');
      let seen: string;
      try {
        seen = await act();
      } catch (error) {
        await page.screenshot({ path: join(folder, `${number}-failed.png`) }).catch(() => {});
        const why = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
        throw new NotSeen(`Step ${count}, “${title}”, did not come about: ${why}`);
      }
      await page.evaluate(drawn);
      picture = join(folder, `${number}-${title.toLowerCase().replaceAll(/[^a-z0-9]+/gu, '-')}.png`);
      await page.screenshot({ path: picture, animations: 'disabled' });
      say(`${number}  ${title}: ${seen}`);
    },
  };
}

/** Holds the story to what it expects. @throws NotSeen */
export function expectSeen(holds: boolean, otherwise: string): void {
  if (!holds) throw new NotSeen(otherwise);
}
