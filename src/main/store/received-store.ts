import type { Id } from '../../domain/identity';
import type { Received } from '../../domain/messages/received';
import type { Stamp } from './people-store';

/** A received message as it is written down, before it has a name. */
export type WrittenDown = Omit<Received, 'id' | 'recordedBy' | 'answered'>;

/** What service users and carers wrote. Appended, never changed: it stands verbatim (P25, P30). */
export interface ReceivedStore {
  /** @throws NotThere when there is no such person */
  record(received: WrittenDown, stamp: Stamp): Promise<Received>;
  get(id: Id): Promise<Received | undefined>;
  /** The newest first. */
  ofPerson(personId: Id, limit: number): Promise<Received[]>;
  /** Notes that it was answered; the first answer counts (P31). @throws NotThere */
  answered(id: Id, stamp: Stamp): Promise<Received>;
}
