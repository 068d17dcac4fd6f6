import type { BatchState } from '../../../domain/batches/batch';
import type { KeptState } from '../../../domain/batches/recipient';
import type { Id } from '../../../domain/identity';
import type { Carrier, Channel } from '../../../domain/messages/channel';
import type { Purpose } from '../../../domain/messages/purpose';
import type { InstantText } from '../../../domain/time/moment';

/** A list of people who get a message each (P8). */
export interface BatchesTable {
  id: Id;
  version: number;
  name: string;
  /** The name in small letters: lists of one name are compared. */
  name_key: string;
  service_id: Id;
  channel: Channel;
  carrier: Carrier;
  purpose: Purpose | null;
  subject: string;
  text: string;
  /** The template its words were taken from, as JSON. */
  template: string | null;
  state: BatchState;
  /** Who of the staff made it. */
  prepared_by: Id | null;
  /** As whom its messages are signed, as JSON. */
  signed_by: string | null;
  made_by: string;
  made_at: InstantText;
  made_offset: number;
  hash: string | null;
  /** What the last check found, as JSON. */
  summary: string | null;
  /** The lines of the last file that put nobody on it, as JSON. */
  faults: string;
  /** The second person's word, as JSON. */
  approved: string | null;
  started_by: string | null;
  started_at: InstantText | null;
  started_offset: number | null;
  finished_at: InstantText | null;
  finished_offset: number | null;
  problem: string | null;
  continued_by: Id | null;
}

/** Somebody on a list; what became of their message stands in messages, under `message_id`. */
export interface BatchRecipientsTable {
  batch_id: Id;
  position: number;
  message_id: Id;
  person_id: Id;
  /** What was given for them alone, as JSON. */
  given: string;
  about: InstantText | null;
  line: number | null;
  contact_point_id: Id | null;
  state: KeptState;
  clause: string | null;
  sentence: string | null;
  /** 1: they could be taken for another on the list. */
  alike: number;
  age: number | null;
  parts: number;
  hash: string | null;
  /** 1: taken out by hand. */
  taken_out: number;
}
