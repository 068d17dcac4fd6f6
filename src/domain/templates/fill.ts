import { mergeFieldSchema, type MergeField, type MergeValues } from './merge-field';

/** A field as it stands in a text. Offsets are UTF-16 units, end exclusive; `field` null: there is none of that name. */
export interface PlacedField {
  readonly start: number;
  readonly end: number;
  /** What stands between the brackets, without the spaces around it. */
  readonly name: string;
  readonly field: MergeField | null;
}

/** A filled text, and where each of its places stands in the text with the fields. */
export interface FilledText {
  readonly text: string;
  /** The stretch of the unfilled text that a stretch of the filled one comes from: a field is never cut in two. */
  readonly placeOf: (start: number, end: number) => { readonly start: number; readonly end: number };
}

/** A value, where it was put and where its field stood. */
interface FilledPlace {
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
}

const PLACED = /\(\(([^()\r\n]{0,60})\)\)/gu;

/** The fields of a text, in order: capitals and spaces do not matter. */
export function fieldsIn(text: string): PlacedField[] {
  return [...text.matchAll(PLACED)].map((match) => {
    const name = (match[1] ?? '').trim();
    const known = mergeFieldSchema.safeParse(name.toLowerCase().replaceAll(/\s+/gu, ' '));
    return {
      start: match.index,
      end: match.index + match[0].length,
      name,
      field: known.data ?? null,
    };
  });
}

/** What is still to be filled in a message: its fields, and what looks like one and is not known. */
export function unfilledFields(text: string): PlacedField[] {
  return fieldsIn(text);
}

/** A text with its fields filled; those without a value, and unknown ones, stay as they are. A value is never filled itself. */
export function fill(text: string, values: MergeValues): string {
  return fillWithPlaces(text, values).text;
}

/** The same, with the way back to the text's own places. */
export function fillWithPlaces(text: string, values: MergeValues): FilledText {
  const places: FilledPlace[] = [];
  let filled = '';
  let at = 0;
  for (const { start, end, field } of fieldsIn(text)) {
    const value = field === null ? undefined : values[field];
    if (value === undefined) continue;
    filled += text.slice(at, start);
    places.push({ from: filled.length, to: filled.length + value.length, start, end });
    filled += value;
    at = end;
  }
  return {
    text: filled + text.slice(at),
    placeOf: (start, end) => ({
      start: placeBack(places, start, 'start'),
      end: placeBack(places, end, 'end'),
    }),
  };
}

/** One end of a stretch: within a value it is the end of its field; elsewhere as far behind the last value as it was. */
function placeBack(places: readonly FilledPlace[], at: number, which: 'start' | 'end'): number {
  const inside = places.find(({ from, to }) =>
    which === 'start' ? from <= at && at < to : from < at && at <= to,
  );
  if (inside !== undefined) return inside[which];
  const before = places.findLast(({ to }) => to <= at);
  return before === undefined ? at : before.end + (at - before.to);
}
