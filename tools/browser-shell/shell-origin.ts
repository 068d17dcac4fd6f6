/** Where the pages live in the browser shell: a name that no network can ever answer (RFC 6761), and a secure origin. */
export const SHELL_ORIGIN = 'https://plainword.invalid';
