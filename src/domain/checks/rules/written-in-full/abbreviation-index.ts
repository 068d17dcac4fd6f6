import { CARE_ABBREVIATIONS } from '../../lexicons/abbreviations-care';
import { CLIPPED_WORDS, HOMELY_WORDS } from '../../lexicons/abbreviations-clipped';
import { CLINICAL_ABBREVIATIONS } from '../../lexicons/abbreviations-clinical';
import { CONDITION_ABBREVIATIONS } from '../../lexicons/abbreviations-conditions';
import { EVERYDAY_ABBREVIATIONS, LATIN_ABBREVIATIONS } from '../../lexicons/abbreviations-everyday';
import { ROLE_ABBREVIATIONS } from '../../lexicons/abbreviations-roles';
import { TEAM_ABBREVIATIONS } from '../../lexicons/abbreviations-teams';
import { TEST_ABBREVIATIONS } from '../../lexicons/abbreviations-tests';
import { TREATMENT_ABBREVIATIONS } from '../../lexicons/abbreviations-treatment';
import { wordsOf } from '../../lexicons/read-lexicon';
import { WIDELY_KNOWN } from '../../lexicons/short-forms-that-are-words';
import { PhraseIndex, type PhraseMatch } from '../../phrase-index';
import type { Token } from '../../tokenise';
import { linesByFirstKey, withoutPlus, type LexiconLine } from './lines-by-first-key';
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

type Kind = Pick<Abbreviation, 'advice' | 'smallLetters'>;
type Index = PhraseIndex<readonly Abbreviation[]>;

let lines: ReadonlyMap<string, LexiconLine<Kind>[]> | undefined;
const read = new Map<string, Index>();

/** Every abbreviation, by how it is written in small letters: those that need their capitals come first. */
export const abbreviations = {
  /** The longest that begins at a token, or nothing. What begins with one word is read when that word turns up. */
  at(tokens: readonly Token[], from: number): PhraseMatch<readonly Abbreviation[]> | undefined {
    const key = tokens[from]?.key;
    return key === undefined ? undefined : indexFor(key)?.at(tokens, from);
  },
};

function indexFor(key: string): Index | undefined {
  const known = read.get(key);
  if (known !== undefined) return known;
  lines ??= linesByFirstKey(
    BLOCKS.map((block) => [block, { advice: ADVICE.has(block), smallLetters: SMALL_LETTERS.has(block) }]),
  );
  const [own, ofOne] = [lines.get(key), inflectedAs(lines, key)];
  if (own === undefined && ofOne.length === 0) return undefined;
  const found = [...(own ?? NONE), ...ofOne].sort((a, b) => a.order - b.order);
  const index = new PhraseIndex<readonly Abbreviation[]>(byKey(found));
  read.set(key, index);
  return index;
}

const NONE: readonly LexiconLine<Kind>[] = [];

/** Lines whose plural or possessive is the word: "CPN+" for "cpns" and "cpn's". */
function inflectedAs(from: NonNullable<typeof lines>, key: string): readonly LexiconLine<Kind>[] {
  if (!key.endsWith('s')) return NONE;
  const ofOne = from.get(key.slice(0, key.endsWith("'s") ? -2 : -1));
  return ofOne === undefined ? NONE : ofOne.filter(({ form }) => form.endsWith('+') && !form.includes(' '));
}

function byKey(found: readonly LexiconLine<Kind>[]): Map<string, Abbreviation[]> {
  const variants = new Map<string, Abbreviation[]>();
  for (const { form, wordings, kind } of found) {
    const meanings = wordings.split('|').map((wording) => wording.trim());
    for (const each of inflected(form, meanings, kind)) add(variants, each);
  }
  for (const each of variants.values()) each.sort((a, b) => Number(isAnyCase(a)) - Number(isAnyCase(b)));
  return variants;
}

/** The first entry of a form holds: what is listed by hand comes before what is made of a singular. */
function add(found: Map<string, Abbreviation[]>, abbreviation: Abbreviation): void {
  const key = abbreviation.form.toLowerCase();
  const variants = found.get(key) ?? [];
  if (variants.every(({ form }) => form !== abbreviation.form)) variants.push(abbreviation);
  found.set(key, variants);
}

/** `form+` has a plural and a possessive: "CPNs", "CPN's". */
function inflected(written: string, meanings: readonly string[], kind: Kind): Abbreviation[] {
  const form = withoutPlus(written);
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
function entry(form: string, meanings: readonly string[], kind: Kind): Abbreviation {
  const wordings = meanings.flatMap((meaning) => meaning.split(' / '));
  return { form, wordings, ambiguous: meanings.length > 1, ...kind };
}

/** Whether a form is found in any case: it is listed in small letters. */
export function isAnyCase({ form }: Abbreviation): boolean {
  return form === form.toLowerCase();
}
