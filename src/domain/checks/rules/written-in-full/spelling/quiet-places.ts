import type { CheckContext } from '../../../context';
import { keptLast } from '../../../kept-last';
import { isCapitalised, keyBefore, opensSentence } from '../../../neighbours';
import type { FieldText } from '../../../rule';
import { keyOf, type Token } from '../../../tokenise';

/** Where nothing is to be said of a word's spelling. */
const PLACEHOLDER =
  /\{\{[^{}]{0,80}\}\}|\(\([^()]{0,80}\)\)|\[[^[\]]{1,60}\]|<[^<>]{1,60}>|\{[^{}]{1,60}\}|%[\w ]{1,40}%|«[^«»]{1,60}»/gu;
const MAY_HOLD_PLACEHOLDER = /[{([<%«]/u;

interface Span {
  readonly start: number;
  readonly end: number;
}

/** The placeholders of a template, in the order in which they stand. */
export function placeholders(text: string): readonly Span[] {
  if (!MAY_HOLD_PLACEHOLDER.test(text)) return [];
  return Array.from(text.matchAll(PLACEHOLDER), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** Words of the context that are right as they stand: what the Trust accepts, names of the person and of the service. */
export const wordsOfContext = keptLast(
  ({ accepted, expectedNames, person, service }: CheckContext): ReadonlySet<string> => {
    const names = [
      person?.givenName,
      person?.familyName,
      person?.preferredName,
      person?.address,
      service?.name,
    ];
    const all = [...(accepted ?? []), ...(expectedNames ?? []), ...names, ...(service?.tellingNames ?? [])];
    return new Set(
      all.flatMap((name) => (typeof name === 'string' ? keyOf(name).split(/[^\p{L}\p{M}']+/u) : [])),
    );
  },
);

/** Marks that make a word part of something longer: "follow-up", "and/or", "name@", "report.docx". */
const JOINING = '-/_@#&*+=\\|~^';

/** Whether a word is one to be looked at: in small letters, or with a capital where its sentence begins. */
export function isLookedAt({ tokens }: FieldText, at: number): boolean {
  const token = tokens[at];
  if (token === undefined || token.kind !== 'word' || token.text.length < 2) return false;
  if (isPartOfMore(tokens, at, token)) return false;
  return (
    token.text === token.key ||
    isCapitalised(token.text) ||
    (token.text.includes('’') && token.text.replaceAll('’', "'") === token.key)
  );
}

/** A capital inside a sentence: a name, a place, a brand, unless it is a day or a month. */
export function isNamed(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return token !== undefined && isCapitalised(token.text) && !opensSentence(tokens, at);
}

function isPartOfMore(tokens: readonly Token[], at: number, { start, end }: Token): boolean {
  const [before, after, more] = [tokens[at - 1], tokens[at + 1], tokens[at + 2]];
  if (
    before?.end === start &&
    (JOINING.includes(before.text) || before.kind !== 'mark' || before.text === '.')
  )
    return true;
  if (after?.start !== end) return false;
  return (
    JOINING.includes(after.text) ||
    after.kind !== 'mark' ||
    (after.text === '.' && more?.start === after.end && more.kind !== 'mark')
  );
}

const BEFORE_NAME = new Set(
  [
    'hi hello dear hey hiya hullo heya morning afternoon evening thanks cheers regards love from called named name mr mrs ms',
    "miss mx dr doctor prof nurse sister matron it's its im i'm mum dad aunt auntie uncle nan grandma ward lord lady sir st saint",
  ].flatMap((words) => words.split(' ')),
);

/** Whether a name is to be expected here: after a greeting or a title, before or after a comma that ends a greeting. */
export function mayBeName(tokens: readonly Token[], at: number): boolean {
  if (BEFORE_NAME.has(keyBefore(tokens, at))) return true;
  const before = tokens[at - 2];
  return keyBefore(tokens, at) === 'and' && before !== undefined && isCapitalised(before.text);
}
