import type { Id } from '../../../domain/identity';
import type { InstantText } from '../../../domain/time/moment';
import type { FactColumns } from './fact-columns';

/** A template as it stands; its versions and approvals are facts beside it. */
export interface TemplatesTable {
  id: Id;
  version: number;
  name: string;
  /** The template's details as JSON. */
  details: string;
  saved_by: string;
  saved_at: InstantText;
  saved_offset: number;
  /** The approval of this very version, as JSON. */
  approved: string | null;
  /** Who took it out of use, and when, as JSON. */
  retired: string | null;
  starter: string | null;
}

export interface TemplateVersionsTable extends FactColumns {
  id: Id;
  template_id: Id;
  version: number;
  details: string;
}

export interface TemplateFactsTable extends FactColumns {
  id: Id;
  template_id: Id;
  version: number;
  kind: 'approved' | 'retired' | 'restored';
  /** The approval, as JSON. */
  content: string | null;
}
