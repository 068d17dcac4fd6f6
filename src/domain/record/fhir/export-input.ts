import type { Id } from '../../identity';
import type { Carer } from '../../people/carer';
import type { ContactPoint } from '../../people/contact-point';
import type { InstantText } from '../../time/moment';
import type { EntryContent } from '../entry-text';
import type { NumberedPerson } from './identifiers';

/** Whose entry it is, and by what numbers and addresses they and their carers are known. */
export interface ExportedPerson extends NumberedPerson {
  readonly contactPoints: readonly Pick<ContactPoint, 'channel' | 'value' | 'carerId'>[];
  readonly carers: readonly Pick<Carer, 'id' | 'name' | 'relationship'>[];
}

/** A service and its shared mailbox. */
export interface ExportedService {
  readonly name: string;
  readonly mailbox: string;
}

/** What an export is made of: the entry as it was copied, and what is known of those who wrote. */
export interface ExportInput {
  readonly entryId: Id;
  /** What the entry is about, under the store's own id: the message, the received message, the filing, the agreement. */
  readonly subjectId: Id;
  readonly content: EntryContent;
  readonly person: ExportedPerson;
  readonly services: readonly ExportedService[];
  /** The message of theirs that a sent one answers. */
  readonly answersId: Id | null;
  /** When the entry was copied, and by whom. */
  readonly entered: InstantText;
  readonly enteredBy: string;
  /** When the file is made. */
  readonly made: InstantText;
}

/** A text as an attachment holds it: UTF-8 in base64, its bytes counted, and their SHA-1 in base64 as R4 has it. */
export interface AttachedText {
  readonly data: string;
  readonly size: number;
  readonly hash: string;
}

/** What only the world outside knows how to make. */
export interface ExportMeans {
  /** Always the same UUID for one name within one entry, and never that of another one. */
  uuidOf(name: string): string;
  attach(text: string): AttachedText;
}
