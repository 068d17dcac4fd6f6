import { CARE_ABBREVIATIONS } from '../../lexicons/abbreviations-care';
import { CLIPPED_WORDS, HOMELY_WORDS } from '../../lexicons/abbreviations-clipped';
import { CLINICAL_ABBREVIATIONS } from '../../lexicons/abbreviations-clinical';
import { CONDITION_ABBREVIATIONS } from '../../lexicons/abbreviations-conditions';
import { EVERYDAY_ABBREVIATIONS, LATIN_ABBREVIATIONS } from '../../lexicons/abbreviations-everyday';
import { ROLE_ABBREVIATIONS } from '../../lexicons/abbreviations-roles';
import { TEAM_ABBREVIATIONS } from '../../lexicons/abbreviations-teams';
import { TEST_ABBREVIATIONS } from '../../lexicons/abbreviations-tests';
import { TREATMENT_ABBREVIATIONS } from '../../lexicons/abbreviations-treatment';
import { pairsOf, wordsOf } from '../../lexicons/read-lexicon';
import { WIDELY_KNOWN } from '../../lexicons/short-forms-that-are-words';
import { PhraseIndex } from '../../phrase-index';
import { pluralOf, possessiveOf } from './plural';

export interface Abbreviation {
  /** As it must stand; in small letters it is found in any case. */
  readonly form: string;
  readonly wordings: readonly string[];
  /** Whether the wordings mean different things: only the writer knows which was meant. */
  readonly ambiguous: boolean;
  /** Style advice only: Latin (NHS service manual) and what everybody knows. */
  readonly advice: boolean;
  /** Whether a capital makes it a name, but where a sentence begins. */
  readonly smallLetters: boolean;
}

const BLOCKS = [
  CLINICAL_ABBREVIATIONS,
  ROLE_ABBREVIATIONS,
  TEAM_ABBREVIATIONS,
  TEST_ABBREVIATIONS,
  CONDITION_ABBREVIATIONS,
  TREATMENT_ABBREVIATIONS,
  CARE_ABBREVIATIONS,
  EVERYDAY_ABBREVIATIONS,
  LATIN_ABBREVIATIONS,
  CLIPPED_WORDS,
  HOMELY_WORDS,
];

/** Blocks of style advice, and of forms that a capital makes names. */
const ADVICE: ReadonlySet<string> = new Set([LATIN_ABBREVIATIONS, HOMELY_WORDS]);
const SMALL_LETTERS: ReadonlySet<string> = new Set([CLIPPED_WORDS, HOMELY_WORDS]);

const widelyKnown = new Set(wordsOf(WIDELY_KNOWN));

/** Every abbreviation, by how it is written in small letters: those that need their capitals come first. */
export const abbreviations = new PhraseIndex<readonly Abbreviation[]>(byKey());

function byKey(): Map<string, Abbreviation[]> {
  const found = new Map<string, Abbreviation[]>();
  for (const block of BLOCKS) {
    for (const [written, meanings] of pairsOf(block)) {
      const kind = { advice: ADVICE.has(block), smallLetters: SMALL_LETTERS.has(block) };
      for (const each of inflected(written, meanings, kind)) add(found, each);
    }
  }
  for (const variants of found.values()) variants.sort((a, b) => Number(isAnyCase(a)) - Number(isAnyCase(b)));
  return found;
}

/** The first entry of a form holds: what is listed by hand comes before what is made of a singular. */
function add(found: Map<string, Abbreviation[]>, abbreviation: Abbreviation): void {
  const key = abbreviation.form.toLowerCase();
  const variants = found.get(key) ?? [];
  if (variants.every(({ form }) => form !== abbreviation.form)) variants.push(abbreviation);
  found.set(key, variants);
}

/** `form+` has a plural and a possessive: "CPNs", "CPN's". */
function inflected(
  written: string,
  meanings: readonly string[],
  kind: Pick<Abbreviation, 'advice' | 'smallLetters'>,
): Abbreviation[] {
  const form = written.endsWith('+') ? written.slice(0, -1) : written;
  const one = entry(form, meanings, { ...kind, advice: kind.advice || widelyKnown.has(form.toLowerCase()) });
  if (form === written) return [one];
  return [
    one,
    { ...one, form: `${form}s`, wordings: one.wordings.map((wording) => pluralOf(wording)) },
    {
      ...one,
      form: `${form}'s`,
      wordings: one.wordings.flatMap((wording) => [possessiveOf(wording), pluralOf(wording)]),
    },
  ];
}

/** Meanings that differ are parted by "|", ways to say the same by " / ". */
function entry(
  form: string,
  meanings: readonly string[],
  kind: Pick<Abbreviation, 'advice' | 'smallLetters'>,
): Abbreviation {
  const wordings = meanings.flatMap((meaning) => meaning.split(' / '));
  return { form, wordings, ambiguous: meanings.length > 1, ...kind };
}

/** Whether a form is found in any case: it is listed in small letters. */
export function isAnyCase({ form }: Abbreviation): boolean {
  return form === form.toLowerCase();
}
