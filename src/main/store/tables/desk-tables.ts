import type { Id } from '../../../domain/identity';
import type { FactColumns } from './fact-columns';

export interface ServicesTable {
  id: Id;
  version: number;
  name: string;
  /** The service's details as JSON. */
  details: string;
}

export interface SettingsTable {
  name: string;
  /** JSON. */
  value: string;
}

export interface AuditTable extends FactColumns {
  id: Id;
  what: string;
  about: string | null;
  detail: string | null;
}

export interface StoreVersionsTable {
  version: number;
  name: string;
}
