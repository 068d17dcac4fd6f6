import type { Session } from 'electron';
import { firstProxy } from './proxy-list';

/** What the system says of the way to an address: its proxy settings, with the PAC script evaluated by Chromium. */
export function electronProxy(
  session: () => Pick<Session, 'resolveProxy'>,
): (url: string) => Promise<string | null> {
  return async (url) => firstProxy(await session().resolveProxy(url));
}
