import type { CDPSession, Page } from '@playwright/test';
import { message, writeTo } from '../writing-page';

/** What is found in the message, and of it what the computer wrote. */
export const findings = (page: Page) => page.getByRole('region', { name: /things? to put right/u });
export const byComputer = (page: Page) =>
  findings(page)
    .getByRole('listitem')
    .filter({ hasText: /Changed from|Added by this computer/u });

/** The browser's own input, as suggestion bars, swipe keyboards and input methods give it. */
export class Keyboard {
  readonly #page: Page;
  readonly #devtools: CDPSession;

  constructor(page: Page, devtools: CDPSession) {
    this.#page = page;
    this.#devtools = devtools;
  }

  /** Words that come at once. */
  async suggest(text: string): Promise<void> {
    await this.#devtools.send('Input.insertText', { text });
  }

  /** A composition: what it shows at each step, then what is entered. `over` takes in what stands there, from and to. */
  async compose(
    steps: readonly string[],
    entered: string,
    over?: readonly [from: number, to: number],
  ): Promise<void> {
    for (const [index, text] of steps.entries()) {
      await this.#devtools.send('Input.imeSetComposition', {
        text,
        selectionStart: text.length,
        selectionEnd: text.length,
        ...(over !== undefined && index === 0 && { replacementStart: over[0], replacementEnd: over[1] }),
      });
    }
    await this.suggest(entered);
    // What is shown at the end of a composition comes in a turn of its own.
    await this.#page.evaluate(() => new Promise((settle) => setTimeout(settle, 30)));
  }

  /** As an input method takes the word before the cursor away. */
  async takeAwayWord(): Promise<void> {
    const taken = { key: 'Process', windowsVirtualKeyCode: 229, commands: ['deleteWordBackward'] };
    await this.#devtools.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...taken });
  }

  /** A key of a layout that the test's own keyboard does not have. */
  async key(key: string, text?: string): Promise<void> {
    await this.#devtools.send('Input.dispatchKeyEvent', {
      type: 'keyDown',
      key,
      ...(text !== undefined && { text }),
    });
    await this.#devtools.send('Input.dispatchKeyEvent', { type: 'keyUp', key });
  }
}

/** A message to write, with the keyboard in it. */
export async function open(page: Page, channel: 'Text' | 'Email' = 'Text'): Promise<Keyboard> {
  await writeTo(page, '9990548609', 'Margaret Holloway');
  await page.getByRole('radio', { name: new RegExp(`^${channel}`, 'u') }).check();
  await page.getByRole('combobox', { name: 'What it is for' }).selectOption('Advice');
  await message(page).focus();
  return new Keyboard(page, await page.context().newCDPSession(page));
}
