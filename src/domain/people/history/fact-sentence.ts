import { AUTHORITY_WORDS } from '../carer';
import { FORMAT_WORDS } from '../communication-needs';
import { CONTACT_SAFETY_WORDS } from '../contact-point';
import { formatNhsNumber } from '../nhs-number';
import type { FactContent } from '../person-fact';

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

/** One plain sentence of what a fact says, without a full stop (P19). */
export function factSentence(content: FactContent, { carer, point, agreement }: AboutWords): string {
  switch (content.kind) {
    case 'needs':
      return `Communication needs recorded: ${needsWords(content.needs)}`;
    case 'capacity':
      return content.capacity === null ? 'Note about capacity taken away' : `Capacity recorded: ${content.capacity}`;
    case 'carer':
      return `Carer added: ${carer}`;
    case 'carer-ended':
      return `Carer removed: ${carer}`;
    case 'authority':
      return `${carer} may be told about the person: ${AUTHORITY_WORDS[content.basis].toLowerCase()}, ${content.evidence}`;
    case 'authority-withdrawn':
      return `${carer} may no longer be told about the person`;
    case 'verified':
      return `${point} verified by an email from the person: ${content.evidence}`;
    case 'point-confirmed':
      return `${point} confirmed as still right`;
    case 'safety': {
      const note = content.note === null ? '' : ` (${content.note})`;
      return `${point} marked: ${CONTACT_SAFETY_WORDS[content.safety].toLowerCase()}${note}`;
    }
    case 'agreement-confirmed':
      return `${agreement} confirmed`;
    case 'merged':
      return `Merged with another entry: ${entryWords(content)}`;
  }
}
