import { wordsOf } from '../../lexicons/read-lexicon';
import { GREETING_WORDS } from '../../lexicons/style/greetings';
import type { Rule, RuleFinding } from '../../rule';
import type { Token } from '../../tokenise';
import { firstWords, sentencesOf, type Sentence } from './sentences';

const greetings = new Set(wordsOf(GREETING_WORDS));
/** The NHS service manual's limit. */
const MOST_WORDS = 20;
/** Commas from which on a sentence is a list or an address, where few words stand between them. */
const LIST_COMMAS = 3;
const LIST_WORDS = 4.5;

/** Sentences of more than 20 words; lists and addresses are read otherwise (NHS service manual). */
export const longSentence: Rule = {
  name: 'style/long-sentence',
  clause: 'P28',
  severity: 'advise',
  looksFor: 'sentences of more than 20 words',
  find({ field, tokens }) {
    if (field === 'subject' || tokens.length <= MOST_WORDS) return [];
    const findings: RuleFinding[] = [];
    for (const sentence of sentencesOf(tokens)) {
      if (sentence.to - sentence.from <= MOST_WORDS) continue;
      const part = longestPart(tokens, sentence);
      if (part.words <= MOST_WORDS || part.isList) continue;
      const message = `This sentence has ${part.words} words: ${MOST_WORDS} or fewer are easier to read. Can it be two?`;
      findings.push({ ...firstWords(tokens, part), message });
    }
    return findings;
  },
};

interface Part extends Sentence {
  readonly words: number;
  readonly isList: boolean;
}

/** The longest part of a sentence between a greeting, its colons and its end. */
function longestPart(tokens: readonly Token[], { from, to }: Sentence): Part {
  let longest: Part = { from, to, words: 0, isList: false };
  let start = afterGreeting(tokens, from, to);
  for (let i = start; i <= to; i += 1) {
    if (i < to && !isColon(tokens, i)) continue;
    const part = counted(tokens, start, i);
    if (part.words > longest.words) longest = part;
    start = i + 1;
  }
  return longest;
}

/** "Hello Margaret," is not counted. */
function afterGreeting(tokens: readonly Token[], from: number, to: number): number {
  const first = tokens[from];
  const opens = first !== undefined && (greetings.has(first.key) || first.key === 'good');
  for (let i = from + 1; i < Math.min(from + 6, to); i += 1) {
    if (tokens[i]?.text === ',' && (opens || i === from + 1)) return i + 1;
  }
  return from;
}

/** A colon that is none of a time's. */
function isColon(tokens: readonly Token[], i: number): boolean {
  const [mark, after] = [tokens[i], tokens[i + 1]];
  return mark?.text === ':' && after?.start !== mark.end;
}

/** What is read at a glance is one word: a phone number, a time, a date with its weekday, the name of a place. */
function counted(tokens: readonly Token[], from: number, to: number): Part {
  let words = 0;
  let commas = 0;
  let isGlance = false;
  for (let i = from; i < to; i += 1) {
    const token = tokens[i];
    if (token === undefined || token.kind === 'emoji') continue;
    if (token.kind === 'mark') {
      if (token.text === ',' || token.text === ';') commas += 1;
      if (!/^[-–:.'’/&]$/u.test(token.text)) isGlance = false;
      continue;
    }
    const isNameOrNumber =
      /^\d/u.test(token.text) || (i > from && /^\p{Lu}/u.test(token.text) && token.text !== 'I');
    if (!(isNameOrNumber && isGlance)) words += 1;
    isGlance = isNameOrNumber;
  }
  return { from, to, words, isList: commas >= LIST_COMMAS && words / (commas + 1) <= LIST_WORDS };
}
