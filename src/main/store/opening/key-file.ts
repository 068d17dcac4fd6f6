import { createHash, createHmac, randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import type { KeyVault } from '../../platform/platform';
import { StoreDamaged, StoreFromTheFuture, WrongKey } from '../store-errors';
import { fileFault } from './file-faults';
import { makeFile, replaceFile } from './written-safely';

const FORMAT = 1;
const KEY_BYTES = 32;
const SALT_BYTES = 16;

const contentSchema = z.strictObject({
  format: z.literal(FORMAT),
  /** The key as the vault wrapped it. */
  wrapped: z.string().min(1),
  /** Hex: the first bytes of the store's file, so that a key file is known to belong to it. */
  salt: z.string().regex(/^[\da-f]{32}$/u),
  /** Hex: HMAC-SHA256 of a fixed text under the key. It tells a wrong key from a damaged file. */
  check: z.string().regex(/^[\da-f]{64}$/u),
  /** Whether the store was ever opened in full. Until then its file may be missing; afterwards never. */
  made: z.boolean(),
});
type Content = z.infer<typeof contentSchema>;

const fileSchema = contentSchema.extend({ sum: z.string() });

/** What a key file says, once it is known to be whole. */
export type KeyFile = Content;

/** What opens a store's file. */
export interface StoreKey {
  /** 32 bytes. */
  readonly key: Uint8Array;
  /** 16 bytes. */
  readonly salt: Uint8Array;
}

const keyCheck = (key: Uint8Array): string =>
  createHmac('sha256', key).update('plainword store key').digest('hex');

/** Shows a changed byte anywhere in the file. */
const sumOf = ({ format, wrapped, salt, check, made }: Content): string =>
  createHash('sha256')
    .update(JSON.stringify([format, wrapped, salt, check, made]))
    .digest('hex');

const written = (content: Content): string =>
  `${JSON.stringify({ ...content, sum: sumOf(content) }, null, 2)}\n`;

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new StoreDamaged('the key file can’t be read');
  }
}

/** What the key file says; nothing when there is none. @throws StoreDamaged, StoreFromTheFuture */
export async function readKeyFile(path: string): Promise<KeyFile | undefined> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    if (fileFault(error) === 'ENOENT') return undefined;
    throw error;
  }
  const json = parseJson(text);
  const later = z.object({ format: z.int().gt(FORMAT) }).safeParse(json);
  if (later.success) throw new StoreFromTheFuture('a newer version of the program wrote the key file');
  const { data } = fileSchema.safeParse(json);
  if (data === undefined) throw new StoreDamaged('the key file can’t be read');
  const { sum, ...content } = data;
  if (sum !== sumOf(content)) throw new StoreDamaged('the key file was changed');
  return content;
}

/** Makes a random key and its file, before there is a store to open. @throws VaultUnavailable */
export async function makeKeyFile(path: string, vault: KeyVault): Promise<void> {
  const key = new Uint8Array(randomBytes(KEY_BYTES));
  const salt = randomBytes(SALT_BYTES).toString('hex');
  const check = keyCheck(key);
  const wrapped = await vault.wrap(key);
  key.fill(0);
  await makeFile(path, written({ format: FORMAT, wrapped, salt, check, made: false }));
}

/** Notes that the store lies there in full: from now on a missing file is a loss, not a beginning. */
export async function markMade(path: string, content: KeyFile): Promise<void> {
  await replaceFile(path, written({ ...content, made: true }));
}

/** The key out of the vault, and a fresh wrapping where the system has a newer or stronger key of its own. */
export interface UnwrappedKey {
  readonly key: StoreKey;
  readonly renewed: string | undefined;
}

/** @throws WrongKey, VaultUnavailable, VaultRefused */
export async function unwrapKey({ wrapped, salt, check }: KeyFile, vault: KeyVault): Promise<UnwrappedKey> {
  let renewed: string | undefined;
  const key = await vault.unwrap(wrapped, (fresh) => {
    renewed = fresh;
    return Promise.resolve();
  });
  if (key.length !== KEY_BYTES || keyCheck(key) !== check) throw new WrongKey('this is not the store’s key');
  return { key: { key: new Uint8Array(key), salt: new Uint8Array(Buffer.from(salt, 'hex')) }, renewed };
}

/** Keeps a fresh wrapping in place of the old one, which still opens the store should this not succeed. */
export async function renewWrapping(path: string, content: KeyFile, wrapped: string): Promise<void> {
  await replaceFile(path, written({ ...content, wrapped }));
}
