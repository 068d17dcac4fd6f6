import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stripTypeScriptTypes } from 'node:module';
import { fileURLToPath } from 'node:url';
import { Script } from 'node:vm';
import { describe, expect, it, vi } from 'vitest';
import { StartRefused } from '../../../../src/main/platform/start-refused';
import { closeBeforeQuit, type Quitting } from '../../../../src/main/window/close-before-quit';
import { bringToFront } from '../../../../src/main/window/main-window';
import { menuTemplate } from '../../../../src/main/window/menu';
import { ownScheme, serveOwnPages } from '../../../../src/main/window/own-protocol';
import { refuseDebugging } from '../../../../src/main/window/refuse-debugging';
import { keepPlace, readPlace } from '../../../../src/main/window/window-place';

/** A script can't await at its top; nothing is run. @throws SyntaxError */
function parseAsScript(source: string): Script {
  const plain = stripTypeScriptTypes(source)
    .replaceAll(/^import [\s\S]*?;$/gmu, '')
    .replaceAll('import.meta', '({})');
  return new Script(plain);
}

describe('the start of Electron', () => {
  it('awaits nothing at the top of its module: an ESM main process would wait for itself', () => {
    const source = readFileSync(
      fileURLToPath(new URL('../../../../src/main/index.ts', import.meta.url)),
      'utf8',
    );
    expect(source).toMatch(/app\s*\.whenReady\(\)\s*\.then\(/u);
    expect(() => parseAsScript(source)).not.toThrow();
    expect(() => parseAsScript(`${source}\nawait app.whenReady();`)).toThrow(SyntaxError);
  });

  it('refuses a debugging port on real data and allows it on demo data', () => {
    const app = { commandLine: { hasSwitch: (name: string) => name === 'remote-debugging-port' } };
    expect(() => refuseDebugging(app, false)).toThrow(StartRefused);
    expect(() => refuseDebugging(app, true)).not.toThrow();
    expect(() => refuseDebugging({ commandLine: { hasSwitch: () => false } }, false)).not.toThrow();
  });
});

function quitting(close: () => Promise<void>) {
  const asked: Array<Parameters<Quitting['on']>[1]> = [];
  const quit = vi.fn<() => void>();
  closeBeforeQuit({ quit, on: (_event, listener) => asked.push(listener) }, () => ({ close }));
  /** Plays the end. @returns whether it was put off */
  const putOff = (): boolean => {
    let stopped = false;
    for (const ask of asked) ask({ preventDefault: () => (stopped = true) });
    return stopped;
  };
  return { quit, putOff };
}

describe('the end of Electron', () => {
  it('waits until the application has closed, once, and then ends', async () => {
    const { promise, resolve } = Promise.withResolvers<void>();
    const close = vi.fn<() => Promise<void>>(() => promise);
    const { quit, putOff } = quitting(close);
    expect(putOff()).toBe(true);
    expect(putOff()).toBe(true);
    expect(close).toHaveBeenCalledTimes(1);
    expect(quit).not.toHaveBeenCalled();
    resolve();
    await vi.waitFor(() => expect(quit).toHaveBeenCalledTimes(1));
    expect(putOff()).toBe(false);
  });

  it('is not stopped by a store that does not close', async () => {
    const { quit, putOff } = quitting(() => Promise.reject(new Error('disk full')));
    putOff();
    await vi.waitFor(() => expect(quit).toHaveBeenCalledTimes(1));
  });
});

describe('Plainword’s own protocol', () => {
  it('is a secure standard origin that does not get round the policy', () => {
    expect(ownScheme.privileges).toMatchObject({ standard: true, secure: true });
    expect(ownScheme.privileges).not.toHaveProperty('bypassCSP');
  });

  it('answers with the built page, its policy and its body', async () => {
    const root = mkdtempSync(join(tmpdir(), 'plainword-test-'));
    writeFileSync(join(root, 'index.html'), '<!doctype html>');
    let answer: Parameters<Parameters<typeof serveOwnPages>[0]['handle']>[1] | undefined;
    serveOwnPages({ handle: (_scheme, handler) => (answer = handler) }, root);
    const page = await answer?.(new Request('plainword://app/'));
    expect(page?.status).toBe(200);
    expect(page?.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(await page?.text()).toBe('<!doctype html>');
    expect((await answer?.(new Request('plainword://app/none.js')))?.status).toBe(404);
  });
});

const rolesFor = (developer: boolean): string => JSON.stringify(menuTemplate('win32', developer));

describe('the window', () => {
  it('opens where it stood, if a screen still shows it', () => {
    const file = join(mkdtempSync(join(tmpdir(), 'plainword-test-')), 'window.json');
    const screen = { x: 0, y: 0, width: 1920, height: 1040 };
    const first = { width: 1280, height: 860 };
    expect(readPlace(file, [screen])).toEqual(first);
    const place = { x: 200, y: 100, width: 1000, height: 700 };
    keepPlace(file, place);
    expect(readPlace(file, [screen])).toEqual(place);
    expect(readPlace(file, [{ ...screen, x: 4000 }])).toEqual(first);
    writeFileSync(file, '{"x":"left"}');
    expect(readPlace(file, [screen])).toEqual(first);
  });

  it('comes to the front even when it was minimised', () => {
    const done: string[] = [];
    bringToFront({
      isMinimized: () => true,
      restore: () => void done.push('restore'),
      show: () => void done.push('show'),
      focus: () => void done.push('focus'),
    });
    expect(done).toEqual(['restore', 'show', 'focus']);
  });

  it('offers developer tools only while unpackaged', () => {
    expect(rolesFor(true)).toContain('toggleDevTools');
    expect(rolesFor(false)).not.toContain('toggleDevTools');
    expect(rolesFor(false)).not.toContain('reload');
    expect(rolesFor(false)).toContain('paste');
  });
});
