import type { FhirAttachment } from './data-types';
import type { ExportMeans } from './export-input';
import { fhirWords, LONGEST_STRING } from './fhir-text';
import type { Payload } from './resources';

export const PLAIN_TEXT = 'text/plain; charset=utf-8';

/** The words of a message: as they are, or attached as text where they are longer than a string may be. */
export function wordsPayload(text: string, means: ExportMeans): Payload[] {
  const words = fhirWords(text);
  if (words === undefined) return [];
  return [
    words.length <= LONGEST_STRING
      ? { contentString: words }
      : { contentAttachment: attachedWords(words, means) },
  ];
}

/** A text as an attachment, with what tells whether it came over whole. */
export function attachedWords(text: string, means: ExportMeans): FhirAttachment {
  return { contentType: PLAIN_TEXT, ...means.attach(text) };
}
