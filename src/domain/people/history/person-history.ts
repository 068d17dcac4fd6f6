import type { Id } from '../../identity';
import type { Channel } from '../../messages/channel';
import type { Moment } from '../../time/moment';
import type { Agreement } from '../agreement';
import type { PersonDetails } from '../person';
import type { PersonFact } from '../person-fact';

/** Who wrote something down, and when. */
interface Written {
  readonly id: Id;
  readonly by: string;
  readonly when: Moment;
}

/** How a person was described at one version. */
export interface KeptDetails extends Written {
  /** The person, or an entry that was merged into theirs. */
  readonly about: Id;
  readonly version: number;
  readonly details: PersonDetails;
}

/** A number or address they gave, in use or not. */
export interface KeptPoint extends Written {
  readonly channel: Channel;
  readonly value: string;
  readonly carerId: Id | null;
  readonly ended: Written | null;
}

/** An agreement, in force or not. */
export interface KeptAgreement extends Written {
  readonly agreement: Pick<
    Agreement,
    'channel' | 'kind' | 'form' | 'source' | 'personalContact' | 'contactPointId'
  >;
  readonly ended: Written | null;
}

/** Everything that was ever written down about a person, in no order. */
export interface PersonHistory {
  readonly personId: Id;
  readonly details: readonly KeptDetails[];
  readonly points: readonly KeptPoint[];
  readonly agreements: readonly KeptAgreement[];
  readonly facts: readonly PersonFact[];
}
