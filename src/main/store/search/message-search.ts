import type { Id } from '../../../domain/identity';
import type { InstantText } from '../../../domain/time/moment';
import type { Db } from '../tables';

/** A sent message as the index keeps it. */
export interface SearchableMessage {
  readonly messageId: Id;
  readonly personId: Id | null;
  readonly sentAt: InstantText;
  /** Folded words of text, subject and name, each once. */
  readonly words: readonly string[];
}

/** A word that is looked for; `whole` where it must not be only a beginning. */
export interface SoughtWord {
  readonly word: string;
  readonly whole: boolean;
}

export interface MessageQuery {
  /** At least one; all of them must be there. */
  readonly words: readonly SoughtWord[];
  readonly personId: Id | null;
  /** Sent before this, exclusive. */
  readonly before: InstantText | null;
  readonly limit: number;
}

/** Full-text search over sent messages: each dialect has its own. */
export interface MessageSearch {
  /** Makes the index: a part of the first migration. */
  make(db: Db): Promise<void>;
  /** Puts messages in, in place of what the index had of them. */
  put(db: Db, messages: readonly SearchableMessage[]): Promise<void>;
  /** Newest first. */
  find(db: Db, query: MessageQuery): Promise<Id[]>;
}
