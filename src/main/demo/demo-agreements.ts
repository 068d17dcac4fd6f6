import type { NewAgreement } from '../../domain/people/agreement';
import { DISCUSSION_POINTS } from '../../domain/people/discussion';

/** An agreement of the demo: given so many days ago, and withdrawn again or not. */
export interface DemoAgreement extends Omit<NewAgreement, 'contactPointId'> {
  readonly daysAgo: number;
  readonly withdrawnDaysAgo: number | null;
}

/** The demo's people agreed some months before its messages were written. */
export const AGREED_DAYS_AGO = 120;

/** A verbal agreement to reminders, with all points talked through. */
export const agreed = (personalContact: string, change: Partial<DemoAgreement> = {}): DemoAgreement => ({
  kind: 'routine',
  form: 'verbal',
  signedFormAt: null,
  personalContact,
  exception: null,
  points: [...DISCUSSION_POINTS],
  dataPrivacyReference: null,
  daysAgo: AGREED_DAYS_AGO,
  withdrawnDaysAgo: null,
  ...change,
});

/** A written agreement to conversations, with all points talked through. */
export const signed = (personalContact: string, change: Partial<DemoAgreement> = {}): DemoAgreement =>
  agreed(personalContact, {
    kind: 'conversation',
    form: 'written',
    signedFormAt: 'scanned into the record, under consent',
    ...change,
  });
