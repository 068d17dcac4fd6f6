import { addressKey } from '../third-parties/known-people';
import type { KeptMessage } from '../trail';
import type { Mention, Mentions } from './mention';
import { overlap, without } from './passage';
import type { ReviewedMessage } from './review';
import { wordsIn } from './words-in';

/** What is on the record already was decided on there. */
const RECORDED = 'on the record already';

type Message = Pick<KeptMessage, 'id' | 'body' | 'subject'>;
type Chosen = ReadonlyMap<string, ReviewedMessage>;

/**
 * Mentions that nobody decided on because their words were cut, or the whole message left out, and whose words a subject in
 * the entry would bring back (P26), by message id. What is kept anywhere in the entry is none of them.
 */
export function leftOutNames(
  messages: readonly Message[],
  mentions: Mentions,
  chosen: Chosen,
): ReadonlyMap<string, Mention[]> {
  const hidden = messages.map(({ id }) => ({ id, found: hiddenIn(mentions[id] ?? [], chosen.get(id)) }));
  if (hidden.every(({ found }) => found.length === 0)) return new Map();
  const subjects = standingSubjects(messages, chosen);
  const kept = keptWords(messages, chosen);
  const seen = new Map<string, boolean>();
  const comesBack = ({ text }: Mention): boolean => {
    const key = addressKey(text);
    const known = seen.get(key);
    if (known !== undefined) return known;
    const back = wordsIn(text, subjects).length > 0 && !kept.some((words) => words.includes(key));
    seen.set(key, back);
    return back;
  };
  return new Map(hidden.map(({ id, found }) => [id, found.filter(comesBack)]));
}

function hiddenIn(mentions: readonly Mention[], chosen: ReviewedMessage | undefined): Mention[] {
  const { leftOut = null, cuts = [], parties = [] } = chosen ?? {};
  if (leftOut === RECORDED || (leftOut === null && cuts.length === 0)) return [];
  return mentions.filter(
    (mention) =>
      (leftOut !== null || without(mention, cuts).length === 0) &&
      !parties.some((party) => overlap(party, mention)),
  );
}

/** Each subject that stands, on a line of its own. */
function standingSubjects(messages: readonly Message[], chosen: Chosen): string {
  const subjects = messages.flatMap(({ id, subject }) => {
    const { leftOut = null, subjectLeftOut = false } = chosen.get(id) ?? {};
    return leftOut !== null || subjectLeftOut || subject === null ? [] : [subject];
  });
  return [...new Set(subjects)].join('\n\n\n\n');
}

/** The words that somebody decided to keep in what stands. */
function keptWords(messages: readonly Message[], chosen: Chosen): string[] {
  return messages.flatMap(({ id, body }) => {
    const { leftOut = null, parties = [] } = chosen.get(id) ?? {};
    if (leftOut !== null) return [];
    return parties.flatMap(({ choice, start, end }) => (choice === 'keep' ? [addressKey(body.slice(start, end))] : [])); // prettier-ignore
  });
}
