import type { Service } from '../../../domain/services/service';
import { EMPTY_SOP } from '../../../domain/services/sop';
import { daysOfLines, linesOfDays } from './date-lines';

/** A service as the form holds it: text in every field. */
export interface ServiceDraft {
  readonly name: string;
  /** One a line. */
  readonly tellingNames: string;
  readonly mailbox: string;
  readonly phone: string;
  /** ISO weekdays: Monday is 1. */
  readonly weekdays: readonly number[];
  /** "09:00", as a time field holds it; empty where nothing is written. */
  readonly opens: string;
  readonly closes: string;
  readonly onBankHolidays: boolean;
  /** One a line, as people write days. */
  readonly closedDays: string;
  /** In hours; empty where replies are not possible. */
  readonly replyWithinHours: string;
  readonly emergencyWording: string;
  readonly smsFooter: string;
  readonly emailFooter: string;
}

/** What most services do: the form starts from it. The footers say when replies are read and what to do otherwise (P14, P27). */
export const NEW_SERVICE: ServiceDraft = {
  name: '',
  tellingNames: '',
  mailbox: '',
  phone: '',
  weekdays: [1, 2, 3, 4, 5],
  opens: '09:00',
  closes: '17:00',
  onBankHolidays: false,
  closedDays: '',
  replyWithinHours: '8',
  emergencyWording: 'In an emergency call 999. For urgent medical help call 111.',
  smsFooter: 'Replies are read 9am to 5pm on weekdays. In an emergency call 999.',
  emailFooter:
    'Replies are read 9am to 5pm on weekdays, not at night, at weekends or on bank holidays.\nIn an emergency call 999. For urgent medical help call 111.',
};

const twoDigits = (count: number) => String(count).padStart(2, '0');

/** "09:30" from minutes since midnight; midnight at the day's end is "00:00", as a time field has it. */
function timeText(minutes: number): string {
  return `${twoDigits(Math.floor(minutes / 60) % 24)}:${twoDigits(minutes % 60)}`;
}

/** Minutes since midnight; NaN where it is no time, which the schema refuses. */
function minutesOf(text: string): number {
  const [, hours, minutes] = /^(\d{1,2}):(\d{2})$/u.exec(text) ?? [];
  return Number(hours) * 60 + Number(minutes);
}

/** A closing time of midnight is the end of the day. */
function closingMinutes(text: string): number {
  const minutes = minutesOf(text);
  return minutes === 0 ? 24 * 60 : minutes;
}

export function draftOf(service: Service): ServiceDraft {
  const { name, tellingNames, mailbox, phone, hours, smsFooter, emailFooter } = service;
  return {
    name,
    tellingNames: tellingNames.join('\n'),
    mailbox,
    phone,
    weekdays: hours.weekdays,
    opens: timeText(hours.opens),
    closes: timeText(hours.closes),
    onBankHolidays: hours.onBankHolidays,
    closedDays: linesOfDays(hours.closedDays),
    replyWithinHours: service.replyWithinHours === null ? '' : String(service.replyWithinHours),
    emergencyWording: service.emergencyWording,
    smsFooter,
    emailFooter,
  };
}

/** The service's details as the contract takes them, still to be parsed; its procedure stays as it is. */
export function detailsOf(draft: ServiceDraft, service?: Service) {
  return {
    name: draft.name,
    tellingNames: draft.tellingNames
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== ''),
    mailbox: draft.mailbox,
    phone: draft.phone,
    hours: {
      weekdays: draft.weekdays.toSorted((a, b) => a - b),
      opens: minutesOf(draft.opens),
      closes: closingMinutes(draft.closes),
      onBankHolidays: draft.onBankHolidays,
      closedDays: daysOfLines(draft.closedDays),
    },
    replyWithinHours: draft.replyWithinHours.trim() === '' ? null : Number(draft.replyWithinHours),
    emergencyWording: draft.emergencyWording,
    sop: service?.sop ?? EMPTY_SOP,
    authorisedUses: service?.authorisedUses ?? [],
    smsFooter: draft.smsFooter,
    emailFooter: draft.emailFooter,
  };
}
