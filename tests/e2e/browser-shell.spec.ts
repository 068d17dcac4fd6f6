import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BINDING } from '../../tools/browser-shell/electron-shim';
import { SHELL_ORIGIN } from '../../tools/browser-shell/shell-origin';
import { expect, test } from '../shells/fixture';
import { launchChild } from '../shells/launch-child';

test.describe('the browser shell', () => {
  test('runs nothing that is not its own and reaches nobody', async ({ desk }) => {
    await expect(desk.page).toHaveURL(`${SHELL_ORIGIN}/`);
    const reach = (address: string): Promise<number | 'stopped'> =>
      desk.page.evaluate(
        (to) =>
          fetch(to)
            .then((response) => response.status)
            .catch(() => 'stopped' as const),
        address,
      );
    expect(await reach('https://example.org/')).toBe('stopped');
    expect(await reach('http://127.0.0.1:1/')).toBe('stopped');
    expect(await reach('/%2e%2e/main/app.js')).toBe(404);
    expect(await reach('/package.json')).toBe(404);
    const ran = await desk.page.evaluate(() => {
      const inline = document.createElement('script');
      try {
        inline.text = 'window.ran = true';
        document.body.append(inline);
      } catch {
        // Trusted types refuse it before the policy does.
      }
      return Reflect.get(window, 'ran') === true;
    });
    expect(ran).toBe(false);
  });

  test('answers the contract to its own top frame only', async ({ desk }) => {
    const answer = await desk.page.evaluate(() => window.plainword.call('desk.get', {}));
    expect(answer).toMatchObject({ ok: true, value: { demo: true } });
    const unknown = await desk.page.evaluate(() =>
      window.plainword.call('files.read', { path: '/etc/passwd' }),
    );
    expect(unknown).toMatchObject({ ok: false });
    await desk.page.evaluate(() => document.body.append(document.createElement('iframe')));
    const frame = desk.page.frames().find((one) => one !== desk.page.mainFrame());
    expect(await frame?.evaluate(() => 'plainword' in window)).toBe(false);
    const asked = await frame?.evaluate(`window.${BINDING}('plainword:call', 'desk.get', {})`);
    expect(asked).toMatchObject({ ok: false });
  });

  test('shares its clipboard with other programs', async ({ desk }) => {
    await desk.clipboard.write('NHS number 999 000 0018');
    expect(await desk.clipboard.read()).toBe('NHS number 999 000 0018');
  });
});

test.describe('npm start without a window', () => {
  let dataDir = '';
  test.beforeEach(() => {
    dataDir = mkdtempSync(join(tmpdir(), 'plainword-start-'));
  });
  test.afterEach(() => rmSync(dataDir, { recursive: true, force: true }));

  test('opens the demo, and after a kill opens it again', async () => {
    const first = await launchChild({ dataDir });
    const desk = await first.page.evaluate(() => window.plainword.call('desk.get', {}));
    expect(desk).toMatchObject({ ok: true, value: { demo: true } });
    await expect(launchChild({ dataDir })).rejects.toThrow('already open');
    await first.kill();
    const second = await launchChild({ dataDir });
    await expect(second.page).toHaveURL(`${SHELL_ORIGIN}/`);
    expect(await second.stop()).toBe(0);
  });
});
