import type { Carer } from '../people/carer';
import { formatNhsNumber } from '../people/nhs-number';
import { fullName, type Person } from '../people/person';

/** Whose record the entry is for. */
export type EntryPerson = Pick<Person, 'givenName' | 'familyName' | 'nhsNumber' | 'recordNumber'>;

/** A line of an entry: a label and what stands beside it. */
export type Line = readonly [label: string, value: string];

/** A carer, as an entry speaks of them. */
export type EntryCarer = Pick<Carer, 'name' | 'relationship'>;

/** What an entry says, before it says whose it is. */
export interface EntryBody {
  readonly title: string;
  readonly lines: readonly Line[];
  /** Beneath the lines: a message verbatim, or what was talked through; nothing for an entry of lines alone. */
  readonly text: string | null;
}

/** An entry both ways at once: lines of text, and a table for record systems that keep form. */
export interface EntryText {
  readonly text: string;
  readonly html: string;
}

/** Who the entry is about, on top (P24): the name and the number it is found by. */
export function personLines(person: EntryPerson): Line[] {
  const number: Line =
    person.nhsNumber === null
      ? ['Record number', person.recordNumber ?? '']
      : ['NHS number', formatNhsNumber(person.nhsNumber)];
  return [['Service user', fullName(person)], number];
}

/** "Susan Holloway, daughter" in the copy; the page shows no name, which may be the person's own (P33). */
export function carerWords({ name, relationship }: EntryCarer, named: boolean): string {
  return named ? `${name}, ${relationship}` : relationship;
}

/** How wide the column of labels is at least, and how far the longest stands from what is beside it. */
const WIDTH = 14;
const GAP = 2;

/** The entry as lines of text, the labels in one column. */
export function plainForm({ title, lines, text }: EntryBody): string {
  const longest = Math.max(...lines.map(([label]) => label.length));
  const width = longest < WIDTH ? WIDTH : longest + GAP;
  const rows = lines.map(([label, value]) => `${label.padEnd(width)}${value}`);
  return [title, ...rows, ...(text === null ? [] : ['', text])].join('\n');
}

function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** The entry as a table. */
export function richForm({ title, lines, text }: EntryBody): string {
  const rows = lines.map(
    ([label, value]) => `<tr><th align="left">${escapeHtml(label)}</th><td>${escapeHtml(value)}</td></tr>`,
  );
  const paragraphs = text
    ?.split('\n')
    .map((line) => escapeHtml(line))
    .join('<br>');
  const beneath = paragraphs === undefined ? '' : `<p>${paragraphs}</p>`;
  return `<p><b>${escapeHtml(title)}</b></p><table>${rows.join('')}</table>${beneath}`;
}
