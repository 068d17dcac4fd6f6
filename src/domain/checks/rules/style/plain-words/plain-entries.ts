import { CLINICAL_NOUNS, CLINICAL_PHRASES, CLINICAL_WORDS } from '../../../lexicons/style/clinical-jargon';
import { PLAIN_PHRASES } from '../../../lexicons/style/plain-phrases';
import { PLAIN_VERBS } from '../../../lexicons/style/plain-verbs';
import { PLAIN_NOUNS, PLAIN_WORDS } from '../../../lexicons/style/plain-words';
import { inflected, plural, type VerbForm } from './inflection';

/** A long-winded, official or clinical wording as its list has it: a verb's base, a noun's singular. */
export interface PlainWording {
  readonly head: string;
  readonly kind: 'verb' | 'noun' | 'word' | 'phrase';
  readonly isClinical: boolean;
  /** None of the wordings fits everywhere: one has to be chosen. */
  readonly isChoice: boolean;
  readonly notPassive: boolean;
  /** What could stand there instead, parted by "|"; with `@them` or `@the` as the head has it. */
  readonly wordings: string;
}

/** A wording in one of its forms: of verbs which, of nouns "plural", of phrases the word in the place of `@them`. */
export interface PlainEntry {
  readonly wording: PlainWording;
  readonly form: VerbForm | undefined;
  readonly isPlural: boolean;
  readonly slot: string | undefined;
}

const THEM = ['us', 'me', 'you', 'them', 'him', 'her'];
const THE = ['the', 'your', 'our', 'my', 'his', 'her', 'their', 'these', 'those'];
const FORMS = ['base', 'third', 'past', 'participle', 'ing'] as const;

/** Told of every form of every entry. The first of two alike counts, so phrases come first. */
export type OnForm = (form: string, entry: PlainEntry) => void;

export function eachPlainForm(on: OnForm): void {
  readList(PLAIN_PHRASES, 'phrase', false, on);
  readList(CLINICAL_PHRASES, 'phrase', true, on);
  readList(PLAIN_VERBS, 'verb', false, on);
  readList(PLAIN_WORDS, 'word', false, on);
  readList(CLINICAL_WORDS, 'word', true, on);
  readList(PLAIN_NOUNS, 'noun', false, on);
  readList(CLINICAL_NOUNS, 'noun', true, on);
}

/** What could stand in the place of an entry, likeliest first, in the form its list has; plural where it is. */
export function wordingsOf({ wording, slot, isPlural }: PlainEntry): string[] {
  return wording.wordings.split('|').map((each) => {
    const trimmed = each.trim();
    if (slot !== undefined) return trimmed.replace(/@\w+/u, slot);
    return isPlural ? plural(trimmed.replace(/^an? /u, '')) : trimmed;
  });
}

function readList(block: string, kind: PlainWording['kind'], isClinical: boolean, on: OnForm): void {
  for (const line of block.split('\n')) {
    for (const piece of line.split(';')) {
      const choice = piece.indexOf('?');
      const mark = choice < 0 ? piece.indexOf('=') : choice;
      if (mark < 0) continue;
      const notPassive = piece[mark + 1] === '!';
      const wordings = piece.slice(mark + (notPassive ? 2 : 1)).trim();
      const head = piece.slice(0, mark).trim();
      eachForm({ head, kind, isClinical, isChoice: choice >= 0, notPassive, wordings }, on);
    }
  }
}

function eachForm(wording: PlainWording, on: OnForm): void {
  const { head, kind } = wording;
  const entry = { wording, form: undefined, isPlural: false, slot: undefined };
  if (kind === 'verb') {
    for (const form of FORMS) on(inflected(head, form), { ...entry, form });
    return;
  }
  const at = kind === 'phrase' ? head.indexOf('@') : -1;
  if (at < 0) {
    on(head, entry);
    if (kind === 'noun') on(plural(head), { ...entry, isPlural: true });
    return;
  }
  const them = head.startsWith('@them', at);
  const [before, after] = [head.slice(0, at), head.slice(at + (them ? 5 : 4))];
  for (const slot of them ? THEM : THE) on(before + slot + after, { ...entry, slot });
}
