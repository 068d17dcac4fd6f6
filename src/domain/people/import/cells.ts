import { readDateOfBirth } from '../date-of-birth';
import type { Columns } from './headings';

/** A line of a file that was read, or why it can't be taken over: one sentence that quotes nothing of it. */
export type ReadRow<R> =
  { readonly ok: true; readonly row: R } | { readonly ok: false; readonly sentence: string };

/** What of a line stands in a column, trimmed; null where there is nothing. */
export function cellIn<C extends string>(
  cells: readonly string[],
  columns: Columns<C>,
): (column: C) => string | null {
  return (column) => {
    const place = columns.get(column);
    const text = place === undefined ? '' : (cells[place] ?? '').trim();
    return text === '' ? null : text;
  };
}

/** A date as record systems and spreadsheets write it, with a time behind it or not; ISO, or nothing. */
export function dateIn(text: string | null, today: string): string | undefined {
  if (text === null) return undefined;
  const day = text.replace(/[ T]+\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z| ?[AP]M)?$/iu, '');
  return readDateOfBirth(day, Number(today.slice(0, 4)));
}

/** The key under which a word is listed, without case, spaces and signs. */
export function listed<K extends string>(
  text: string,
  words: Readonly<Record<K, readonly string[]>>,
  keys: readonly K[],
): K | undefined {
  const plain = text.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');
  return keys.find((key) => words[key].includes(plain));
}
