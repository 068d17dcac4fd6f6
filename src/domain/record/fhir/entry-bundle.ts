import { CHANNEL_WORDS } from '../../messages/channel';
import { entryText, type EntryContent } from '../entry-text';
import { entryDocument } from './entry-document';
import type { ExportInput, ExportMeans } from './export-input';
import { urnIdentifier, urnOf } from './identifiers';
import { receivedCommunication, sentCommunication } from './message-communication';
import type { Bundle } from './resources';
import { trailCommunications } from './trail-communications';

type Entries = Bundle['entry'];

const ADDENDA = {
  'not-delivered': 'Addendum: this message was recorded as sent and did not arrive.',
  transfer: 'Addendum: what became of the files of this message, which was recorded as sent.',
} as const;

/** The entry as one document, under its own id, and the messages it is made of. */
function documented(
  type: string,
  messages: Parameters<typeof entryDocument>[0]['messages'],
  input: ExportInput,
  means: ExportMeans,
): Entries {
  const { text } = entryText(input.content, input.person, input.entered);
  const document = entryDocument({ type, text, messages }, input, means);
  return [
    { fullUrl: urnOf(input.entryId), resource: document },
    ...messages.map(({ uuid, communication }) => ({ fullUrl: urnOf(uuid), resource: communication })),
  ];
}

function entriesOf(content: EntryContent, input: ExportInput, means: ExportMeans): Entries {
  const fullUrl = urnOf(input.subjectId);
  if (content.kind === 'trail') {
    const messages = trailCommunications(content.trail.messages, input, means);
    return documented('Email trail', messages, input, means);
  }
  if (content.kind === 'agreement') {
    const { many } = CHANNEL_WORDS[content.changed.agreement.channel];
    return documented(`Agreement to ${many}`, [], input, means);
  }
  if (content.kind === 'received')
    return [{ fullUrl, resource: receivedCommunication(content.message, input, means) }];
  const addendum = content.kind === 'sent' ? null : ADDENDA[content.kind];
  return [{ fullUrl, resource: sentCommunication(content.message, input, means, addendum) }];
}

/**
 * An entry of the record as a FHIR R4 bundle: a Communication for each message, a DocumentReference for a trail or an
 * agreement. It is made of the entry alone: what was left out or replaced there is nowhere in it (P26).
 */
export function entryBundle(input: ExportInput, means: ExportMeans): Bundle {
  return {
    resourceType: 'Bundle',
    identifier: urnIdentifier(means.uuidOf('bundle')),
    type: 'collection',
    timestamp: input.made,
    entry: entriesOf(input.content, input, means),
  };
}
