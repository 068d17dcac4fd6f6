import type { AttachmentStore } from './attachment-store';
import type { ArrivedStore } from './arrived-store';
import type { AuditStore } from './audit-store';
import type { BatchStore } from './batch-store';
import type { MailStore } from './mail-store';
import type { MessageStore } from './message-store';
import type { PeopleStore } from './people-store';
import type { ReceivedStore } from './received-store';
import type { RecordStore } from './record-store';
import type { ReplyStore } from './reply-store';
import type { ServiceStore } from './service-store';
import type { SettingStore } from './setting-store';
import type { TemplateStore } from './template-store';
import type { TrailStore } from './trail-store';
import type { TransferStore } from './transfer-store';

/** The aggregates of the store. The same inside a transaction and outside one. */
export interface Aggregates {
  readonly people: PeopleStore;
  readonly services: ServiceStore;
  readonly templates: TemplateStore;
  readonly messages: MessageStore;
  readonly attachments: AttachmentStore;
  readonly transfers: TransferStore;
  readonly batches: BatchStore;
  readonly received: ReceivedStore;
  readonly arrived: ArrivedStore;
  readonly mails: MailStore;
  readonly trails: TrailStore;
  readonly replies: ReplyStore;
  readonly records: RecordStore;
  readonly settings: SettingStore;
  readonly audit: AuditStore;
}

/** The encrypted store. Every write outside `transaction` is a transaction of its own. */
export interface Store extends Aggregates {
  /** All of `work` or nothing; use only the aggregates it is given. Waits for other transactions. */
  transaction<T>(work: (inside: Aggregates) => Promise<T>): Promise<T>;
  /** Puts what was committed into the main file, past a damaged log: called before the network is touched. */
  checkpoint(): Promise<void>;
  close(): Promise<void>;
}
