import type { Id } from '../../domain/identity';
import type { Service, ServiceDetails } from '../../domain/services/service';
import type { Stamp } from './people-store';

export interface ServiceStore {
  /** By name. */
  list(): Promise<Service[]>;
  get(id: Id): Promise<Service | undefined>;
  add(details: ServiceDetails, stamp: Stamp): Promise<Service>;
  /** @throws ChangedElsewhere, NotThere */
  edit(id: Id, version: number, details: ServiceDetails, stamp: Stamp): Promise<Service>;
}
