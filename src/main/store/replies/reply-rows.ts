import type { Id } from '../../../domain/identity';
import type { Channel } from '../../../domain/messages/channel';
import { fullName } from '../../../domain/people/person';
import type { ReplyAbout } from '../../../domain/replies/reply';
import { moment, momentOrNull } from '../facts';
import type { KeptReply } from '../reply-store';
import type { Db } from '../tables';
import { notedAbout } from './reply-facts';

/** A reply as one of the three tables tells it, before what was noted about it is put to it. */
export interface ReplyRow {
  readonly id: Id;
  readonly mail_id: Id | null;
  readonly arrived_id: Id | null;
  readonly person_id: Id | null;
  readonly given_name: string | null;
  readonly family_name: string | null;
  readonly service_id: Id | null;
  readonly trail_id: Id | null;
  readonly channel: Channel;
  readonly from_address: string;
  readonly to_address: string;
  readonly subject: string;
  readonly text: string;
  readonly received_at: string;
  readonly received_offset: number;
  readonly answers_message_id: Id | null;
  readonly answered_at: string | null;
  readonly answered_offset: number | null;
  readonly settled_at: string | null;
  readonly about: ReplyAbout;
}

function rootOf({ about, mail_id, arrived_id }: ReplyRow): ReplyAbout {
  if (mail_id !== null) return { kind: 'mail', id: mail_id };
  return arrived_id === null ? about : { kind: 'arrived', id: arrived_id };
}

/** Received messages as replies; one that turned out to be somebody else's is none any more. */
export function selectReceivedReplies(db: Db) {
  return db
    .selectFrom('received')
    .innerJoin('people', 'people.id', 'received.person_id')
    .leftJoin('received_answers as answer', 'answer.received_id', 'received.id')
    .leftJoin('arrived', 'arrived.received_id', 'received.id')
    .leftJoin('mails', 'mails.id', 'received.mail_id')
    .leftJoin('mail_replies as reply', 'reply.mail_id', 'received.mail_id')
    .selectAll('received')
    .select([
      'arrived.id as arrived_id',
      'people.given_name',
      'people.family_name',
      'mails.trail_id',
      'reply.answers_message_id',
      'answer.at as answered_at',
      'answer.offset as answered_offset',
    ])
    .where('received.moved_at', 'is', null);
}

/** Mails as replies that are no received message yet. */
export function selectMailReplies(db: Db) {
  return db
    .selectFrom('mail_replies')
    .innerJoin('mails', 'mails.id', 'mail_replies.mail_id')
    .leftJoin('people', 'people.id', 'mail_replies.person_id')
    .selectAll('mail_replies')
    .select(['people.given_name', 'people.family_name', 'mails.trail_id'])
    .where('mail_replies.received_id', 'is', null);
}

/** Texts that are nobody's yet. */
export function selectArrivedReplies(db: Db) {
  return db.selectFrom('arrived').selectAll().where('received_id', 'is', null);
}

type Rows<Query extends (db: Db) => { execute(): Promise<unknown[]> }> = Awaited<
  ReturnType<ReturnType<Query>['execute']>
>[number];

export function ofReceived(row: Rows<typeof selectReceivedReplies>): ReplyRow {
  return { ...row, about: { kind: 'received', id: row.id } };
}

export function ofMail(row: Rows<typeof selectMailReplies>): ReplyRow {
  const about = { kind: 'mail', id: row.mail_id } as const;
  return { ...row, about, channel: 'email', arrived_id: null, answered_at: null, answered_offset: null };
}

const NOBODYS = { person_id: null, given_name: null, family_name: null, service_id: null } as const;
const NO_MAIL = { mail_id: null, trail_id: null, answers_message_id: null } as const;

export function ofArrived(row: Rows<typeof selectArrivedReplies>): ReplyRow {
  return {
    ...NOBODYS,
    ...NO_MAIL,
    id: row.id,
    arrived_id: row.id,
    channel: 'sms',
    from_address: row.from_number,
    to_address: row.to_number,
    subject: '',
    text: row.text,
    received_at: row.arrived_at,
    received_offset: row.arrived_offset,
    answered_at: null,
    answered_offset: null,
    settled_at: row.settled_at,
    about: { kind: 'arrived', id: row.id },
  };
}

/** Replies with what was noted about each, in the order of the rows. */
export async function repliesOf(db: Db, rows: readonly ReplyRow[]): Promise<KeptReply[]> {
  const noted = await notedAbout(db, rows.map(rootOf));
  return rows.map((row) => {
    const { answered, ...rest } = noted(rootOf(row));
    const { given_name: givenName, family_name: familyName } = row;
    return {
      about: row.about,
      personId: row.person_id,
      personName: givenName === null || familyName === null ? null : fullName({ givenName, familyName }),
      serviceId: row.service_id,
      mailId: row.mail_id,
      trailId: row.trail_id,
      channel: row.channel,
      from: row.from_address,
      to: row.to_address,
      subject: row.subject,
      text: row.text,
      received: moment(row.received_at, row.received_offset),
      answersMessageId: row.answers_message_id,
      answered: momentOrNull(row.answered_at, row.answered_offset) ?? answered,
      ...rest,
    };
  });
}
