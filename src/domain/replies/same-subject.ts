import { MAX_SUBJECT } from '../messages/message';

/** What mail programs put before the subject of an answer, in the languages that are met with. */
const PREFIX =
  /^(?:(?:re|fw|fwd|aw|wg|sv|vs|antw|odp|rif|res|tr|rv|ynt|atb)(?:\s*\[\d+\]|\s*\(\d+\))?\s*:\s*)+/iu;
/** Markers in brackets: "[secure]", "[EXTERNAL]". */
const MARKERS =
  /[[(]\s*(?:secure|external|ext|encrypt|encrypted|official(?:[-– ]sensitive)?|caution|spam\??)\s*[\])]/giu;

/** A subject without what servers and mail programs add to it, in small letters. */
export function bareSubject(subject: string): string {
  let bare = subject.replace(MARKERS, ' ').replace(/\s+/gu, ' ').trim();
  for (let before = ''; before !== bare;) {
    before = bare;
    bare = bare.replace(PREFIX, '').trim();
  }
  return bare.toLowerCase();
}

/** Whether two subjects are of one conversation. Two empty ones say nothing. */
export function sameSubject(one: string, other: string): boolean {
  const bare = bareSubject(one);
  return bare !== '' && bare === bareSubject(other);
}

/** The subject of an answer: "Re: Your visit", once. At most 200 UTF-16 units; nothing where there is none to answer. */
export function answerSubject(subject: string): string {
  const bare = subject.trim();
  return bare === '' || /^re\s*:/iu.test(bare)
    ? bare.slice(0, MAX_SUBJECT)
    : `Re: ${bare}`.slice(0, MAX_SUBJECT);
}
