import { tokenise } from '../../tokenise';

/** One line of a lexicon, read no further than its form: "CPN+ = community psychiatric nurse". */
export interface LexiconLine<T> {
  readonly form: string;
  readonly wordings: string;
  readonly kind: T;
  readonly order: number;
}

const PLAIN_FIRST = /^[a-z\d]+(?:'[a-z]+)?(?= |$)/iu;

/** Parts lexicons into lines by the first word of their form in small letters; each says what kind its lines are. */
export function linesByFirstKey<T>(lists: Iterable<readonly [string, T]>): Map<string, LexiconLine<T>[]> {
  const lines = new Map<string, LexiconLine<T>[]>();
  let order = 0;
  for (const [block, kind] of lists) {
    for (const line of block.replaceAll('\n', ';').split(';')) {
      const at = line.indexOf('=');
      if (at < 0) continue;
      const form = line.slice(0, at).trim();
      const bare = withoutPlus(form);
      const key = PLAIN_FIRST.exec(bare)?.[0].toLowerCase() ?? tokenise(bare)[0]?.key ?? '';
      const read = { form, wordings: line.slice(at + 1), kind, order: (order += 1) };
      const others = lines.get(key);
      if (others === undefined) lines.set(key, [read]);
      else others.push(read);
    }
  }
  return lines;
}

/** "CPN+" → "CPN": a form that has a plural and a possessive is marked with a plus. */
export function withoutPlus(form: string): string {
  return form.endsWith('+') ? form.slice(0, -1) : form;
}
