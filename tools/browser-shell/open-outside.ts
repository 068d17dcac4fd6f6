import { mayOpenOutside, NotOpened } from '../../src/main/platform/outside-address';
import { isLoopback } from './loopback-fetch';

/**
 * What the browser shell opens beside its own page: pages of this machine alone, because it is for trying out.
 * @throws NotOpened
 */
export async function openOutside(url: string, open: (url: string) => Promise<void>): Promise<void> {
  if (!mayOpenOutside(url) || !isLoopback(new URL(url).hostname)) throw new NotOpened();
  await open(url);
}
