import type { Checker } from '../checks/checker';
import type { Channel } from '../messages/channel';
import type { Reply, ReplyMarks } from './reply';

/** A text that asks more than this at once is answered by less. */
const ASKED_AT_MOST = 3;
/** Nobody needs to ask what these are meant to say, unless there is nothing else to ask about. */
const EVERYDAY = new Set('u ur r y n k x b c 2 4 & + pls plz thx thanx tks ty ok okay im ive dont cant wont ill hi lol haha'.split(' ')); // prettier-ignore

/**
 * The question that asks what was meant, by the very words that were written (P30). It assumes nothing: no meaning is offered
 * to be agreed with. Short enough for a text. What may not be written back (an offensive word, a diagnosis) is not repeated:
 * `checker` says so. `name` is what to call them; null where that is not known. Words stand in straight quotation marks, which a text can carry without becoming longer.
 */
export function clarifyingQuestion(
  reply: Pick<Reply, 'text' | 'channel'>,
  marks: Pick<ReplyMarks, 'textSpeak' | 'offensive'>,
  checker: Pick<Checker, 'check'>,
  name: string | null,
): string {
  const { channel } = reply;
  const mayBeWritten = (forms: readonly string[]) =>
    checker.check(begun(question(forms), channel, null), { channel }).length === 0;
  const forms = formsToAskAbout(reply, marks).filter((form) => mayBeWritten([form]));
  let asked = forms.slice(0, ASKED_AT_MOST);
  while (asked.length > 0 && !mayBeWritten(asked)) asked = asked.slice(0, -1);
  return begun(question(asked), channel, name);
}

/** The name comes first, so that it is clear whom it is for (P28). */
function begun(asked: string, channel: Channel, name: string | null): string {
  const hello = name === null ? 'Hello,' : `Hello ${name},`;
  return channel === 'sms'
    ? `${hello} ${asked.charAt(0).toLowerCase()}${asked.slice(1)}`
    : `${hello}\n\nThank you for your email. ${asked}\n`;
}

function question(forms: readonly string[]): string {
  if (forms.length === 0)
    return 'We want to be sure that we understand your message. Please write it again in full words.';
  const quoted = forms.map((form) => `"${form}"`);
  const listed =
    quoted.length === 1 ? quoted.join('') : `${quoted.slice(0, -1).join(', ')} and ${quoted.at(-1) ?? ''}`;
  const asks =
    forms.length === 1
      ? 'What does this mean? Please write it in full.'
      : 'What do they mean? Please write these words in full.';
  return `You wrote ${listed}. ${asks}`;
}

/** Letters that stand for words, such as "PTA": what is misunderstood most. */
const ACRONYM = /^\p{Lu}[\p{L}\d]*\p{Lu}/u;

/** Each form once, as it was written first: letters that stand for words, then the rest, everyday ones where there is nothing else. */
function formsToAskAbout(
  { text }: Pick<Reply, 'text'>,
  { textSpeak, offensive }: Pick<ReplyMarks, 'textSpeak' | 'offensive'>,
): string[] {
  const forms = new Map<string, string>();
  for (const { start, end } of textSpeak) {
    if (offensive.some((bad) => bad.start < end && start < bad.end)) continue;
    const form = text.slice(start, end).trim();
    if (!forms.has(form.toLowerCase())) forms.set(form.toLowerCase(), form);
  }
  const all = [...forms];
  const telling = all.filter(([key]) => !EVERYDAY.has(key));
  const written = (telling.length > 0 ? telling : all).map(([, form]) => form);
  return [...written.filter((form) => ACRONYM.test(form)), ...written.filter((form) => !ACRONYM.test(form))];
}
