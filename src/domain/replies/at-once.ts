import type { Channel } from '../messages/channel';
import { emergenciesInReply } from './emergency-words';
import { asksToStop } from './stop/asks-to-stop';

/** What a person wrote, as far as its words go. */
export interface ReplyWords {
  readonly subject: string;
  readonly text: string;
  readonly channel: Channel;
}

/** What can't wait for anybody to read it: looked for the moment a reply comes in. */
export interface AtOnceSigns {
  readonly emergency: boolean;
  readonly stop: boolean;
}

/** A subject counts like the text: "STOP" is often written there, and so is "URGENT, took all my tablets". */
export function atOnceSigns({ subject, text }: ReplyWords): AtOnceSigns {
  const both = [text, ownSubject(subject)];
  return {
    emergency: both.some((words) => emergenciesInReply(words).length > 0),
    stop: asksForStop({ subject, text }),
  };
}

/** Whether it asks that no more is sent, in its text or its own subject (P19). */
export function asksForStop({ subject, text }: Pick<ReplyWords, 'subject' | 'text'>): boolean {
  return asksToStop(text) || asksToStop(ownSubject(subject));
}

/** A subject that the answer took over from ours ("Re: …") is none of theirs. */
function ownSubject(subject: string): string {
  return /^\s*(?:re|fw|fwd|aw|wg|sv|antw)\s*(?:\[\d+\])?:/iu.test(subject) ? '' : subject;
}
