import type { Id } from '../identity';
import { CHANNEL_WORDS } from '../messages/channel';
import { PURPOSE_WORDS } from '../messages/purpose';
import type { BatchContent } from './batch';

/** A list as far as it is compared with another. */
export interface Comparable {
  readonly content: Pick<BatchContent, 'channel' | 'purpose' | 'text' | 'subject'>;
  readonly people: ReadonlySet<Id>;
}

/**
 * What differs between a list and the last one of its name, one sentence each: a wrong list that was put in shows by it
 * (FACTS: 250 and 2,500 people, 2021).
 */
export function differences(now: Comparable, last: Comparable): string[] {
  const fresh = [...now.people].filter((id) => !last.people.has(id)).length;
  const gone = [...last.people].filter((id) => !now.people.has(id)).length;
  const by = now.people.size - last.people.size;
  return [
    by === 0 ? undefined : `It has ${people(Math.abs(by))} ${by > 0 ? 'more' : 'fewer'} than last time.`,
    fresh === 0 ? undefined : `${start(people(fresh))} ${fresh === 1 ? 'was' : 'were'} not on it last time.`,
    gone === 0
      ? undefined
      : `${start(people(gone))} ${gone === 1 ? 'was' : 'were'} on it last time and ${gone === 1 ? 'is' : 'are'} not now.`,
    fresh === now.people.size && last.people.size > 0 ? 'Nobody of last time is on it.' : undefined,
    now.content.channel === last.content.channel
      ? undefined
      : `Last time it went as ${CHANNEL_WORDS[last.content.channel].many}.`,
    now.content.purpose === last.content.purpose || last.content.purpose === null
      ? undefined
      : `Last time it was for “${PURPOSE_WORDS[last.content.purpose]}”.`,
    sameWords(now.content, last.content) ? undefined : 'The words are others than last time.',
  ].filter((sentence) => sentence !== undefined);
}

function sameWords(a: Comparable['content'], b: Comparable['content']): boolean {
  return a.text.trim() === b.text.trim() && a.subject.trim() === b.subject.trim();
}

function people(count: number): string {
  return count === 1 ? '1 person' : `${count.toLocaleString('en-GB')} people`;
}

function start(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}
