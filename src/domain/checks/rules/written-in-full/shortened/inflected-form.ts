import { abbreviations, isAnyCase } from '../abbreviation-index';
import { pairsOf } from '../../../lexicons/read-lexicon';
import { TEXT_SPEAK } from '../../../lexicons/text-speak';
import { STAFF_TEXT_SPEAK } from '../../../lexicons/text-speak-staff';
import { tokenise } from '../../../tokenise';
import { ingForms } from '../ing-forms';
import { pluralOf } from '../plural';
import { verbs } from '../word-sets';

let textSpeak: ReadonlyMap<string, readonly string[]> | undefined;

/** Endings that a short form takes as a word does, the longest first, each with the inflected forms of the word it stands for. */
const ENDINGS: readonly (readonly [RegExp, (word: string) => readonly string[]])[] = [
  [/'?ings?$/u, ingForms],
  [/in'?$/u, ingForms],
  [/(?:'e|e|')?d$/u, pastForms],
  [/'?s$/u, (word) => [pluralOf(word)]],
  [/'?g$/u, ingForms],
];

function pastForms(word: string): string[] {
  if (word.endsWith('e')) return [`${word}d`];
  if (/[^aeiou]y$/u.test(word)) return [`${word.slice(0, -1)}ied`];
  return ingForms(word).map((form) => form.replace(/ing$/u, 'ed'));
}

/** "vms" → "voicemails", "chkd" → "checked", "msging" → "messaging": a known short form with an ending of its own. */
export function inflectedForm(key: string, isWord: (word: string) => boolean): readonly string[] {
  for (const [ending, inflect] of ENDINGS) {
    const base = key.replace(ending, '');
    if (base === key || base.length < 2) continue;
    const isVerbal = inflect === ingForms || inflect === pastForms;
    const words = wordingsOf(base)
      .filter((word) => !isVerbal || verbs.has(word))
      .flatMap((word) => inflect(word))
      .filter((word) => isWord(word));
    if (words.length > 0) return [...new Set(words)];
  }
  return [];
}

/** The wordings of a short form that are one word. */
function wordingsOf(form: string): readonly string[] {
  textSpeak ??= new Map([...pairsOf(STAFF_TEXT_SPEAK), ...pairsOf(TEXT_SPEAK)]);
  const tokens = tokenise(form);
  const match = abbreviations.at(tokens, 0);
  const short = match !== undefined && match.to === tokens.length ? match.value.find(isAnyCase) : undefined;
  return [...(textSpeak.get(form) ?? []), ...(short?.wordings ?? [])].filter((wording) =>
    /^[a-z]{3,}$/u.test(wording),
  );
}
