import { CLOSING } from '../fold/footer-words';
import type { KeptMessage } from '../trail';
import { CARE_WORD } from './care-words';
import { without, type Passage } from './passage';
import { ARRANGING, COURTESY, GREETING_LINE } from './pleasantries';

/** Something that may be left out of the entry: offered, never done by itself. */
export interface LeavingOut extends Passage {
  readonly messageId: string;
  /** Whether it is the whole message. */
  readonly whole: boolean;
  /** What it is: the reason that would stand in its place. */
  readonly why: 'greeting only' | 'arranging a time only' | 'not about care';
}

type Part = Pick<KeptMessage, 'id' | 'body' | 'folded'>;
/** A message of more words than these is read by a person, whatever it seems to say. */
const FEW = 60;
const MOST_CLOSING_LINES = 4;
/** What thanks are given for speaks of no care. */
const THANKED = /\bfor (?:(?:all|your|the) ){1,3}(?:help|support|visit)\b/giu;

/**
 * What of a message may be left out, in order: the whole of one that only greets, thanks or settles a time; else its
 * greeting, its closing, and what is folded away (signatures, notices). Words of care or harm are never in it.
 */
export function leavingOut(message: Part): LeavingOut[] {
  const { id, body, folded } = message;
  const greetings = [...greetingLines(body), ...closings(message)];
  const rest = without({ start: 0, end: body.length }, [...greetings, ...folded])
    .map(({ start, end }) => body.slice(start, end))
    .join('\n');
  const why = wholeReason(rest);
  const whole = { start: 0, end: body.length };
  if (why !== null && body.trim() !== '') return [{ ...whole, messageId: id, whole: true, why }];
  return [
    ...greetings.map((passage) => ({ ...passage, messageId: id, whole: false, why: 'greeting only' as const })), // prettier-ignore
    ...folded.map(({ start, end }) => ({ start, end, messageId: id, whole: false, why: 'not about care' as const })), // prettier-ignore
  ].sort((a, b) => a.start - b.start);
}

/** Why the whole message may be left out; null where it says more. */
function wholeReason(rest: string): 'greeting only' | 'arranging a time only' | null {
  if (rest.length > FEW * 8 || CARE_WORD.test(rest.replaceAll(THANKED, ' '))) return null;
  const said = rest
    .split(/[.!?]+(?:\s|$)|\n/u)
    .map((sentence) =>
      sentence
        .replaceAll(/[^\p{L}\p{M}\p{N}'’:&\s,!.-]/gu, '')
        .trim()
        .replace(/^[\s,.-]+|[\s,.x-]+$/gu, ''),
    ) // prettier-ignore
    .filter((sentence) => /[\p{L}\p{N}]/u.test(sentence));
  if (said.every((sentence) => COURTESY.test(sentence))) return 'greeting only';
  return said.every((sentence) => COURTESY.test(sentence) || ARRANGING.test(sentence))
    ? 'arranging a time only'
    : null;
}

function greetingLines(body: string): Passage[] {
  let start = 0;
  for (const line of body.split('\n')) {
    const end = start + line.length;
    if (line.trim() !== '') return GREETING_LINE.test(line) && line.length < 80 ? [{ start, end }] : [];
    start = end + 1;
  }
  return [];
}

/** From "Kind regards" to the end, or to the signature: the names beneath it belong to it. */
function closings({ body, folded }: Part): Passage[] {
  let start = 0;
  for (const line of body.split('\n')) {
    const at = start;
    start += line.length + 1;
    if (line.length > 60 || !CLOSING.test(line)) continue;
    const end = Math.min(body.length, ...folded.filter((fold) => fold.start >= at).map((fold) => fold.start));
    const lines = body.slice(at, end).trimEnd().split('\n').filter((each) => each.trim() !== ''); // prettier-ignore
    const isShort = lines.slice(1).every((each) => each.length <= 40 && !/[.!?]\s|\d{3}/u.test(each));
    if (lines.length <= MOST_CLOSING_LINES && isShort && !CARE_WORD.test(lines.slice(1).join('\n')))
      return [{ start: at, end: at + body.slice(at, end).trimEnd().length }];
  }
  return [];
}
