import { z } from 'zod';
import { bareShare, shareOf } from './aligned-table';
import type { Labelled } from './labelled-data';
import { overlaps, type Mark, type Reader } from './mark';

/** What the labelled data calls an identifier, and the rule of ours it is the matter of. */
const RULES: Readonly<Record<string, string>> = {
  NHS_NUMBER: 'identifier/nhs-number',
  UK_POSTCODE: 'identifier/postcode',
  DATE_OF_BIRTH: 'identifier/date-of-birth',
  UK_PHONE: 'identifier/phone',
  EMAIL_ADDRESS: 'identifier/email',
  PERSON: 'identifier/name',
  STREET_ADDRESS: 'identifier/address',
};
/** Of Presidio's kinds, those that read the same in any country. */
export const WORLDWIDE = ['PERSON', 'EMAIL_ADDRESS'];

const kindSchema = z.object({
  all: z.number(),
  /** Half covered or more by findings of the matching kind. */
  matching: z.number(),
  /** Half covered or more by findings of whatever kind. */
  any: z.number(),
});

export const identifierSchema = z.object({
  kinds: z.record(z.string(), kindSchema),
  decoys: z.number(),
  decoysFlagged: z.number(),
  /** Name findings, and those of them that touch a person's name. */
  names: z.number(),
  namesOfPeople: z.number(),
});
export type IdentifierFigures = z.infer<typeof identifierSchema>;

export async function measureIdentifiers(
  reader: Reader,
  sentences: readonly Labelled[],
  onMiss?: (what: string, text: string) => void,
): Promise<IdentifierFigures> {
  const figures: IdentifierFigures = { kinds: {}, decoys: 0, decoysFlagged: 0, names: 0, namesOfPeople: 0 };
  for (const { text, spans, decoy } of sentences) {
    const marks = (await reader.read(text)).filter(({ rule }) => rule.startsWith('identifier/'));
    if (decoy !== undefined) {
      figures.decoys += 1;
      if (marks.length > 0) {
        figures.decoysFlagged += 1;
        onMiss?.(`decoy flagged as ${marks.map(({ rule }) => rule).join(', ')}`, text);
      }
    }
    for (const mark of marks.filter(({ rule }) => rule === RULES['PERSON'])) {
      figures.names += 1;
      if (spans.some((span) => span.type === 'PERSON' && overlaps(mark, span))) figures.namesOfPeople += 1;
    }
    for (const span of spans) {
      const rule = RULES[span.type];
      if (rule === undefined) continue;
      const kind = (figures.kinds[span.type] ??= { all: 0, matching: 0, any: 0 });
      kind.all += 1;
      if (isFound(span, marks)) kind.any += 1;
      if (
        isFound(
          span,
          marks.filter((mark) => mark.rule === rule),
        )
      )
        kind.matching += 1; // prettier-ignore
      else onMiss?.(`${span.type} missed`, text);
    }
  }
  return figures;
}

/** At least half of a span covered; what marks cover twice counts once. */
function isFound(span: { readonly start: number; readonly end: number }, marks: readonly Mark[]): boolean {
  let covered = 0;
  for (let at = span.start; at < span.end; at += 1) {
    if (marks.some(({ start, end }) => start <= at && at < end)) covered += 1;
  }
  return covered * 2 >= span.end - span.start;
}

export const IDENTIFIER_COLUMNS = [
  ...Object.keys(RULES).map((kind) => kind.toLowerCase().replaceAll('_', ' ')),
  'decoys flagged',
];

/** "of the matching kind / of any kind" for each kind of identifier, and the decoys, under the columns above. */
export function identifierCells({ kinds, decoys, decoysFlagged }: IdentifierFigures): string[] {
  const cells = Object.keys(RULES).map((type) => {
    const kind = kinds[type];
    if (kind === undefined) return '–';
    const [matching, any] = [bareShare(kind.matching, kind.all), bareShare(kind.any, kind.all)];
    return matching === any ? matching : `${matching} / ${any}`;
  });
  return [...cells, bareShare(decoysFlagged, decoys)];
}

/** Each kind with its interval, for our own table. */
export function identifierRows({ kinds, decoys, decoysFlagged }: IdentifierFigures): string[][] {
  const rows = Object.entries(kinds).map(([type, { matching, all }]) => [
    RULES[type] ?? type,
    shareOf(matching, all),
  ]);
  return [...rows, ['decoys flagged', shareOf(decoysFlagged, decoys)]];
}
