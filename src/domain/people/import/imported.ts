import type { Id } from '../../identity';
import type { InstantText } from '../../time/moment';
import type { Agreement } from '../agreement';
import type { ContactPoint } from '../contact-point';
import type { PersonDetails } from '../person';

/** Somebody to be taken over from the record system's report. */
export interface ImportedPerson {
  readonly details: PersonDetails;
  /** Their own numbers and addresses: that they are known is no agreement. */
  readonly points: ReadonlyArray<Pick<ContactPoint, 'channel' | 'value'>>;
}

/** An agreement to be taken over: the evidence of it stays in the record. */
export interface ImportedAgreement extends Pick<
  Agreement,
  'channel' | 'kind' | 'form' | 'signedFormAt' | 'personalContact' | 'dataPrivacyReference'
> {
  readonly personId: Id;
  /** The number or address it is for. */
  readonly value: string;
  /** When the person agreed. */
  readonly said: InstantText;
}
