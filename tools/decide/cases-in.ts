import { parse, type ParseError } from 'jsonc-parser';

/** One case of a file, by the place where it stands: "Case 2", "Line 7". */
export type CaseInFile =
  { readonly place: string; readonly data: unknown } | { readonly place: string; readonly problem: string };

/** The cases of a file: one JSON value, a list of them, or one a line. */
export function casesIn(text: string): CaseInFile[] {
  const whole = text.replace(/^\uFEFF/u, '');
  if (whole.trim() === '') return [{ place: 'The file', problem: 'it is empty. Write a case in it.' }];
  const value = jsonOf(whole);
  if (value.ok)
    return Array.isArray(value.data)
      ? value.data.map((data: unknown, i) => ({ place: `Case ${i + 1}`, data }))
      : [{ place: 'The case', data: value.data }];
  const lines = whole
    .split('\n')
    .map((line, i) => ({ place: `Line ${i + 1}`, line, read: jsonOf(line) }))
    .filter(({ line }) => line.trim() !== '');
  if (!lines.some(({ read }) => read.ok))
    return [{ place: 'The file', problem: `it is not JSON from line ${faultyLine(whole)} on.` }];
  return lines.map(({ place, read }) =>
    read.ok
      ? { place, data: read.data }
      : { place, problem: 'it is not JSON. Write one JSON object a line.' },
  );
}

function jsonOf(text: string): { ok: true; data: unknown } | { ok: false } {
  try {
    const data: unknown = JSON.parse(text);
    return { ok: true, data };
  } catch {
    return { ok: false };
  }
}

function faultyLine(text: string): number {
  const errors: ParseError[] = [];
  parse(text, errors, { disallowComments: true, allowTrailingComma: false });
  return text.slice(0, errors[0]?.offset ?? 0).split('\n').length;
}
