import type { InstantText } from '../../domain/time/moment';
import type { Downloads } from './downloads';
import type { MachinePack } from './machine-pack';
import type { PostOffice } from './post-office';

/** Keeps the store's key. Never falls back to plain text: what can't be protected is refused. */
export interface KeyVault {
  /** Wraps a secret so that only this user on this machine can read it again. @throws VaultUnavailable */
  wrap(secret: Uint8Array): Promise<string>;
  /**
   * @param renew is given a fresh wrapping to keep instead, when the system has a newer or stronger key.
   * @throws VaultUnavailable when the vault is shut; @throws VaultRefused when what it holds is not this user's.
   */
  unwrap(wrapped: string, renew?: (wrapped: string) => Promise<void>): Promise<Uint8Array>;
}

/** What is put on the clipboard: both forms at once, so that a record system takes the one it knows. */
export interface ClipboardEntry {
  readonly text: string;
  readonly html: string;
}

export interface Clipboard {
  read(): Promise<string>;
  write(entry: ClipboardEntry): Promise<void>;
}

/** All that the application asks of where it runs. Electron and the browser shell each make one. */
export interface Platform {
  readonly kind: 'electron' | 'browser';
  readonly version: string;
  /** The name of this machine and of its signed-in user, for the audit. */
  readonly machine: string;
  readonly user: string;
  /** The folder of the store; made when missing, readable by this user alone. */
  readonly dataDir: string;
  readonly demo: boolean;
  /** A sentence that must stay in sight, or nothing. */
  readonly notice: string | null;
  readonly globalShortcut: string | null;
  readonly vault: KeyVault;
  readonly clipboard: Clipboard;
  /** The Trust's rules as IT set them for the whole machine. */
  readonly machinePack: MachinePack;
  /** Certificates (PEM) that are trusted beside Node's own: the system's, so that the Trust's own root counts. */
  readonly certificates: readonly string[];
  /** Whether adapters may reach hosts other than this machine. */
  readonly reach: 'anywhere' | 'loopback';
  /** On demo data, the servers on this machine that take its email and texts; the settings start from them. */
  readonly postOffice: PostOffice | null;
  /** The system's proxy, for HTTP. */
  readonly fetch: typeof globalThis.fetch;
  /**
   * The proxy to connect through to an address, for what is not HTTP, as the system's settings and its PAC script say.
   * @returns such as `http://proxy.example.org:8080`; null for the direct way
   */
  proxyFor(url: string): Promise<string | null>;
  /** Opens a web page in the person's own browser. @throws NotOpened for anything but https, or http on this machine */
  openOutside(url: string): Promise<void>;
  /** The person's own folder for downloads: what they upload in their browser is put there. */
  readonly downloads: Downloads;
  now(): InstantText;
  /** Seconds since this machine started, sleep included: it goes on evenly whatever happens to the clock. */
  uptime(): number;
  /** The number on the app's icon. */
  showCount(count: number): void;
  /** Calls somebody to the screen, whatever they are doing: `sentence` stands where others may read it, so it names nobody. */
  alarm(sentence: string): void;
  /** Words for IT: no name, number, body or key in them. */
  log(line: string): void;
}
