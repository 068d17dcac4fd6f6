import { Temporal } from 'temporal-polyfill';
import { channelSchema, type Channel } from '../../messages/channel';
import { kindOfUseSchema, type KindOfUse } from '../../messages/purpose';
import { instantText, LONDON } from '../../time/moment';
import { longDate } from '../../time/spoken';
import { agreementFormSchema, type AgreementForm } from '../agreement';
import { newContactPointSchema } from '../contact-point';
import { nhsNumberSchema } from '../nhs-number';
import { cellIn, dateIn, listed, type ReadRow } from './cells';
import type { AgreementColumn, Columns } from './headings';
import type { ImportedAgreement } from './imported';

/** An agreement as a line of a file names it: whose it is, by number, is looked up in the store. */
export interface AgreementRow extends Omit<ImportedAgreement, 'personId'> {
  readonly nhsNumber: string | null;
  readonly recordNumber: string | null;
}

const CHANNELS = {
  sms: ['sms', 'text', 'texts', 'textmessage', 'textmessages', 'mobile'],
  email: ['email', 'emails'],
} satisfies Record<Channel, string[]>;
const KINDS = {
  routine: [
    'routine',
    'reminder',
    'reminders',
    'remindersandshortnotices',
    'appointments',
    'appointmentreminders',
  ],
  conversation: ['conversation', 'conversations', 'conversational', 'conversationslettersandcareplans'],
  other: ['other', 'anotheruse'],
} satisfies Record<KindOfUse, string[]>;
const FORMS = {
  verbal: ['verbal', 'oral', 'spoken', 'verbally'],
  written: ['written', 'signed', 'inwriting', 'signedform'],
} satisfies Record<AgreementForm, string[]>;

const refused = (sentence: string) => ({ ok: false, sentence }) as const;
const within = (text: string | null, longest: number) => text === null || text.length <= longest;

type Cell = (column: AgreementColumn) => string | null;

/** The channel by its own column, or by which of number and address is filled in. */
function placeIn(cell: Cell): ReadRow<Pick<ImportedAgreement, 'channel' | 'value'>> {
  const said = cell('channel');
  const [mobile, email] = [cell('mobile'), cell('email')];
  const filled =
    mobile !== null && email === null ? 'sms' : mobile === null && email !== null ? 'email' : undefined;
  const channel = said === null ? filled : listed(said, CHANNELS, channelSchema.options);
  if (channel === undefined) {
    return refused('The channel is neither “text” nor “email”: an agreement is for one of them.');
  }
  const value = channel === 'sms' ? mobile : email;
  if (value === null) {
    const what = channel === 'sms' ? 'mobile number' : 'email address';
    return refused(`The ${what} is missing: an agreement is for one exact ${what}.`);
  }
  const read = newContactPointSchema.safeParse({ channel, value, carerId: null });
  if (!read.success) return refused(read.error.issues[0]?.message ?? 'The number or address can’t be read.');
  return { ok: true, row: { channel, value: read.data.value } };
}

/** Midday in London of the day: only the day is known. */
function middayOf(day: string): string {
  return instantText(
    Temporal.PlainDate.from(day).toZonedDateTime({ timeZone: LONDON, plainTime: '12:00' }).toInstant(),
  );
}

function wordsIn(
  cell: Cell,
  today: string,
): ReadRow<Omit<AgreementRow, 'channel' | 'value' | 'nhsNumber' | 'recordNumber'>> {
  const kind = listed(cell('kind') ?? '', KINDS, kindOfUseSchema.options);
  if (kind === undefined) return refused('The kind of use is none of: routine, conversation, other.');
  const form = listed(cell('form') ?? '', FORMS, agreementFormSchema.options);
  if (form === undefined) return refused('The form is neither “verbal” nor “written”.');
  const agreedOn = dateIn(cell('agreedOn'), today);
  if (agreedOn === undefined) return refused('The date agreed can’t be read: write it as 03/03/2026.');
  if (agreedOn > today) return refused('The date agreed is in the future: check it against the record.');
  const [evidence, dataPrivacyReference] = [cell('evidence'), cell('dataPrivacyReference')];
  if (kind === 'other' && dataPrivacyReference === null) {
    return refused('Another use needs the Data Privacy team’s reference: add it in a column of that name.');
  }
  if (!within(evidence, 100) || !within(dataPrivacyReference, 100)) {
    return refused(
      'Where the evidence is, and the Data Privacy reference, have at most 100 characters each.',
    );
  }
  const where = evidence === null ? 'in the record' : `in the record (${evidence})`;
  const on = longDate(Temporal.PlainDate.from(agreedOn));
  return {
    ok: true,
    row: {
      kind,
      form,
      signedFormAt: form === 'written' ? (evidence ?? 'in the record') : null,
      personalContact: `imported: evidence is ${where}, agreed on ${on}`,
      dataPrivacyReference,
      said: middayOf(agreedOn),
    },
  };
}

/**
 * Reads one line of a list of agreements.
 * @param today the day by London's clocks, ISO: nobody agreed after it
 */
export function readAgreementRow(
  cells: readonly string[],
  columns: Columns<AgreementColumn>,
  today: string,
): ReadRow<AgreementRow> {
  const cell = cellIn(cells, columns);
  const number = nhsNumberSchema.nullable().safeParse(cell('nhsNumber'));
  if (!number.success) return refused(number.error.issues[0]?.message ?? 'The NHS number can’t be read.');
  const recordNumber = cell('recordNumber');
  if (number.data === null && recordNumber === null) {
    return refused('Whose agreement this is can’t be told: write the NHS number or the record number.');
  }
  const place = placeIn(cell);
  if (!place.ok) return place;
  const words = wordsIn(cell, today);
  if (!words.ok) return words;
  return { ok: true, row: { nhsNumber: number.data, recordNumber, ...place.row, ...words.row } };
}
