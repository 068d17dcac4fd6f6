import type { Mention } from '../../../../domain/trails/review/mention';
import type { DecidedParty, PartyChoice } from '../../../../domain/trails/review/review';
import type { FoldedPassage } from '../../../../domain/trails/trail-message';
import { THIRD_PARTY } from '../../../../domain/trails/review/third-party-mark';

export const KIND_WORDS = {
  name: 'a name',
  address: 'an address',
  phone: 'a phone number',
  email: 'an email address',
  'nhs-number': 'an NHS number',
  'date-of-birth': 'a date of birth',
} satisfies Record<Mention['kind'], string>;

export const FOLDED_WORDS = {
  signature: 'signature',
  'device-footer': 'line added by the phone',
  disclaimer: 'legal notice',
  banner: 'warning of the mail system',
} satisfies Record<FoldedPassage['kind'], string>;

/** What was done with it: "kept", "replaced by [daughter]", "taken out". */
export function decidedWords({ choice, by }: Pick<DecidedParty, 'choice' | 'by'>): string {
  if (choice === 'keep') return 'kept';
  return choice === 'remove' ? 'taken out' : `replaced by [${by ?? THIRD_PARTY}]`;
}

/** What would be done with it: "take it out", "replace it by [daughter]". */
export function suggestedWords(choice: PartyChoice, relationship: string | null): string {
  if (choice === 'keep') return 'keep it';
  return choice === 'remove' ? 'take it out' : `replace it by [${relationship ?? THIRD_PARTY}]`;
}

/** Who it seems to be: "a name, a daughter of theirs?", "a name, seems to work there". */
export function aboutWords(mention: Mention | null): string {
  if (mention === null) return 'marked by you';
  const { kind, relationship, mayBeStaff } = mention;
  const who =
    relationship === null ? (mayBeStaff ? ', perhaps of their care team' : '') : `, “${relationship}”`;
  return `${KIND_WORDS[kind]}${who}`;
}

/** A few of the words, for a line of the bar. */
export function shortened(words: string, most = 60): string {
  const line = words.replaceAll(/\s+/gu, ' ').trim();
  return line.length <= most ? line : `${line.slice(0, most - 1).trimEnd()}…`;
}
