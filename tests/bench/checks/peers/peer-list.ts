import type { Reader } from '../mark';
import type { Measure } from '../measures';

/** A checker that others made, what it is measured for, and how it is loaded from its own folder. */
export interface Peer {
  readonly name: string;
  readonly does: readonly Measure[];
  load(): Promise<Reader>;
}

const WORDS = ['text-speak', 'false-alarms'] as const;
const REDACTS = ['identifiers', 'false-alarms'] as const;

export const PEER_LIST: readonly Peer[] = [
  { name: 'harper.js', does: [...WORDS, 'slips'], load: async () => (await import('./harper')).harper() },
  { name: 'Plainword with harper.js', does: [...WORDS, 'slips'], load: async () => (await import('./with-harper')).withHarper() }, // prettier-ignore
  { name: 'retext-spell', does: WORDS, load: async () => (await import('./spellers')).retextSpell() },
  { name: 'nspell', does: WORDS, load: async () => (await import('./spellers')).nspell() },
  { name: 'cspell-lib', does: WORDS, load: async () => (await import('./spellers')).cspell() },
  { name: 'alex', does: [...WORDS, 'clinical'], load: async () => (await import('./style-checkers')).alex() },
  { name: 'write-good', does: WORDS, load: async () => (await import('./style-checkers')).writeGood() },
  { name: 'redact-pii', does: REDACTS, load: async () => (await import('./redactors')).redactPii() },
  { name: '@redactpii/node', does: REDACTS, load: async () => (await import('./redactors')).redactPiiNode() },
  { name: 'openredaction', does: REDACTS, load: async () => (await import('./redactors')).openRedaction() },
  { name: 'redactum', does: REDACTS, load: async () => (await import('./redactors')).redactum() },
  {
    name: '@coffeeandfun/remove-pii',
    does: REDACTS,
    load: async () => (await import('./redactors')).removePii(),
  },
  { name: 'compromise', does: REDACTS, load: async () => (await import('./redactors')).compromise() },
  {
    name: 'leo-profanity',
    does: ['clinical'],
    load: async () => (await import('./profanity')).leoProfanity(),
  },
  { name: 'bad-words', does: ['clinical'], load: async () => (await import('./profanity')).badWords() },
  { name: 'obscenity', does: ['clinical'], load: async () => (await import('./profanity')).obscenity() },
];

/** @throws Error where no peer has this name */
export function peerNamed(name: string): Peer {
  const peer = PEER_LIST.find((each) => each.name === name);
  if (peer === undefined) throw new Error('No peer has that name.');
  return peer;
}
