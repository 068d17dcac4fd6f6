import { visibleLine } from './visible-text';

/** More of them no mail program writes; the newest stand last. */
const MOST = 200;
const MESSAGE_ID = /<[^<>\s@]{1,300}@[^<>\s@]{1,300}>/gu;

/** The message ids in a header line, each once, in order (RFC 5322, 3.6.4); of an endless line the last ones. */
export function messageIdsIn(line: string): string[] {
  const found = [...line.slice(-100_000).matchAll(MESSAGE_ID)].map(([id]) => visibleLine(id));
  return [...new Set(found)].slice(-MOST);
}
