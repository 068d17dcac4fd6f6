import { storedAttachments } from './attachments/stored-attachments';
import { storedArrived } from './arrived/stored-arrived';
import { storedAudit } from './audit/stored-audit';
import { accessTo, type Access } from './access';
import { storedBatches } from './batches/stored-batches';
import type { StoreDialect } from './dialects/store-dialect';
import { storedMails } from './mails/stored-mails';
import { storedMessages } from './messages/stored-messages';
import { storedPeople } from './people/stored-people';
import { storedReceived } from './received/stored-received';
import { storedRecords } from './records/stored-records';
import { storedReplies } from './replies/stored-replies';
import { storedServices } from './services/stored-services';
import { storedSettings } from './settings/stored-settings';
import type { Aggregates, Store } from './store';
import { storedTemplates } from './templates/stored-templates';
import { storedTrails } from './trails/stored-trails';
import { storedTransfers } from './transfers/stored-transfers';
import type { Db } from './tables';

function aggregates(access: Access): Aggregates {
  return {
    people: storedPeople(access),
    services: storedServices(access),
    templates: storedTemplates(access),
    messages: storedMessages(access),
    attachments: storedAttachments(access),
    transfers: storedTransfers(access),
    batches: storedBatches(access),
    received: storedReceived(access),
    arrived: storedArrived(access),
    mails: storedMails(access),
    trails: storedTrails(access),
    replies: storedReplies(access),
    records: storedRecords(access),
    settings: storedSettings(access),
    audit: storedAudit(access),
  };
}

/** What a store is made of. */
export interface StoreParts {
  /** A database in the newest form. */
  readonly db: Db;
  readonly dialect: StoreDialect;
  /** The name of this machine: beside every fact. */
  readonly machine: string;
  /** Called while nobody else uses the database. */
  readonly checkpoint: () => Promise<void>;
}

/** The store over a database, whichever it is. Closing waits for what is under way. */
export function createStore({ db, dialect, machine, checkpoint }: StoreParts): Store {
  const access = accessTo(db, machine, dialect.search);
  let closing: Promise<void> | undefined;

  async function close(): Promise<void> {
    access.shut();
    // A log that can't be moved now is moved at the next start: nothing in it is lost.
    await db.connection().execute(() => checkpoint().catch(() => undefined));
    await db.destroy();
  }

  return {
    ...aggregates(access),
    transaction: (work) => access.transaction((inside) => work(aggregates(inside))),
    checkpoint: () => access.read(() => checkpoint()),
    close: () => (closing ??= close()),
  };
}
