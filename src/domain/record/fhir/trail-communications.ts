import { entryBodyText, type EntryMessage } from '../trail-entry';
import type { WrittenDate } from '../../trails/dates/written-date';
import type { MailAddress } from '../../trails/mail-text';
import type { ExportInput, ExportMeans } from './export-input';
import { personReference, urnIdentifier } from './identifiers';
import { mediumOf, notesOf, topicOf } from './message-communication';
import { heldOf, whoIs, type Named } from './parties';
import { wordsPayload } from './payload';
import type { Communication } from './resources';

const OMITTED = 'Words are left out or replaced: each such place is marked in square brackets.';

/** When it was sent, as exactly as that is known: a time, a day, or nothing. */
function sentOf(date: WrittenDate | null): { sent?: string } {
  const sent = date?.at ?? date?.day ?? null;
  return sent === null ? {} : { sent };
}

/** How sure the time is, where the trail does not say it plainly. */
function dateNote(date: WrittenDate | null): string | null {
  if (date === null) return 'The trail does not say when it was sent.';
  if (date.at === null || date.sureness === 'either-way') return `Sent, as the trail has it: ${date.written}`;
  return null;
}

/** The name of a message of the trail within its entry. */
export function trailMessageName(place: number): string {
  return `message ${place}`;
}

/** One message of a trail that stands in the entry, its words as they stand there (P24, P26). */
function trailCommunication(
  { message, omissions }: EntryMessage,
  uuid: string,
  input: ExportInput,
  means: ExportMeans,
): Communication {
  const { person, services } = input;
  const named = (each: MailAddress, place: string): Named =>
    whoIs(person, services, { name: each.name, channel: 'email', value: each.address, place });
  const sender = message.from === null ? null : named(message.from, 'sender');
  const recipients = [...message.to, ...message.cc].map((each, place) => named(each, String(place + 1)));
  const payload = wordsPayload(entryBodyText(message.body, omissions), means);
  return {
    resourceType: 'Communication',
    ...heldOf([...recipients, ...(sender === null ? [] : [sender])]),
    identifier: [urnIdentifier(uuid)],
    status: 'completed',
    medium: [mediumOf('email')],
    subject: personReference(person),
    ...topicOf('email', message.subject),
    ...sentOf(message.date),
    ...(recipients.length === 0 ? {} : { recipient: recipients.map(({ reference }) => reference) }),
    ...(sender === null ? {} : { sender: sender.reference }),
    ...(payload.length === 0 ? {} : { payload }),
    ...notesOf([
      sender === null ? 'The trail does not say who sent it.' : null,
      dateNote(message.date),
      copiedTo(message.cc),
      omissions.length === 0 ? null : OMITTED,
    ]),
  };
}

/** Recipients of a copy stand among the recipients: FHIR has one list. */
function copiedTo(cc: readonly MailAddress[]): string | null {
  if (cc.length === 0) return null;
  return `Copied to (Cc): ${cc.map(({ name, address }) => [name, address].filter(Boolean).join(' ')).join('; ')}`;
}

/** What of a trail stands in the entry, each message under its own name; one that is left out is in no export. */
export function trailCommunications(
  messages: readonly EntryMessage[],
  input: ExportInput,
  means: ExportMeans,
): { uuid: string; communication: Communication }[] {
  return messages.flatMap((each, place) => {
    if (each.leftOut !== null) return [];
    const uuid = means.uuidOf(trailMessageName(place));
    return [{ uuid, communication: trailCommunication(each, uuid, input, means) }];
  });
}
