import { CHANNEL_WORDS, type Channel } from '../../../../domain/messages/channel';
import { PURPOSE_WORDS, type Purpose } from '../../../../domain/messages/purpose';

/** What a question to the Data Privacy team is about: nothing of the person, nothing of the text (P4). */
export interface PrivacyQuestion {
  readonly channel: Channel;
  readonly purpose: Purpose | null;
  /** What the service manager's word is about, for a use that is not listed (P6). */
  readonly use: string | null;
  readonly service: string;
  readonly clause: string | null;
}

/** A plain question to the Data Privacy team, to paste into an email: it names nobody and quotes nothing (P4, P18). */
export function privacyQuestion({ channel, purpose, use, service, clause }: PrivacyQuestion): string {
  const what = use ?? (purpose === null ? 'something they are unsure of' : PURPOSE_WORDS[purpose]);
  const policy = clause === null ? '' : ` (clause ${clause} of the policy on electronic messages)`;
  return [
    `A colleague asks whether ${CHANNEL_WORDS[channel].one} may be sent to a service user of ${service} for the purpose “${what}”${policy}.`,
    'Please answer with what to mind, and a reference that can be kept in the record.',
  ].join('\n');
}
