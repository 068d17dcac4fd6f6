import { v7 as uuidv7 } from 'uuid';
import { readDate } from '../../../../src/domain/trails/dates/find-date';
import type { Mention } from '../../../../src/domain/trails/review/mention';
import type { KeptMessage } from '../../../../src/domain/trails/trail';

/** A message of a trail as it is kept, from the service user to the service. */
export function keptMessage(body: string, change: Partial<KeptMessage> = {}): KeptMessage {
  return {
    id: uuidv7(),
    mails: [uuidv7()],
    from: { name: 'Maggie', address: 'me@example.org' },
    to: [{ name: 'North Therapy', address: 'north@example.nhs.uk' }],
    cc: [],
    date: readDate('Fri, 20 Nov 2026 09:00:00 +0000'),
    subject: 'Re: Thursday',
    body,
    quotedDepth: 0,
    senderFrom: 'envelope',
    dateFrom: 'envelope',
    folded: [],
    answers: [],
    ...change,
  };
}

/** Where words stand in a body. */
export function placeOf(body: string, words: string): { start: number; end: number } {
  const start = body.indexOf(words);
  if (start === -1) throw new Error(`“${words}” is not in the body`);
  return { start, end: start + words.length };
}

/** A mention of these words. */
export function mentionOf(body: string, words: string, change: Partial<Mention> = {}): Mention {
  const place = placeOf(body, words);
  return { kind: 'name', ...place, text: words, relationship: null, mayBeStaff: false, suggested: null, ...change }; // prettier-ignore
}
