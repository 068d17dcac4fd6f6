import { join } from 'node:path';
import type { Mark, Reader } from '../mark';
import { PEERS } from '../project-root';
import { hasCallable, isCallable, loadPeer } from './load-peer';

function spelling(start: number, end: number, fixes: readonly string[] = []): Mark {
  return { start, end, rule: 'peer/spelling', severity: 'warn', fixes };
}

interface BritishWords {
  readonly aff: Uint8Array;
  readonly dic: Uint8Array;
}
const isBritishWords = (it: unknown): it is BritishWords => typeof it === 'object' && it !== null && 'aff' in it && 'dic' in it; // prettier-ignore

interface Message {
  readonly place: { readonly start: { readonly offset: number }; readonly end: { readonly offset: number } };
  readonly expected?: readonly string[];
}
interface Processor {
  use(plugin: unknown, options?: unknown): Processor;
  process(text: string): Promise<{ readonly messages: readonly Message[] }>;
}

const plugin = (it: unknown): it is () => void => isCallable(it);

export async function retextSpell(): Promise<Reader> {
  const { unified } = await loadPeer('unified', (it): it is { unified: () => Processor } => hasCallable(it, 'unified')); // prettier-ignore
  const english = await loadPeer('retext-english', plugin);
  const spell = await loadPeer('retext-spell', plugin);
  const asText = await loadPeer('retext-stringify', plugin);
  const dictionary = await loadPeer('dictionary-en-gb', isBritishWords);
  const processor = unified().use(english).use(spell, { dictionary }).use(asText);
  return {
    name: 'retext-spell',
    read: async (text) => {
      const { messages } = await processor.process(text);
      return messages.map(({ place, expected }) => spelling(place.start.offset, place.end.offset, expected));
    },
  };
}

interface Speller {
  correct(word: string): boolean;
}

/** Every word that is not in the dictionary; without suggestions, which take 2 to 11 ms a word. */
export async function nspell(): Promise<Reader> {
  const make = await loadPeer('nspell', (it): it is (words: BritishWords) => Speller => isCallable(it));
  const speller = make(await loadPeer('dictionary-en-gb', isBritishWords));
  return {
    name: 'nspell',
    read: (text) =>
      [...text.matchAll(/[\p{L}\p{N}]+(?:['’]\p{L}+)*/gu)]
        .filter(([word]) => !/^\d+$/u.test(word) && !speller.correct(word.replaceAll('’', "'")))
        .map((match) => spelling(match.index, match.index + match[0].length)),
  };
}

interface CSpell {
  spellCheckDocument(
    document: { uri: string; text: string; languageId: string; locale: string },
    options: { generateSuggestions: boolean; noConfigSearch: boolean },
    settings: { language: string; import: string[] },
  ): Promise<{ readonly issues: readonly { readonly text: string; readonly offset: number }[] }>;
}

export async function cspell(): Promise<Reader> {
  const library = await loadPeer('cspell-lib', (it): it is CSpell => hasCallable(it, 'spellCheckDocument'));
  const british = join(PEERS, 'node_modules/@cspell/dict-en-gb/cspell-ext.json');
  return {
    name: 'cspell-lib',
    read: async (text) => {
      const { issues } = await library.spellCheckDocument(
        { uri: 'text.txt', text, languageId: 'plaintext', locale: 'en-GB' },
        { generateSuggestions: false, noConfigSearch: true },
        { language: 'en-GB', import: [british] },
      );
      return issues.map((issue) => spelling(issue.offset, issue.offset + issue.text.length));
    },
  };
}
