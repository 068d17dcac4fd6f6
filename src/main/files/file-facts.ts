import type { Checker } from '../../domain/checks/checker';
import { contextOf } from '../../domain/checks/context-of';
import { nameFindings } from '../../domain/files/name-findings';
import { tellsPassword } from '../../domain/files/password-told';
import type { Message } from '../../domain/messages/message';
import type { Person } from '../../domain/people/person';
import type { Facts } from '../../domain/policy/facts';
import type { PolicyPack } from '../../domain/policy/pack';
import type { Service } from '../../domain/services/service';
import { londonDate } from '../../domain/time/moment';
import type { Aggregates } from '../store/store';

/** What a decision needs to know of a message's files. */
export type FileFacts = Required<Pick<Facts, 'attachments' | 'transfer' | 'telling' | 'passwordTold'>>;

/** By what the names of files are read. */
export interface NamesReadBy {
  readonly checker: Checker;
  readonly pack: PolicyPack;
}

/** The files of a message as they are stored now, with what their names tell and whether its words tell a password. */
export async function fileFacts(
  message: Message,
  from: Pick<Aggregates, 'attachments' | 'transfers'>,
  { person, service }: { person: Person | null; service: Service | null },
  { checker, pack }: NamesReadBy,
): Promise<FileFacts> {
  const attachments = await from.attachments.of(message.id);
  if (message.channel !== 'email') return { attachments, transfer: null, telling: [], passwordTold: false };
  const transfer = (await from.transfers.of(message.id)) ?? null;
  const password = transfer === null ? undefined : await from.transfers.password(message.id);
  const context = contextOf(message, person, service, pack, londonDate(message.saved.at), []);
  return {
    attachments,
    transfer,
    telling: attachments.length === 0 ? [] : nameFindings(attachments, checker, context),
    passwordTold: password !== undefined && tellsPassword(`${message.subject} ${message.text}`, password),
  };
}
