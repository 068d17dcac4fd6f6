import { AUTHORITY_WORDS } from '../carer';
import { FORMAT_WORDS } from '../communication-needs';
import { CONTACT_SAFETY_WORDS } from '../contact-point';
import { NOT_DELIVERED_WORDS } from '../../messages/delivery';
import { formatNhsNumber } from '../nhs-number';
import type { FactContent, FactKind } from '../person-fact';

/** The names of what a fact is about, as they stood at any time. */
export interface AboutWords {
  /** "Susan Holloway (daughter)". */
  readonly carer: string;
  /** "07700 900412". */
  readonly point: string;
  /** "Agreement to texts for reminders". */
  readonly agreement: string;
}

type Needs = Extract<FactContent, { kind: 'needs' }>['needs'];

function needsWords({ format, language, interpreter, support }: Needs): string {
  const all = [
    format === 'none' ? null : FORMAT_WORDS[format].toLowerCase(),
    language === null ? null : `reads ${language}`,
    interpreter ? 'an interpreter' : null,
    support === null ? null : `help from ${support}`,
  ].filter((each) => each !== null);
  return all.length === 0 ? 'none' : all.join(', ');
}

function entryWords({ name, nhsNumber, recordNumber }: Extract<FactContent, { kind: 'merged' }>): string {
  const nhs = nhsNumber === null ? null : `NHS number ${formatNhsNumber(nhsNumber)}`;
  const record = recordNumber === null ? null : `record number ${recordNumber}`;
  return [name, nhs, record].filter((each) => each !== null).join(', ');
}

type ContentOf = { [C in FactContent as C['kind']]: C };

/** How each kind of fact is said. */
const SAID: { readonly [K in FactKind]: (content: ContentOf[K], about: AboutWords) => string } = {
  needs: ({ needs }) => `Communication needs recorded: ${needsWords(needs)}`,
  capacity: ({ capacity }) =>
    capacity === null ? 'Note about capacity taken away' : `Capacity recorded: ${capacity}`,
  carer: (_content, { carer }) => `Carer added: ${carer}`,
  'carer-ended': (_content, { carer }) => `Carer removed: ${carer}`,
  authority: ({ basis, evidence }, { carer }) =>
    `${carer} may be told about the person: ${AUTHORITY_WORDS[basis].toLowerCase()}, ${evidence}`,
  'authority-withdrawn': (_content, { carer }) => `${carer} may no longer be told about the person`,
  verified: ({ evidence }, { point }) => `${point} verified by an email from the person: ${evidence}`,
  'point-confirmed': (_content, { point }) => `${point} confirmed as still right`,
  'point-failed': ({ why }, { point }) => `A message did not arrive at ${point}: ${NOT_DELIVERED_WORDS[why]}`,
  safety: ({ safety, note }, { point }) => {
    const why = note === null ? '' : ` (${note})`;
    return `${point} marked: ${CONTACT_SAFETY_WORDS[safety].toLowerCase()}${why}`;
  },
  'agreement-confirmed': (_content, { agreement }) => `${agreement} confirmed`,
  'asked-to-stop': ({ channel }) =>
    `Asked by ${channel === 'sms' ? 'text' : 'email'} that no more messages are sent: sending stopped`,
  'stop-settled': ({ meant, note }) =>
    meant
      ? `Asking to stop was meant: ${note}`
      : `Asking to stop was not meant, messages may go again: ${note}`,
  merged: (content) => `Merged with another entry: ${entryWords(content)}`,
};

function said<K extends FactKind>(kind: K, content: ContentOf[K], about: AboutWords): string {
  return SAID[kind](content, about);
}

/** One plain sentence of what a fact says, without a full stop (P19). */
export function factSentence(content: FactContent, about: AboutWords): string {
  return said(content.kind, content, about);
}
