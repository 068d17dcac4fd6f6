import type { WrittenDate } from '../dates/written-date';
import type { MailAddress } from '../mail-text';
import type { ReadFrom } from '../trail-message';

/** What quoted history says of a message before its words begin. */
export interface QuotedHead {
  readonly from: MailAddress | null;
  readonly to: readonly MailAddress[];
  readonly cc: readonly MailAddress[];
  readonly date: WrittenDate | null;
  readonly subject: string | null;
  readonly readFrom: ReadFrom;
}

/** A quote that nobody is named for. */
export const NO_HEAD: QuotedHead = {
  from: null,
  to: [],
  cc: [],
  date: null,
  subject: null,
  readFrom: 'nowhere',
};
