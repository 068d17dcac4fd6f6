import {
  PARTLY_TELLING_SUBJECTS,
  SERVICE_ADJECTIVES,
  SERVICE_NOUNS,
  TELLING_SERVICES,
  TELLING_SUBJECTS,
} from '../../lexicons/telling-services';
import { PARTLY_TELLING_FUNCTIONS, TELLING_FUNCTIONS } from '../../lexicons/treatment-functions';
import { PhraseIndex, type PhraseMatch } from '../../phrase-index';
import { isExposed, type FieldText, type Rule, type RuleFinding } from '../../rule';
import type { Token } from '../../tokenise';
import { identifierSeverity } from './disclosure';
import { hasLower } from './letters';
import { wordSet } from './name-key';
import { PhrasesByFirstWord } from './phrases-by-first-word';
import { isSpokenOf } from './spoken-of';

/** Alone, with a word for a service after it, or only pointed at. */
type Telling = 'alone' | 'with-noun' | 'partly' | 'partly-with-noun';

const KINDS: readonly (readonly [string, Telling])[] = [
  [TELLING_FUNCTIONS, 'alone'],
  [TELLING_SERVICES, 'alone'],
  [PARTLY_TELLING_FUNCTIONS, 'partly'],
  [TELLING_SUBJECTS, 'with-noun'],
  [PARTLY_TELLING_SUBJECTS, 'partly-with-noun'],
];
let index: PhrasesByFirstWord<Telling> | undefined;
const nouns = wordSet(SERVICE_NOUNS);
const adjectives = wordSet(SERVICE_ADJECTIVES);
/** Short forms are only known in capitals: "GUM", not chewing gum. */
const SHORT = new Set('gum tia ms pas tb mnd ibs ibd me cpn eip mbu castt picu ocd'.split(' '));

/** Names of services that say what kind of care this is: those the service listed, and those telling anywhere (P33). */
export const service: Rule = {
  name: 'identifier/service',
  clause: 'P33',
  severity: 'warn',
  looksFor: 'names of services that say what care someone has',
  find(field, context) {
    const listed = listedNames(field, context.service?.tellingNames ?? []).map((span) => ({
      ...span,
      severity: identifierSeverity(field, context),
      message: 'This name says what kind of care it is: write “our service” or “our team”.',
    }));
    const exposed = isExposed(field, context);
    const others = knownNames(field).flatMap(({ telling, spokenOf, ...span }) => {
      if (!exposed && (telling === 'partly' || spokenOf)) return [];
      const severity = exposed && telling !== 'partly' && !spokenOf ? ('warn' as const) : ('advise' as const);
      return [{ ...span, severity, message: 'This name says what kind of care someone has: is it needed?' }];
    });
    return [...listed, ...others];
  },
};

function listedNames(field: FieldText, names: readonly string[]): Pick<RuleFinding, 'start' | 'end'>[] {
  if (names.length === 0) return [];
  const own = new PhraseIndex(names.map((name): [string, true] => [name, true]));
  return [...own.all(field.tokens)].map(({ from, to }) => spanOf(field.tokens, from, to));
}

interface KnownName {
  readonly start: number;
  readonly end: number;
  readonly telling: Telling;
  /** Nobody's own: only pointed at where others may read it. */
  readonly spokenOf: boolean;
}

function knownNames({ text, tokens }: FieldText): KnownName[] {
  index ??= new PhrasesByFirstWord(KINDS);
  const found: KnownName[] = [];
  for (let i = 0; i < tokens.length; i += 1) {
    const match = index.at(tokens, i);
    if (match === undefined || isOnlyAWord(tokens, match)) continue;
    const noun = nounEnd(tokens, match.to);
    if (match.value.endsWith('with-noun') && noun === undefined) continue;
    const to = noun ?? match.to;
    const telling = match.value.startsWith('partly') ? 'partly' : 'alone';
    const spokenOf = isSpokenOf(text, tokens, i, to);
    found.push({ ...spanOf(tokens, i, to), telling, spokenOf });
    i = to - 1;
  }
  return found;
}

/** Where "clinic", "day unit", "support group" after a name ends. */
function nounEnd(tokens: readonly Token[], from: number): number | undefined {
  for (let i = from; i < from + 4; i += 1) {
    const token = tokens[i];
    if (token === undefined || token.sentence !== tokens[from - 1]?.sentence) return undefined;
    if (nouns.has(token.key)) return i + 1;
    if (!adjectives.has(token.key) && token.text !== '-' && token.text !== '&') return undefined;
  }
  return undefined;
}

function isOnlyAWord(tokens: readonly Token[], { from, to }: PhraseMatch<Telling>): boolean {
  const token = tokens[from];
  return to === from + 1 && token !== undefined && SHORT.has(token.key) && hasLower(token.text);
}

function spanOf(tokens: readonly Token[], from: number, to: number): { start: number; end: number } {
  return { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 };
}
