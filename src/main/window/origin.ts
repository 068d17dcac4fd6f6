/** The scheme of Plainword's own pages in Electron; no other program and no site can serve it. */
export const SCHEME = 'plainword';

/** Where the pages live in Electron. */
export const ORIGIN = `${SCHEME}://app`;

/** Whether an address is of our own pages. `URL.origin` is "null" for a scheme of one's own, hence by parts. */
export function isOurs(address: string, origin: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, host, username, password } = new URL(address);
  return `${protocol}//${host}` === origin && username === '' && password === '';
}
