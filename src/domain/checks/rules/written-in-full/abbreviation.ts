import { CLINICAL_ABBREVIATIONS } from '../../lexicons/abbreviations-clinical';
import { EVERYDAY_ABBREVIATIONS, LATIN_ABBREVIATIONS } from '../../lexicons/abbreviations-everyday';
import { TRUST_ABBREVIATIONS } from '../../lexicons/abbreviations-trust';
import { pairsOf } from '../../lexicons/read-lexicon';
import type { CheckContext } from '../../context';
import { inCaseOf } from '../../letter-case';
import { keyAfter, touches } from '../../neighbours';
import { PhraseIndex, type PhraseMatch } from '../../phrase-index';
import type { Rule, RuleFinding } from '../../rule';
import { keyOf, type Token } from '../../tokenise';
import { shortDate } from './short-date';
import { shortUnit } from './short-unit';

interface Abbreviation {
  /** As it must stand; in small letters it is found in any case. */
  readonly form: string;
  readonly wordings: readonly string[];
  /** Style advice only (NHS service manual). */
  readonly latin: boolean;
}

const index = new PhraseIndex<Abbreviation>(
  [CLINICAL_ABBREVIATIONS, TRUST_ABBREVIATIONS, EVERYDAY_ABBREVIATIONS, LATIN_ABBREVIATIONS].flatMap(
    (block) =>
      pairsOf(block).map(([form, wordings]): [string, Abbreviation] => [
        form,
        { form, wordings, latin: block === LATIN_ABBREVIATIONS },
      ]),
  ),
);

/** What follows when DNA is the molecule. */
const MOLECULE = new Set([
  'test',
  'tests',
  'testing',
  'sample',
  'samples',
  'profile',
  'sequencing',
  'evidence',
  'analysis',
  'swab',
]);

/** Abbreviations with their full wording (P29). GP, NHS, am and pm are in no list; what the Trust accepts stays quiet. */
export const abbreviation: Rule = {
  name: 'written-in-full/abbreviation',
  clause: 'P29',
  severity: 'warn',
  looksFor: 'abbreviations',
  find({ text, tokens }, context) {
    const accepted = acceptedForms(context);
    const findings: RuleFinding[] = [];
    for (let i = 0; i < tokens.length; i += 1) {
      const match = index.at(tokens, i);
      const finding =
        match === undefined ? inDateOrUnit(tokens, i, accepted) : asFinding(text, tokens, match, accepted);
      if (finding !== undefined) findings.push(finding);
      if (match !== undefined) i = match.to - 1;
    }
    return findings;
  },
};

function acceptedForms(context: CheckContext): ReadonlySet<string> {
  return new Set((context.accepted ?? []).map((form) => keyOf(form.trim())));
}

function inDateOrUnit(
  tokens: readonly Token[],
  i: number,
  accepted: ReadonlySet<string>,
): RuleFinding | undefined {
  const token = tokens[i];
  if (token?.text === '&') return ampersand(tokens, i, token);
  if (token === undefined || token.kind !== 'word' || accepted.has(token.key)) return undefined;
  const wording = shortDate(tokens, i) ?? shortUnit(token);
  if (wording === undefined) return undefined;
  return { start: token.start, end: token.end, message: says(token.text), fixes: [wording] };
}

/** "you & me"; names such as M&S keep theirs. */
function ampersand(tokens: readonly Token[], i: number, { start, end }: Token): RuleFinding | undefined {
  const [before, after] = [tokens[i - 1], tokens[i + 1]];
  const free = before !== undefined && after !== undefined && before.end < start && after.start > end;
  const message = 'Write “and” for “&”.';
  return free ? { start, end, message, fixes: ['and'], severity: 'advise' } : undefined;
}

function asFinding(
  field: string,
  tokens: readonly Token[],
  { from, to, value }: PhraseMatch<Abbreviation>,
  accepted: ReadonlySet<string>,
): RuleFinding | undefined {
  const first = tokens[from];
  const last = tokens[to - 1];
  if (first === undefined || last === undefined) return undefined;
  const text = field.slice(first.start, last.end);
  const asWritten = value.form === value.form.toLowerCase() || text === value.form;
  if (!asWritten || accepted.has(value.form.toLowerCase()) || isPartOfMore(tokens, from, to))
    return undefined;
  if (value.form === 'dna' && MOLECULE.has(keyAfter(tokens, from))) return undefined;
  const full = value.form.endsWith('.') || !fullStopIsItsOwn(tokens, to, text) ? last.end : last.end + 1;
  return {
    start: first.start,
    end: full,
    message: says(text),
    fixes: value.wordings.map((wording) => inCaseOf(tokens, from, wording)),
    turnsMeaning: value.wordings.length > 1 || /^\d+\/\d+$/u.test(value.form),
    ...(value.latin ? { severity: 'advise' as const } : {}),
  };
}

/** "e.g." ends in a full stop of its own; "9.30 appt." in the sentence's. */
function fullStopIsItsOwn(tokens: readonly Token[], to: number, text: string): boolean {
  const stop = tokens[to];
  return text.includes('.') && stop?.text === '.' && stop.start === tokens[to - 1]?.end;
}

/** Part of a longer form, or explained right here: "community mental health team (CMHT)". */
function isPartOfMore(tokens: readonly Token[], from: number, to: number): boolean {
  if (tokens[from - 1]?.text === '(' && tokens[to]?.text === ')') return true;
  const [last, stop, more] = [tokens[to - 1], tokens[to], tokens[to + 1]];
  if (stop?.text === '.' && stop.start === last?.end && more?.start === stop.end) return true;
  return touches(tokens, from, '@#_&') || (to - from === 1 && touches(tokens, from, '-/'));
}

function says(form: string): string {
  return `“${form}” is an abbreviation: write it in full.`;
}
