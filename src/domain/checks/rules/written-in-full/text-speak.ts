import { pairsOf, wordsOf } from '../../lexicons/read-lexicon';
import { SMALL_LETTERS_ONLY, TEXT_SPEAK } from '../../lexicons/text-speak';
import { STAFF_SMALL_LETTERS_ONLY, STAFF_TEXT_SPEAK } from '../../lexicons/text-speak-staff';
import { allInCaseOf } from '../../letter-case';
import { opensSentence, touches } from '../../neighbours';
import type { Rule, RuleFinding } from '../../rule';
import type { Token } from '../../tokenise';
import { acceptedForms } from './accepted';
import { withoutE } from './dropped-e';
import { withoutG } from './dropped-g';
import { kisses } from './kisses';
import { stretchedWord } from './stretched-word';
import { textSpeakInContext } from './text-speak-in-context';
import { withVowels } from './vowels-left-out';

const wordings = new Map([...pairsOf(STAFF_TEXT_SPEAK), ...pairsOf(TEXT_SPEAK)]);
const smallLettersOnly = new Set([...wordsOf(SMALL_LETTERS_ONLY), ...wordsOf(STAFF_SMALL_LETTERS_ONLY)]);
/** Short forms that are names with a capital. */
const names = new Set([
  'ty',
  'jk',
  'cu',
  'gis',
  'ina',
  'imo',
  'dem',
  'sis',
  'tru',
  'bo',
  'jo',
  'al',
  'ed',
  'col',
  'thr',
  'wil',
  'bak',
  'mo',
  'tom',
  'ru',
  'lk',
  'fam',
]);
const LOL = /^lo{1,40}l{1,20}(?:o{1,20}l{1,20}){0,4}[sz]?$/u;
const LMAO = /^lmf?ao{1,40}$/u;

/** Text speak with its full wording (P29). An unknown word is not text speak: only what is known to be is marked. */
export const textSpeak: Rule = {
  name: 'written-in-full/text-speak',
  clause: 'P29',
  severity: 'warn',
  looksFor: 'text speak',
  find({ text, tokens }, context) {
    const accepted = acceptedForms(context);
    const findings: RuleFinding[] = [];
    for (let i = 0; i < tokens.length; i += 1) {
      if (accepted.has(tokens[i]?.key ?? '')) continue;
      const finding = atToken(tokens, i);
      if (finding !== undefined) findings.push(finding);
    }
    return [...findings, ...kisses(text, tokens)];
  },
};

function atToken(tokens: readonly Token[], i: number): RuleFinding | undefined {
  const token = tokens[i];
  if (token?.text === '@') return atSign(tokens, i, token);
  if (token === undefined || (token.kind !== 'word' && token.kind !== 'number')) return undefined;
  const { key, text, start, end } = token;
  const inContext = textSpeakInContext(tokens, i);
  if (inContext !== undefined) {
    const fixes = allInCaseOf(tokens, i, inContext.wordings);
    return { start, end, message: says(text), fixes, turnsMeaning: inContext.turnsMeaning };
  }
  const known =
    alwaysTextSpeak(tokens, i, token) ??
    laughter(key) ??
    withoutG(tokens, i, token) ??
    withoutE(tokens, i, token) ??
    stretchedWord(token) ??
    withVowels(token);
  if (known === undefined) return undefined;
  return { start, end, message: says(text), fixes: allInCaseOf(tokens, i, known) };
}

/** "@ 3pm" and "@3pm": the sign stands for "at". */
function atSign(tokens: readonly Token[], i: number, { start, end }: Token): RuleFinding | undefined {
  const [before, after] = [tokens[i - 1], tokens[i + 1]];
  if (after === undefined || before?.end === start) return undefined;
  const at = after.start > end ? 'at' : 'at ';
  return { start, end, message: says('@'), fixes: [at] };
}

function alwaysTextSpeak(tokens: readonly Token[], i: number, token: Token): readonly string[] | undefined {
  const known = wordings.get(token.key);
  if (known === undefined || !isInRightCase(tokens, i, token)) return undefined;
  return token.key.length > 3 || standsFree(tokens, i) ? known : undefined;
}

function isInRightCase(tokens: readonly Token[], i: number, { key, text }: Token): boolean {
  if (!smallLettersOnly.has(key) || text === key) return true;
  if (key === 'ty' && text === 'Ty' && standsAlone(tokens, i)) return true;
  return text.slice(1) === key.slice(1) && !names.has(key) && key.length > 1 && opensSentence(tokens, i);
}

/** "Ty" that is all its sentence says: thanks, and nobody's name. */
function standsAlone(tokens: readonly Token[], i: number): boolean {
  const after = tokens[i + 1];
  return (
    i > 0 &&
    opensSentence(tokens, i) &&
    (after === undefined ||
      after.sentence !== tokens[i]?.sentence ||
      /^[.!]$/u.test(after.text) ||
      after.key === 'for')
  );
}

/** A short form may touch the full stop that ends its sentence, no other sign: "u.k." and "R&D" hold none. */
function standsFree(tokens: readonly Token[], i: number): boolean {
  const [before, token, after] = [tokens[i - 1], tokens[i], tokens[i + 1]];
  if (touches(tokens, i, '-/&+*_') || (before?.text === '.' && before.end === token?.start)) return false;
  return after?.text !== '.' || after.start !== token?.end || tokens[i + 2]?.start !== after.end;
}

/** "lol", "looool", "lolol", "lmaooo": the full wording would be worse than the letters, so the first fix takes them out. */
function laughter(key: string): readonly string[] | undefined {
  if (LOL.test(key) && key !== 'loll') return ['', 'laughing out loud'];
  return LMAO.test(key) ? [''] : undefined;
}

function says(word: string): string {
  return `“${word}” is text speak: write it in full.`;
}
