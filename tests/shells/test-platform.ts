import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Temporal } from 'temporal-polyfill';
import { instantText, type InstantText } from '../../src/domain/time/moment';
import { downloadsIn } from '../../src/main/platform/downloads';
import type { Clipboard, ClipboardEntry, KeyVault, Platform } from '../../src/main/platform/platform';
import { VaultRefused } from '../../src/main/platform/vault-errors';

/** Wraps a key so that it can be told from a bare one; keeps no secret from anyone. */
export const openVault = {
  wrap: (secret) => Promise.resolve(`open:${Buffer.from(secret).toString('base64')}`),
  unwrap: (wrapped) =>
    wrapped.startsWith('open:')
      ? Promise.resolve(new Uint8Array(Buffer.from(wrapped.slice(5), 'base64')))
      : Promise.reject(new VaultRefused('not wrapped here')),
} satisfies KeyVault;

/** A clipboard a test can read and write. */
export interface TestClipboard extends Clipboard {
  held: ClipboardEntry;
}

function testClipboard(): TestClipboard {
  const clipboard: TestClipboard = {
    held: { text: '', html: '' },
    read: () => Promise.resolve(clipboard.held.text),
    write: (entry) => {
      clipboard.held = entry;
      return Promise.resolve();
    },
  };
  return clipboard;
}

/** A clock that stands at a time until a test moves it: time passes, or somebody sets it. */
export interface TestClock {
  now(): InstantText;
  /** By how many milliseconds it was set forward in all. */
  setForwardBy(): number;
  pass(time: { seconds?: number; minutes?: number; hours?: number; days?: number }): void;
  set(at: InstantText): void;
}

export function testClock(start: InstantText): TestClock {
  let at = Temporal.Instant.from(start);
  let setForward = 0;
  return {
    now: () => instantText(at),
    setForwardBy: () => setForward,
    pass: ({ days = 0, ...time }) => {
      at = at.add({ ...time, hours: (time.hours ?? 0) + 24 * days });
    },
    set: (to) => {
      const before = at.epochMilliseconds;
      at = Temporal.Instant.from(to);
      setForward += at.epochMilliseconds - before;
    },
  };
}

export interface TestPlatform extends Platform {
  readonly clipboard: TestClipboard;
  readonly clock: TestClock;
  readonly lines: string[];
  readonly counts: number[];
  /** What it called somebody to the screen by. */
  readonly alarms: string[];
  /** Its folder for downloads. */
  readonly downloadsDir: string;
  /** The pages that were opened in the browser. */
  readonly opened: string[];
}

/** A platform on a fresh folder, at 10am on a Tuesday, that reaches this machine alone. */
export function testPlatform(change: Partial<Platform> & { clock?: TestClock } = {}): TestPlatform {
  const clock = change.clock ?? testClock('2026-11-24T10:00:00.000Z');
  const lines: string[] = [];
  const counts: number[] = [];
  const alarms: string[] = [];
  const opened: string[] = [];
  const downloadsDir = mkdtempSync(join(tmpdir(), 'plainword-downloads-'));
  const platform: TestPlatform = {
    kind: 'browser',
    version: '0.0.0-test',
    machine: 'test-desk',
    user: 'tester',
    dataDir: mkdtempSync(join(tmpdir(), 'plainword-')),
    demo: true,
    notice: null,
    globalShortcut: null,
    vault: openVault,
    machinePack: { kind: 'none' },
    certificates: [],
    reach: 'loopback',
    postOffice: null,
    fetch: globalThis.fetch,
    proxyFor: () => Promise.resolve(null),
    openOutside: (url) => {
      opened.push(url);
      return Promise.resolve();
    },
    downloads: downloadsIn(downloadsDir),
    now: () => clock.now(),
    uptime: () => (Date.parse(platform.now()) - clock.setForwardBy()) / 1_000,
    showCount: (count) => counts.push(count),
    alarm: (sentence) => alarms.push(sentence),
    log: (line) => lines.push(line),
    ...change,
    clipboard: testClipboard(),
    clock,
    lines,
    counts,
    alarms,
    downloadsDir,
    opened,
  };
  return platform;
}
