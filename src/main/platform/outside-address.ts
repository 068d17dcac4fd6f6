/**
 * Whether an address may be opened in the person's own browser: a page on the web over TLS, or a page of this machine.
 * Everything else (a file, a mail, another program's own scheme) could start something.
 */
export function mayOpenOutside(address: string): boolean {
  const url = URL.parse(address);
  if (url === null || url.username !== '' || url.password !== '') return false;
  if (url.protocol === 'https:') return true;
  return url.protocol === 'http:' && isThisMachine(url.hostname);
}

/** Whether a host, as a URL writes it, is this machine itself. */
function isThisMachine(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127(?:\.\d{1,3}){3}$/u.test(hostname);
}

/** An address that is not opened, as it might start something else than a page. */
export class NotOpened extends Error {
  override readonly name = 'NotOpened';

  constructor() {
    super('This address is not one that Plainword opens: only web pages with https at their start are.');
  }
}
