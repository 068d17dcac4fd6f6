/** How a proxy is spoken to, by the words of a PAC script. SOCKS is not: nothing here speaks it. */
const SCHEMES: Readonly<Record<string, string>> = { PROXY: 'http', HTTP: 'http', HTTPS: 'https' };
const ENTRY = /^(\w+)\s+([\w.-]+|\[[\da-f:.]+\]):(\d{1,5})$/iu;

/**
 * The first way of a PAC answer such as `PROXY proxy.example.org:8080; DIRECT` that can be gone.
 * @returns the proxy's address, or nothing for the direct way
 */
export function firstProxy(answer: string): string | null {
  for (const part of answer.split(';')) {
    const way = part.trim();
    if (way.toUpperCase() === 'DIRECT') return null;
    const [, kind = '', host = '', port = ''] = ENTRY.exec(way) ?? [];
    const scheme = SCHEMES[kind.toUpperCase()];
    if (scheme !== undefined) return `${scheme}://${host}:${port}`;
  }
  return null;
}
