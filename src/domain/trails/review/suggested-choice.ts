import type { ThirdParty } from '../third-parties/third-party';
import { CARE_WORD } from './care-words';
import type { PartyChoice } from './review';

/** Those whose number the service may need itself. */
const AT_WORK =
  /worker|assistant|carer|nurse|doctor|teacher|solicitor|guardian|advocate|landlord|landlady|manager|employer/u;
/** Somebody to be reached for the service user: their number is part of the care. */
const TO_BE_REACHED =
  /(?<!\p{L})(?:emergency|next of kin|let(?:s|ting)? (?:you|me|us|them|the) |key|access|care (?:home|package|agency)|appointee|attorney|deputy|guardian|safeguard\p{L}*|police|surgery|pharmacy|hospital|if (?:i|you|he|she|they|we) (?:can(?:no|[’'])t|do(?:es)?n[’']t|do(?:es)? not|need)|(?:instead|rather) of me|on my behalf)(?!\p{L})/iu;

/** "My new number is …", "ring me on …", "we have moved to …". */
const WRITERS_OWN =
  /(?<!\p{L})(?:my|our)\s+(?:(?:new|old|own|home|work|mobile|phone|landline|email|e-mail|other|correct|current|right)\s+){0,3}(?:number|mobile|phone|landline|telephone|e-?mail|address|postcode|home|house|flat)(?!\p{L}|['’])[^.!?\n]{0,40}$|(?<!\p{L})(?:ring|call|phone|text|reach|contact|e-?mail|write to|visit|find|get)\s+(?:me|us)(?!\p{L})[^.!?\n]{0,30}$|(?<!\p{L})(?:I|we)(?:['’](?:m|ve|re)|\s+am|\s+are|\s+have)?\s+(?:(?:now|just|both)\s+)?(?:moved|moving|live|living|stay|staying)(?!\p{L})[^.!?\n]{0,30}$/iu;

/** Whether the words before a detail say that it is the writer's own, who may well be the service user with something new. */
function isWritersOwn(body: string, start: number): boolean {
  return WRITERS_OWN.test(body.slice(Math.max(0, start - 90), start));
}

/**
 * What is suggested for a third party's detail in a body, null where it may matter to care (P26). A contact detail of
 * somebody else is rarely needed; a name is suggested to go only where nothing near it speaks of care, of harm or of
 * who they are. In doubt nothing is suggested.
 */
export function suggestedChoice(body: string, party: ThirdParty): PartyChoice | null {
  const { kind, relationship, mayBeStaff } = party;
  if (mayBeStaff) return null;
  if (kind !== 'name' && relationship === null && isWritersOwn(body, party.start)) return null;
  if (kind === 'email') return relationship === null ? 'remove' : 'replace';
  const near = sentencesAround(body, party.start, party.end);
  if (kind === 'name') return relationship !== null || CARE_WORD.test(near) ? null : 'remove';
  if (kind === 'nhs-number' || kind === 'date-of-birth') return relationship === null ? 'remove' : 'replace';
  if (TO_BE_REACHED.test(near) || (relationship !== null && AT_WORK.test(relationship))) return null;
  return relationship === null ? 'remove' : 'replace';
}

/** How far back and on a sentence is looked for, in UTF-16 units. */
const REACH = 300;

/** The sentence a passage stands in, the one before it and the one after it, within its paragraph. */
function sentencesAround(body: string, start: number, end: number): string {
  const before = body.slice(Math.max(0, start - REACH), start);
  const after = body.slice(end, end + REACH);
  const from = Math.max(before.lastIndexOf('\n\n') + 2, endOfSentenceBeforeLast(before));
  return (
    before.slice(from > 1 ? from : 0) + body.slice(start, end) + after.slice(0, endOfNextSentence(after))
  );
}

function endOfSentenceBeforeLast(before: string): number {
  const ends = [...before.matchAll(/[.!?]\s/gu)].map(({ index }) => index + 1);
  return ends.at(-2) ?? 0;
}

function endOfNextSentence(after: string): number {
  const paragraph = after.indexOf('\n\n');
  const [, second] = [...after.matchAll(/[.!?](?:\s|$)/gu)];
  return Math.min(paragraph === -1 ? after.length : paragraph, second === undefined ? after.length : second.index + 1); // prettier-ignore
}
