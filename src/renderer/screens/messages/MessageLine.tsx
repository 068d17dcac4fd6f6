import type { MessageSummary } from '../../../contract/messages';
import { CHANNEL_WORDS } from '../../../domain/messages/channel';
import { PURPOSE_WORDS } from '../../../domain/messages/purpose';
import { relativeTime } from '../../../domain/time/spoken';
import { useNow } from '../../client/desk';

/** Whom a message is for, what for, when, and its first words. Only phrasing content: it stands in buttons. */
export function MessageLine({ message }: { message: MessageSummary }) {
  const now = useNow();
  const { channel, purpose, sent, saved, personName, opening } = message;
  const what =
    purpose === null
      ? CHANNEL_WORDS[channel].title
      : `${CHANNEL_WORDS[channel].title}, ${PURPOSE_WORDS[purpose].toLowerCase()}`;
  const when = sent === null ? `saved ${relativeTime(saved.at, now)}` : relativeTime(sent.at, now);
  return (
    <span className="pw-rows__main">
      <span className="pw-rows__line">
        <strong>{personName ?? 'Nobody chosen yet'}</strong>{' '}
        <span className="pw-rows__meta">{`${what} · ${when}`}</span>
      </span>
      <span className="pw-rows__line pw-opening">
        {opening.trim() === '' ? <span className="pw-soft">Nothing written yet</span> : opening}
      </span>
    </span>
  );
}
