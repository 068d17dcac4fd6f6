import { CHANNEL_WORDS } from '../../../../domain/messages/channel';
import { PURPOSE_WORDS } from '../../../../domain/messages/purpose';
import type { Reply } from '../../../../domain/replies/reply';
import { relativeTime } from '../../../../domain/time/spoken';
import { useNow } from '../../../client/desk';
import { useAnswer } from '../../../client/queries';

/** Of the one that is chosen main looks again which message it answers; in a list it says only what is noted. */
function useAnswered({ about, answersMessageId }: Reply, chosen: boolean) {
  const looked = useAnswer('replies.get', chosen && answersMessageId === null ? { about } : undefined);
  const id = answersMessageId ?? looked.data?.answersMessageId ?? null;
  return useAnswer('messages.get', id === null ? undefined : { id }).data;
}

/** The message of ours that a reply answers, in one line; nothing where none is known. */
export function AnswersWhat({ reply, chosen }: { reply: Reply; chosen: boolean }) {
  const now = useNow();
  const message = useAnswered(reply, chosen);
  if (message === undefined) return null;
  const { channel, purpose, sent, subject, text } = message;
  const when = sent === null ? '' : ` of ${relativeTime(sent.at, now)}`;
  const what = purpose === null ? '' : ` (${PURPOSE_WORDS[purpose].toLowerCase()})`;
  return (
    <span className="pw-rows__line pw-opening pw-rows__meta">
      {`Answers our ${CHANNEL_WORDS[channel].title.toLowerCase()}${when}${what}: `}
      <q translate="no">{subject === '' ? text : subject}</q>
    </span>
  );
}
