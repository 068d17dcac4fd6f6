import type { Page } from '@playwright/test';
import { expect, test } from '../shells/fixture';

/** Everything by keyboard: each control has its turn, and shows it. */

const MOST_STOPS = 300;
const SCREENS = [
  'Compose',
  'To record',
  'Replies',
  'Trails',
  'Messages',
  'Many at once',
  'People',
  'Agreements',
  'Services',
  'Templates',
  'Settings',
];

/** Lists come a moment later than their screen. */
async function untilStill(page: Page): Promise<void> {
  let before = -1;
  await expect
    .poll(
      async () => {
        const now = await page.locator('*').count();
        const isStill = now === before;
        before = now;
        return isStill;
      },
      { intervals: [250] },
    )
    .toBe(true);
}

test('every control of every screen is reached by Tab, and each shows that it has the focus', async ({
  desk,
}) => {
  test.setTimeout(90_000);
  const { page } = desk;
  for (const screen of SCREENS) {
    await page
      .getByRole('navigation')
      .getByRole('button', { name: new RegExp(`^${screen}`, 'u') })
      .click();
    await page
      .getByRole('heading', { level: 1, includeHidden: true, name: screen })
      .waitFor({ state: 'attached' });
    await untilStill(page);
    await page.evaluate(() => {
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    });
    const seen = new Set<string>();
    let last = '';
    for (let i = 0; i < MOST_STOPS; i++) {
      await page.keyboard.press('Tab');
      const stop = await page.evaluate(() => {
        const host = document.activeElement;
        const element = host?.shadowRoot?.activeElement ?? host;
        if (!(element instanceof HTMLElement) || element === document.body) return null;
        const all = [...document.querySelectorAll('*')];
        const { outlineStyle, boxShadow, backgroundColor } = getComputedStyle(element);
        const ring =
          element.closest('.pw-message-text, label, .pw-segmented__choice') ??
          (host?.shadowRoot ? host : element);
        const around = getComputedStyle(ring ?? element);
        const shows =
          [outlineStyle, around.outlineStyle].some((style) => style !== 'none') ||
          boxShadow !== 'none' ||
          around.boxShadow !== 'none';
        return {
          at: String(all.indexOf(host ?? element)),
          shows: shows || backgroundColor === 'rgb(255, 235, 59)',
          what: element.outerHTML.slice(0, 120),
        };
      });
      // Between the last control and the first the window itself has the focus.
      if (stop === null) continue;
      // A date has a stop for its day, its month, its year and its calendar.
      if (stop.at === last) continue;
      if (seen.has(stop.at)) break;
      last = stop.at;
      seen.add(stop.at);
      expect.soft(stop.shows, `${screen}: no focus shown at ${stop.what}`).toBe(true);
    }
    const left = await page.evaluate(
      (stops) => {
        const all = [...document.querySelectorAll('*')];
        return all
          .filter((element) =>
            element.matches('main button, main select, main textarea, main input:not([type=radio])'),
          )
          .filter((element) => element.checkVisibility() && !element.matches('[tabindex="-1"], :disabled'))
          .filter((element) => !stops.includes(String(all.indexOf(element))))
          .map((element) => element.outerHTML.slice(0, 120));
      },
      [...seen],
    );
    expect.soft(left, `${screen}: not reached by Tab`).toEqual([]);
  }
});
