import { nameKey, spacedSet } from '../../checks/rules/identifier/name-key';
import { GIVEN_WORDS } from '../../checks/lexicons/names/given-words';
import { TOO_ORDINARY } from '../../checks/lexicons/names/too-ordinary';
import type { ThirdParty } from './third-party';

const ordinary = new Set([...spacedSet(GIVEN_WORDS), ...spacedSet(TOO_ORDINARY)]);
const SHORTEST = 3;
/** More names than these make no trail clearer. */
const MOST = 300;

/** Other places of names: UTF-16 spans of a body, in order. */
export type NamedAgain = (body: string) => Array<{ readonly start: number; readonly end: number }>;

/**
 * Finds names again that were found once ("my neighbour Quillan … Quillan has the key"): whole words in the same
 * letters, and what is a word of its own ("Will") only with a capital amid a sentence.
 */
export function namedAgain(names: readonly ThirdParty[]): NamedAgain {
  const texts = [...new Set(names.filter(({ kind }) => kind === 'name').map(({ text }) => text))]
    .filter((text) => text.length >= SHORTEST && !(isOrdinary(text) && /^\p{Ll}/u.test(text)))
    .slice(0, MOST)
    .sort((a, b) => b.length - a.length);
  if (texts.length === 0) return () => [];
  const words = texts.map((text) => text.replaceAll(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`).replaceAll(/\s+/gu, String.raw`\s+`)); // prettier-ignore
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}@._-])(?:${words.join('|')})(?![\\p{L}\\p{N}@_]|[-.]\\p{L})`,
    'gu',
  );
  return (body) =>
    [...body.matchAll(pattern)]
      .filter(
        ({ 0: text, index }) =>
          !isOrdinary(text) || /[\p{L},]\s$/u.test(body.slice(Math.max(0, index - 2), index)),
      )
      .map(({ 0: text, index }) => ({ start: index, end: index + text.length }));
}

function isOrdinary(text: string): boolean {
  return !/\s/u.test(text) && ordinary.has(nameKey(text.toLowerCase()));
}
