/** Where adapters may connect to: the browser shell, which is for trying out, stays on its own machine. */
export type Reach = 'anywhere' | 'loopback';

export const ONLY_THIS_COMPUTER =
  'This copy of Plainword is for trying out and reaches servers on this computer only. Enter localhost, or use the installed program.';

/** True for the names and addresses of this very machine. `host` as a URL or a setting has it. */
export function isLoopback(host: string): boolean {
  const plain = host
    .trim()
    .toLowerCase()
    .replace(/^\[|\]$/gu, '');
  return plain === 'localhost' || plain === '::1' || /^127(?:\.\d{1,3}){3}$/u.test(plain);
}
