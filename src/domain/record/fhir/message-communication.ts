import { NOT_DELIVERED_WORDS } from '../../messages/delivery';
import { PURPOSE_WORDS } from '../../messages/purpose';
import type { Channel } from '../../messages/channel';
import type { InstantText } from '../../time/moment';
import type { Line } from '../entry-form';
import type { ReceivedMessage, SentMessage } from '../message-entry';
import { fileLines } from '../sent-files';
import type { Annotation, CodeableConcept } from './data-types';
import type { ExportInput, ExportMeans } from './export-input';
import { fhirWords } from './fhir-text';
import { messageReference, personReference, urnIdentifier } from './identifiers';
import { aCarer, heldOf, thePerson, theSender, theService, whoIs } from './parties';
import { wordsPayload } from './payload';
import type { Communication, Payload } from './resources';

const MEDIUM = {
  sms: { code: 'SMSWRIT', display: 'SMS message', text: 'text message' },
  email: { code: 'EMAILWRIT', display: 'email', text: 'email' },
} satisfies Record<Channel, { code: string; display: string; text: string }>;

/** By what way it went (HL7's ParticipationMode). */
export function mediumOf(channel: Channel): CodeableConcept {
  const { code, display, text } = MEDIUM[channel];
  const system = 'http://terminology.hl7.org/CodeSystem/v3-ParticipationMode';
  return { coding: [{ system, code, display }], text };
}

/** The subject of an email. */
export function topicOf(channel: Channel, subject: string | null): { topic?: CodeableConcept } {
  const text = channel === 'email' ? fhirWords(subject) : undefined;
  return text === undefined ? {} : { topic: { text } };
}

/** What is told beside a message, each in a note of its own; nothing where there is nothing to tell. */
export function notesOf(texts: readonly (string | null)[]): { note?: Annotation[] } {
  const note = texts.flatMap((each) => {
    const text = fhirWords(each);
    return text === undefined ? [] : [{ text }];
  });
  return note.length === 0 ? {} : { note };
}

/** What became of it: `stopped` where it did not arrive. */
function outcomeOf({ delivery }: SentMessage): Pick<Communication, 'status' | 'statusReason' | 'received'> {
  if (delivery?.state === 'delivered') return { status: 'completed', received: delivery.when };
  if (delivery?.state !== 'failed') return { status: 'completed' };
  const why = delivery.why === null ? '' : `: ${NOT_DELIVERED_WORDS[delivery.why]}`;
  return { status: 'stopped', statusReason: { text: `not delivered${why}` } };
}

const lineWords = (lines: readonly Line[]): string =>
  lines.map(([label, value]) => `${label}: ${value}`).join('\n');

/** The names and sizes of what went with it; what is in the files is not in the export. */
function filesOf({ files = [] }: SentMessage): Payload[] {
  return files.map(({ name, bytes }) => ({
    contentAttachment: { title: fhirWords(name) ?? 'file', size: bytes },
  }));
}

/** A message that was sent. `addendum`: what became known of it after its own entry. */
export function sentCommunication(
  message: SentMessage,
  input: ExportInput,
  means: ExportMeans,
  addendum: string | null,
): Communication {
  const { channel, toCarer, purpose } = message;
  const { person, answersId, subjectId } = input;
  const recipient =
    toCarer === null
      ? thePerson(person, channel, message.to)
      : aCarer(person, toCarer, channel, message.to, 'recipient');
  const sender = theSender(message.sentBy, message.service, channel, message.from);
  const payload = [...wordsPayload(message.text, means), ...filesOf(message)];
  const told = lineWords(fileLines(message.files ?? [], message.transfer ?? null));
  return {
    resourceType: 'Communication',
    ...heldOf([recipient, sender]),
    identifier: [urnIdentifier(subjectId)],
    ...(answersId === null ? {} : { inResponseTo: [messageReference(answersId)] }),
    ...outcomeOf(message),
    medium: [mediumOf(channel)],
    subject: personReference(person),
    ...topicOf(channel, message.subject),
    sent: message.sent,
    recipient: [recipient.reference],
    sender: sender.reference,
    ...(purpose === null ? {} : { reasonCode: [{ text: PURPOSE_WORDS[purpose] }] }),
    ...(payload.length === 0 ? {} : { payload }),
    ...notesOf([told, addendum]),
  };
}

/** A message that arrived, verbatim (P25, P30). */
export function receivedCommunication(
  message: ReceivedMessage,
  input: ExportInput,
  means: ExportMeans,
): Communication {
  const { channel } = message;
  const { person, services, subjectId } = input;
  const sender = whoIs(person, services, { name: '', channel, value: message.from, place: 'sender' });
  const recipient = theService(message.service, channel, message.to, 'recipient');
  const payload = wordsPayload(message.text, means);
  const received: InstantText = message.received;
  return {
    resourceType: 'Communication',
    ...heldOf([sender, recipient]),
    identifier: [urnIdentifier(subjectId)],
    status: 'completed',
    medium: [mediumOf(channel)],
    subject: personReference(person),
    ...topicOf(channel, message.subject),
    received,
    recipient: [recipient.reference],
    sender: sender.reference,
    ...(payload.length === 0 ? {} : { payload }),
    ...notesOf([`Written down by ${message.recordedBy}`]),
  };
}
