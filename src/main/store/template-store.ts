import type { Id } from '../../domain/identity';
import type {
  Template,
  TemplateApproval,
  TemplateDetails,
  TemplateVersion,
} from '../../domain/templates/template';
import type { Stamp } from './people-store';

/** Templates, each with all its versions: a message refers to the one it was begun from (P8). */
export interface TemplateStore {
  /** By name; the retired ones too. */
  list(): Promise<Template[]>;
  get(id: Id): Promise<Template | undefined>;
  /** Every version, newest first; nothing for an unknown id. */
  versions(id: Id): Promise<TemplateVersion[]>;
  add(details: TemplateDetails, stamp: Stamp, starter?: string): Promise<Template>;
  /** A new version, which nobody has approved yet. @throws ChangedElsewhere, NotThere */
  change(id: Id, version: number, details: TemplateDetails, stamp: Stamp): Promise<Template>;
  /** Approves this very version. @throws ChangedElsewhere, NotThere */
  approve(id: Id, version: number, approval: TemplateApproval, stamp: Stamp): Promise<Template>;
  /** Takes it out of use, or back into it. @throws ChangedElsewhere, NotThere */
  setRetired(id: Id, version: number, retired: boolean, stamp: Stamp): Promise<Template>;
}
