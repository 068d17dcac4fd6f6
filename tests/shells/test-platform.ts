import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Temporal } from 'temporal-polyfill';
import { instantText, type InstantText } from '../../src/domain/time/moment';
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

/** A clock that stands at a time until a test moves it. */
export interface TestClock {
  now(): InstantText;
  pass(time: { seconds?: number; minutes?: number; hours?: number; days?: number }): void;
  set(at: InstantText): void;
}

export function testClock(start: InstantText): TestClock {
  let at = Temporal.Instant.from(start);
  return {
    now: () => instantText(at),
    pass: ({ days = 0, ...time }) => {
      at = at.add({ ...time, hours: (time.hours ?? 0) + 24 * days });
    },
    set: (to) => {
      at = Temporal.Instant.from(to);
    },
  };
}

export interface TestPlatform extends Platform {
  readonly clipboard: TestClipboard;
  readonly clock: TestClock;
  readonly lines: string[];
  readonly counts: number[];
}

/** A platform on a fresh folder, at 10am on a Tuesday, that reaches this machine alone. */
export function testPlatform(change: Partial<Platform> & { clock?: TestClock } = {}): TestPlatform {
  const clock = change.clock ?? testClock('2026-11-24T10:00:00.000Z');
  const lines: string[] = [];
  const counts: number[] = [];
  return {
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
    now: () => clock.now(),
    showCount: (count) => counts.push(count),
    log: (line) => lines.push(line),
    ...change,
    clipboard: testClipboard(),
    clock,
    lines,
    counts,
  };
}
