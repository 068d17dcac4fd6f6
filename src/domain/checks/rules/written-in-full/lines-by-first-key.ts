/** One line of a lexicon, read no further than its form: "CPN+ = community psychiatric nurse". */
export interface LexiconLine<T> {
  readonly form: string;
  readonly wordings: string;
  readonly kind: T;
  readonly order: number;
}

const PLAIN_FIRST = /^[a-z\d]+(?:'[a-z]+)*(?=$|[ -~])/i;

/** Parts lexicons into lines by the first word of their form in small letters; each says what kind its lines are. */
export function linesByFirstKey<T>(lists: Iterable<readonly [string, T]>): Map<string, LexiconLine<T>[]> {
  const lines = new Map<string, LexiconLine<T>[]>();
  let order = 0;
  for (const [block, kind] of lists) {
    for (const line of block.replaceAll('\n', ';').split(';')) {
      const at = line.indexOf('=');
      if (at < 0) continue;
      const form = line.slice(0, at).trim();
      const key = firstKey(withoutPlus(form));
      const read = { form, wordings: line.slice(at + 1), kind, order: (order += 1) };
      const others = lines.get(key);
      if (others === undefined) lines.set(key, [read]);
      else others.push(read);
    }
  }
  return lines;
}

/** The first word in small letters as a text would be cut: of "A+E" it is "a", of "+ve" the mark, of "½ past" and "µg" all of it. */
function firstKey(form: string): string {
  const plain = PLAIN_FIRST.exec(form)?.[0];
  if (plain !== undefined) return plain.toLowerCase();
  const isMark = form.charCodeAt(0) < 0x80;
  return isMark ? form.charAt(0) : (form.split(' ')[0] ?? form).toLowerCase();
}

/** "CPN+" → "CPN": a form that has a plural and a possessive is marked with a plus. */
export function withoutPlus(form: string): string {
  return form.endsWith('+') ? form.slice(0, -1) : form;
}
