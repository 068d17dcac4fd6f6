import type { NotifySettings } from '../../../contract/settings';
import { isLoopback, ONLY_THIS_COMPUTER, type Reach } from './reach';

export interface NotifyAccount extends NotifySettings {
  readonly apiKey: string;
}

const UUID = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}';
/** `{name}-{service id}-{secret}`; the name may be missing. A half-copied key would sign tokens that only puzzle. */
const API_KEY = new RegExp(`^(?:.*-)?${UUID}-${UUID}$`, 'iu');

/** What is wrong with the settings before anything is connected; nothing when they could work. */
export function notifyAccountFault(account: NotifyAccount, reach: Reach): string | null {
  const url = URL.parse(account.baseUrl);
  if (url === null || (url.protocol !== 'https:' && url.protocol !== 'http:'))
    return 'The address of GOV.UK Notify in Settings is not a web address. Write it with https:// at its start.';
  if (url.protocol === 'http:' && !isLoopback(url.hostname))
    return 'The address of GOV.UK Notify in Settings is not secure. Write it with https:// at its start.';
  if (url.username !== '' || url.password !== '' || url.search !== '' || url.hash !== '')
    return 'The address of GOV.UK Notify in Settings has more in it than an address. Write it as IT gave it.';
  if (reach === 'loopback' && !isLoopback(url.hostname)) return ONLY_THIS_COMPUTER;
  if (!API_KEY.test(account.apiKey))
    return 'The API key in Settings is not a whole key of GOV.UK Notify. Copy it again: it ends in two long groups of letters and digits.';
  return null;
}
