import type { Mark, Reader } from '../mark';
import { hasCallable, isCallable, loadPeer } from './load-peer';

interface Between {
  readonly start: { readonly offset: number };
  readonly end: { readonly offset: number };
}
interface Alex {
  /** Some of its rules say the place, some the position. */
  text(value: string): {
    readonly messages: readonly { readonly place?: Between; readonly position?: Between }[];
  };
}

/** Words that may hurt. It says so of clinical phrases too. */
export async function alex(): Promise<Reader> {
  const library = await loadPeer('alex', (it): it is Alex => hasCallable(it, 'text'));
  return {
    name: 'alex',
    read: (text) =>
      library.text(text).messages.flatMap(({ place, position }): Mark[] => {
        const at = place ?? position;
        return at === undefined ? [] : [{ start: at.start.offset, end: at.end.offset, rule: 'peer/style', severity: 'warn', fixes: [] }]; // prettier-ignore
      }),
  };
}

type WriteGood = (text: string) => readonly { readonly index: number; readonly offset: number }[];

export async function writeGood(): Promise<Reader> {
  const library = await loadPeer('write-good', (it): it is WriteGood => isCallable(it));
  return {
    name: 'write-good',
    read: (text) =>
      library(text).map(
        ({ index, offset }): Mark => ({ start: index, end: index + offset, rule: 'peer/style', severity: 'warn', fixes: [] }), // prettier-ignore
      ),
  };
}
