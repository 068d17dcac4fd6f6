import type { Reader } from '../mark';
import { hasCallable, loadPeer } from './load-peer';

/** These libraries say of a whole text whether it is offensive. */
function ofWholeTexts(name: string, isOffensive: (text: string) => boolean): Reader {
  return {
    name,
    read: (text) =>
      isOffensive(text)
        ? [{ start: 0, end: text.length, rule: 'tone/offensive', severity: 'stop', fixes: [] }]
        : [],
  };
}

interface LeoProfanity {
  check(text: string): boolean;
}

export async function leoProfanity(): Promise<Reader> {
  const library = await loadPeer('leo-profanity', (it): it is LeoProfanity => hasCallable(it, 'check'));
  return ofWholeTexts('leo-profanity', (text) => library.check(text));
}

interface BadWords {
  Filter: new () => { isProfane(text: string): boolean };
}

export async function badWords(): Promise<Reader> {
  const { Filter } = await loadPeer('bad-words', (it): it is BadWords => hasCallable(it, 'Filter'));
  const filter = new Filter();
  return ofWholeTexts('bad-words', (text) => filter.isProfane(text));
}

interface Obscenity {
  RegExpMatcher: new (options: object) => { hasMatch(text: string): boolean };
  englishDataset: { build(): object };
  englishRecommendedTransformers: object;
}

export async function obscenity(): Promise<Reader> {
  const library = await loadPeer('obscenity', (it): it is Obscenity => hasCallable(it, 'RegExpMatcher'));
  const { RegExpMatcher, englishDataset, englishRecommendedTransformers } = library;
  const matcher = new RegExpMatcher({ ...englishDataset.build(), ...englishRecommendedTransformers });
  return ofWholeTexts('obscenity', (text) => matcher.hasMatch(text));
}
