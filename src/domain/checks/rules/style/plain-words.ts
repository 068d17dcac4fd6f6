import { isCapitalised, opensSentence, touches } from '../../neighbours';
import type { Rule, RuleFinding } from '../../rule';
import type { Token } from '../../tokenise';
import { plainWords, type PlainWords } from '../plain/plain-words';
import { acceptedForms } from '../written-in-full/accepted';
import { changeAt } from './plain-words/in-place';
import { hasOwnParticiple, inflected, type VerbForm } from './plain-words/inflection';
import { wordingsOf, type PlainEntry, type PlainWording } from './plain-words/plain-entries';
import { PlainIndex, type PlainMatch } from './plain-words/plain-index';
import { wordReaders } from './plain-words/readers';
import { helperOf, isActive, isSubject, standsAsVerb, wordBefore } from './plain-words/verb-place';

let index: PlainIndex | undefined;

/** Official, long-winded and clinical words with the plain ones (NHS service manual). The lists are read at the first check. */
export const plainWording: Rule = {
  name: 'style/plain-words',
  clause: 'P28',
  severity: 'advise',
  looksFor: 'official and clinical words that have a plain one',
  find({ tokens, text }, context) {
    index ??= new PlainIndex();
    const plain = plainWords(tokens);
    const accepted = acceptedForms(context);
    const findings: RuleFinding[] = [];
    const matches = index.all(plain);
    for (const [i, match] of matches.entries()) {
      const { head, wordings } = match.entry.wording;
      // Words that can go take the next word's capital with them: they wait until that word is settled.
      const next = matches[i + 1]?.from ?? plain.words.length;
      const waits = wordings === '' && next - match.to < (/^an?$/u.test(plain.words[match.to] ?? '') ? 2 : 1);
      const finding = waits || accepted.has(head) ? undefined : findingAt(text, plain, match);
      if (finding !== undefined) findings.push(finding);
    }
    return findings;
  },
};

function findingAt(text: string, plain: PlainWords, match: PlainMatch): RuleFinding | undefined {
  const { tokens } = plain;
  const tokenFrom = plain.tokenOf[match.from] ?? 0;
  const tokenTo = (plain.tokenOf[match.to - 1] ?? 0) + 1;
  const isWhole = plain.tokenOf[match.from - 1] !== tokenFrom && plain.tokenOf[match.to] !== tokenTo - 1;
  if (!isWhole || isName(tokens, tokenFrom, tokenTo, match.entry.wording)) return undefined;
  const read = wordingsAt(plain, match);
  if (read === undefined) return undefined;
  const change = changeAt(tokens, tokenFrom, tokenTo, read.wordings);
  if (change === undefined) return undefined;
  const said = text.slice(tokens[tokenFrom]?.start, tokens[tokenTo - 1]?.end);
  return {
    ...change,
    message: messageOf(said, read.wordings[0] ?? '', match.entry.wording),
    turnsMeaning: read.isChoice,
  };
}

function messageOf(said: string, wording: string, { isChoice, isClinical }: PlainWording): string {
  if (wording === '') return `“${said}” can go: the rest says it all.`;
  if (isClinical) return `Write “${wording}”: not everyone knows “${said}”.`;
  return isChoice
    ? `Is there a plainer wording than “${said}”, such as “${wording}”?`
    : `Write “${wording}”: it is plainer.`;
}

/** A capital inside a sentence makes a name ("Renal Unit"), a hyphen another word; "person's" is no plural. */
function isName(tokens: readonly Token[], from: number, to: number, { kind }: PlainWording): boolean {
  const opens = opensSentence(tokens, from);
  for (let i = from; i < to; i += 1) {
    const token = tokens[i];
    if (token?.key.endsWith("'s") === true) return true;
    if (token !== undefined && isCapitalised(token.text) && token.text !== 'I' && !(opens && i === from))
      return true;
  }
  const [first, next] = [tokens[from], tokens[to]];
  if (opens && kind !== 'verb' && kind !== 'phrase' && first !== undefined && isCapitalised(first.text)) {
    if (next?.kind === 'word' && next.sentence === first.sentence && isCapitalised(next.text)) return true;
  }
  return touches(tokens, from, '-/@_') || touches(tokens, to - 1, '-/@_');
}

interface Wordings {
  readonly wordings: readonly string[];
  readonly isChoice: boolean;
}

function wordingsAt(plain: PlainWords, { from, to, entry }: PlainMatch): Wordings | undefined {
  const { head, kind, isChoice } = entry.wording;
  if (kind === 'verb' && head !== 'void' && !standsAsVerb(plain, from, to, entry)) return undefined;
  if (head.startsWith('should ') && isQuestion(plain, from)) return undefined;
  const reader = wordReaders[head];
  const read = reader === undefined ? true : reader({ plain, from, to, form: entry.form });
  if (read === undefined) return undefined;
  const wordings = read === true ? wordingsOf(entry) : read;
  return entry.form === undefined ? { wordings, isChoice } : inForm(plain, from, entry, entry.form, wordings);
}

function isQuestion({ tokens, tokenOf, sentenceOf }: PlainWords, from: number): boolean {
  const sentence = sentenceOf[from];
  for (let i = tokenOf[from] ?? 0; i < tokens.length && tokens[i]?.sentence === sentence; i += 1) {
    if (tokens[i]?.text === '?') return true;
  }
  return false;
}

/** The wordings in the form of the verb that stands there: "commenced" → "started". */
function inForm(
  plain: PlainWords,
  from: number,
  { wording: { isChoice, notPassive } }: PlainEntry,
  form: VerbForm,
  wordings: readonly string[],
): Wordings | undefined {
  if (form !== 'past' && form !== 'participle') {
    return { wordings: wordings.map((wording) => inflected(wording, form)), isChoice };
  }
  if (notPassive && !isActive(plain, from)) return undefined;
  if (!wordings.some(hasOwnParticiple))
    return { wordings: wordings.map((wording) => inflected(wording, 'past')), isChoice };
  if (helperOf(plain, from) !== undefined) {
    return { wordings: wordings.map((wording) => inflected(wording, 'participle')), isChoice };
  }
  const isPast = isSubject(wordBefore(plain, from));
  const both = wordings.flatMap((wording) => [inflected(wording, 'past'), inflected(wording, 'participle')]);
  return isPast
    ? { wordings: wordings.map((wording) => inflected(wording, 'past')), isChoice }
    : { wordings: both, isChoice: true };
}
