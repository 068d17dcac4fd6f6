import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';

/** A PIN as it is kept: not to be read back from it, and slow to try out. */
export const keptPinSchema = z.object({ salt: z.string(), hash: z.string() });
export type KeptPin = z.infer<typeof keptPinSchema>;

const LENGTH = 32;
/** OWASP's parameters for scrypt; 64 MB for a moment. */
const COST = { N: 2 ** 16, r: 8, p: 1, maxmem: 128 * 2 ** 20 };

/** What is kept of a PIN. */
export async function keepPin(pin: string): Promise<KeptPin> {
  const salt = randomBytes(16);
  const hash = await hashOf(pin, salt);
  return { salt: salt.toString('base64'), hash: hash.toString('base64') };
}

/** Whether it is this PIN. */
export async function isPin(pin: string, kept: KeptPin): Promise<boolean> {
  const hash = await hashOf(pin, Buffer.from(kept.salt, 'base64'));
  const known = Buffer.from(kept.hash, 'base64');
  return known.length === hash.length && timingSafeEqual(known, hash);
}

function hashOf(pin: string, salt: Buffer): Promise<Buffer> {
  return new Promise((settle, fail) => {
    scrypt(pin, salt, LENGTH, COST, (error, hash) => (error === null ? settle(hash) : fail(error)));
  });
}
