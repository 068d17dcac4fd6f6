import { fhirText, fhirWords } from './fhir-text';
import type { ExportInput, ExportMeans } from './export-input';
import { personReference, urnIdentifier, urnOf } from './identifiers';
import { attachedWords } from './payload';
import type { Communication, DocumentReference } from './resources';

/** The entry as it was pasted, and the messages it is made of. */
export interface EntryDocument {
  /** "Email trail". */
  readonly type: string;
  readonly text: string;
  readonly messages: readonly { uuid: string; communication: Communication }[];
}

/** From the first to the last of the messages whose time is known. */
function periodOf(messages: EntryDocument['messages']): { period?: { start: string; end: string } } {
  const times = messages.flatMap(({ communication: { sent } }) => sent ?? []).toSorted();
  const [start, end] = [times[0], times.at(-1)];
  return start === undefined || end === undefined ? {} : { period: { start, end } };
}

/** The whole entry as one document: who entered it, when, and its words with their hash. */
export function entryDocument(
  { type, text, messages }: EntryDocument,
  input: ExportInput,
  means: ExportMeans,
): DocumentReference {
  const related = messages.map(({ uuid }) => ({ reference: urnOf(uuid) }));
  const context = { ...periodOf(messages), ...(related.length === 0 ? {} : { related }) };
  const [title] = text.split('\n');
  const attachment = { ...attachedWords(fhirText(text), means), creation: input.entered };
  const description = fhirWords(title ?? null);
  return {
    resourceType: 'DocumentReference',
    masterIdentifier: urnIdentifier(input.entryId),
    status: 'current',
    docStatus: 'final',
    type: { text: type },
    subject: personReference(input.person),
    date: input.entered,
    author: [{ display: fhirWords(input.enteredBy) ?? 'not known' }],
    ...(description === undefined ? {} : { description }),
    content: [{ attachment }],
    ...(Object.keys(context).length === 0 ? {} : { context }),
  };
}
