import { Temporal } from 'temporal-polyfill';
import type { PolicyPack } from '../policy/pack';
import { sopAspectSchema, type Sop, type SopAspect } from './sop';
import type { Service } from './service';

/** A step of setting a service up for electronic messages, in the policy's order (P40). */
export type SetUpStep = 'details' | 'replies' | 'procedure' | 'uses' | 'approval' | 'review';

export interface SetUpState {
  readonly step: SetUpStep;
  /** `soon`: it counts still, and something is due. */
  readonly state: 'done' | 'missing' | 'soon';
}

/** Where a procedure stands with its review, by the day (ISO). */
export type ReviewState = 'none' | 'in-date' | 'due-soon' | 'in-grace' | 'out-of-date';

/** Where a procedure stands on a day (P17): a passed review date counts down before it silences a service. */
export function reviewState(sop: Sop, today: string, pack: Pick<PolicyPack, 'services'>): ReviewState {
  if (sop.approval === null) return 'none';
  const days = daysUntil(sop.approval.reviewBy, today);
  if (days >= 0) return days <= pack.services.reviewWarnDays ? 'due-soon' : 'in-date';
  return -days <= pack.services.reviewGraceDays ? 'in-grace' : 'out-of-date';
}

/** Whole days from one day to another; less than none where it has passed. */
export function daysUntil(day: string, today: string): number {
  return Temporal.PlainDate.from(today).until(Temporal.PlainDate.from(day)).days;
}

/** What of the six nobody has written down yet (P9). */
export function unansweredAspects(sop: Sop): SopAspect[] {
  return sopAspectSchema.options.filter((aspect) => sop.aspects[aspect].trim() === '');
}

/** Whether a procedure is complete enough to be approved (P9, P17). */
export function canBeApproved(sop: Sop): boolean {
  return unansweredAspects(sop).length === 0 && sop.channels.length > 0 && sop.purposes.length > 0;
}

/** Whether two procedures say the same, whoever approved them: a change of what it says needs a new approval (P17). */
export function saysTheSame(one: Sop, other: Sop): boolean {
  return contentOf(one) === contentOf(other);
}

function contentOf({ aspects, channels, purposes }: Sop): string {
  return JSON.stringify([
    sopAspectSchema.options.map((aspect) => aspects[aspect].trim()),
    channels.toSorted(),
    purposes.toSorted(),
  ]);
}

/** Every step with its state on a day (P40). */
export function setUpStates(
  service: Service,
  today: string,
  pack: Pick<PolicyPack, 'services'>,
): SetUpState[] {
  const { sop } = service;
  return [
    { step: 'details', state: doneIf(service.hours.weekdays.length > 0) },
    { step: 'replies', state: doneIf(service.emergencyWording !== '') },
    { step: 'procedure', state: doneIf(unansweredAspects(sop).length === 0) },
    { step: 'uses', state: doneIf(sop.channels.length > 0 && sop.purposes.length > 0) },
    { step: 'approval', state: doneIf(sop.approval !== null) },
    { step: 'review', state: REVIEW_STATES[reviewState(sop, today, pack)] },
  ];
}

const REVIEW_STATES = {
  none: 'missing',
  'in-date': 'done',
  'due-soon': 'soon',
  'in-grace': 'soon',
  'out-of-date': 'missing',
} satisfies Record<ReviewState, SetUpState['state']>;

function doneIf(isDone: boolean): SetUpState['state'] {
  return isDone ? 'done' : 'missing';
}
