import type { ConnectionReport } from '../../../contract/settings';
import type { InstantText } from '../../../domain/time/moment';

/** A mail that lies in the mailbox, by the server's own lasting name for it. */
export interface FoundMail {
  readonly remoteId: string;
  readonly arrived: InstantText;
  /** In bytes, as the server says; null where it does not. */
  readonly size: number | null;
  readonly messageId: string | null;
}

/** What a look found: mails in the order they arrived, and where the next look goes on. */
export type Look =
  | {
      readonly kind: 'looked';
      readonly found: readonly FoundMail[];
      readonly cursor: string;
      readonly more: boolean;
      /** How many lie there beyond these; null where the server does not say. */
      readonly left: number | null;
    }
  /** `waitSeconds`: the server asks for so long a rest. */
  | { readonly kind: 'not-looked'; readonly sentence: string; readonly waitSeconds: number | null };

export type Fetched =
  | { readonly kind: 'fetched'; readonly bytes: Uint8Array<ArrayBuffer> }
  /** It was moved or deleted by somebody else. */
  | { readonly kind: 'gone' }
  /** Nothing of it was taken over but its header, as far as the server gave one. */
  | { readonly kind: 'too-large'; readonly header: Uint8Array<ArrayBuffer> }
  /** `onlyThis`: the server answers, but does not give this mail. */
  | {
      readonly kind: 'not-fetched';
      readonly sentence: string;
      readonly onlyThis: boolean;
      readonly waitSeconds: number | null;
    };

/** How an original is deleted, as the policy pack says. */
export type DeleteWay = 'deleted-items' | 'expunge';

/**
 * What became of a deletion. `done`: looked up afterwards, and no longer in the folder. `was-gone`: it was not there any
 * more. `unknown`: the answer was lost; ask `isThere` before anything else.
 */
export type Removal =
  | { readonly kind: 'done' | 'was-gone' }
  | { readonly kind: 'not-done' | 'unknown'; readonly sentence: string };

export type Presence =
  { readonly kind: 'there' | 'gone' } | { readonly kind: 'not-known'; readonly sentence: string };

/**
 * The service's shared mailbox. Reading changes nothing in it: no mail is marked as read, moved or flagged. Nothing is
 * deleted but by `remove`. No method rejects: a fault is a sentence.
 */
export interface Mailbox {
  /** The address, as the record names it. */
  readonly address: string;
  /** What arrived since `cursor` (null: since the beginning of what the settings say), at most `limit` mails. */
  look(cursor: string | null, limit: number, signal: AbortSignal): Promise<Look>;
  /** Whether both can be names of one mail, the first from before the server gave all of them new ones. */
  renamed(before: string, now: string): boolean;
  fetch(remoteId: string, signal: AbortSignal): Promise<Fetched>;
  remove(remoteId: string, way: DeleteWay, signal: AbortSignal): Promise<Removal>;
  isThere(remoteId: string, signal: AbortSignal): Promise<Presence>;
  test(signal: AbortSignal): Promise<ConnectionReport>;
  close(): Promise<void>;
}
