import { CHANNEL_WORDS } from '../messages/channel';
import { KIND_OF_USE_WORDS } from '../messages/purpose';
import type { Agreement, AgreementForm } from '../people/agreement';
import { formatContactPoint } from '../people/contact-point';
import { DISCUSSION_POINTS, type DiscussionPoint } from '../people/discussion';
import type { InstantText } from '../time/moment';
import { dateAndTime } from '../time/spoken';
import { carerWords, type EntryBody, type EntryCarer, type Line } from './entry-form';
import type { AgreementChange } from './record-entry';

/** What happened to an agreement, as its place in the record must show it (P19). */
export interface ChangedAgreement {
  readonly change: AgreementChange;
  readonly agreement: Pick<
    Agreement,
    | 'channel'
    | 'kind'
    | 'form'
    | 'signedFormAt'
    | 'personalContact'
    | 'exception'
    | 'points'
    | 'dataPrivacyReference'
    | 'recorded'
  >;
  /** The exact number or address, in use or not. */
  readonly contactPoint: string;
  /** Whose agreement it is, where it is a carer's own. */
  readonly carer: EntryCarer | null;
  /** When it was recorded, confirmed or withdrawn, and who noted it. */
  readonly happened: InstantText;
  readonly by: string;
}

/** What was talked through, as an entry lists it. */
const POINT_WORDS = {
  'human-error': 'that something may go wrong: the risk of human error was accepted',
  'opting-out': 'stopping at any time',
  'keeping-details-current': 'keeping the number or address up to date',
  'all-options': 'all ways to be reached: phone, letter, text and email',
  'added-to-record': 'that messages are kept in the care record',
  emergencies: 'that it is not for emergencies, and whom to contact instead',
  'reply-time': 'how soon replies are answered, and the other way to make contact',
  hours: 'the hours in which messages are read',
} satisfies Record<DiscussionPoint, string>;

const FORM_WORDS = { verbal: 'verbal', written: 'written' } satisfies Record<AgreementForm, string>;

const TITLES = {
  recorded: '',
  confirmed: ' confirmed',
  withdrawn: ' withdrawn',
} satisfies Record<AgreementChange, string>;

/** What an agreement covers: the same for each change of it. */
function scopeLines({ agreement, contactPoint, carer }: ChangedAgreement, named: boolean): Line[] {
  const { many } = CHANNEL_WORDS[agreement.channel];
  const value = formatContactPoint({ channel: agreement.channel, value: contactPoint });
  return [
    ...(carer === null ? [] : [['Agreement of', `a carer: ${carerWords(carer, named)}`] as const]),
    [agreement.channel === 'sms' ? 'Texts to' : 'Emails to', value],
    ['For', KIND_OF_USE_WORDS[agreement.kind]],
    ['Form', `${FORM_WORDS[agreement.form]} agreement to ${many}`],
  ];
}

function lineIf(label: string, value: string | null): Line[] {
  return value === null ? [] : [[label, value]];
}

/** How it came about: said once, when it is recorded. */
function originLines({ agreement }: ChangedAgreement): Line[] {
  return [
    ...lineIf('Signed form', agreement.signedFormAt),
    ['Agreed', agreement.personalContact],
    ...lineIf('Exception', agreement.exception),
    ...lineIf('Data Privacy', agreement.dataPrivacyReference),
  ];
}

function talkedThrough({ agreement }: ChangedAgreement): string {
  const points = DISCUSSION_POINTS.filter((point) => agreement.points.includes(point));
  if (points.length === 0) return 'No points of the discussion are noted.';
  return ['Talked through:', ...points.map((point) => `- ${POINT_WORDS[point]}`)].join('\n');
}

/**
 * The entry of an agreement, of its confirmation or of its withdrawal, for the consent place of the record (P19).
 * @param named whether a carer is named: only in the copy
 */
export function agreementBody(changed: ChangedAgreement, entered: string, named: boolean): EntryBody {
  const { change, agreement, happened, by } = changed;
  const title = `AGREEMENT to ${CHANNEL_WORDS[agreement.channel].many}${TITLES[change]}`;
  const first: Line[] = change === 'withdrawn' ? [['Withdrawn', `from ${dateAndTime(happened)}`]] : [];
  const when: Line = [change === 'confirmed' ? 'Confirmed' : 'Recorded', dateAndTime(changeTime(changed))];
  const lines = [
    ...first,
    ...scopeLines(changed, named),
    ...(change === 'recorded' ? originLines(changed) : []),
    when,
    [change === 'withdrawn' ? 'Withdrawn by' : 'Noted by', by] as const,
    ['Entered', entered] as const,
  ];
  return { title, lines, text: change === 'recorded' ? talkedThrough(changed) : null };
}

/** A withdrawal says when the agreement that ends was recorded. */
function changeTime({ change, agreement, happened }: ChangedAgreement): InstantText {
  return change === 'withdrawn' ? agreement.recorded.at : happened;
}
