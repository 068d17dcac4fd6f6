import type { CheckContext } from '../checks/context';
import { abbreviation } from '../checks/rules/written-in-full/abbreviation';
import { textSpeak } from '../checks/rules/written-in-full/text-speak';
import { tokenise } from '../checks/tokenise';
import { asksForStop, type ReplyWords } from './at-once';
import { apart, emergenciesInReply } from './emergency-words';
import { offensiveWords } from './offensive-words';
import type { ReplyMarks } from './reply';

/** Beyond this nothing is marked: the list must stay quick whatever somebody pasted. UTF-16 units. */
const MARKED = 30_000;
const KISSES = /^x+$/iu;

/**
 * What stands out in a reply: emergencies, asking to stop, offence, text speak and abbreviations. Places in the text; nothing
 * is changed or expanded (P30). `accepted` are the short forms the Trust takes as words. Pure.
 */
export function replyMarks(words: ReplyWords, accepted: readonly string[] = []): ReplyMarks {
  const text = words.text.slice(0, MARKED);
  const field = { field: 'text', text, tokens: tokenise(text) } as const;
  const context: CheckContext = { channel: words.channel, accepted: [...accepted] };
  const short = [...textSpeak.find(field, context), ...abbreviation.find(field, context)]
    .map(({ start, end }) => ({ start, end }))
    .filter(({ start, end }) => !KISSES.test(text.slice(start, end)));
  return {
    emergency: emergenciesInReply(text),
    stop: asksForStop(words),
    offensive: offensiveWords(text),
    textSpeak: apart(short),
  };
}
