import type { Channel } from '../../../../domain/messages/channel';
import { formatContactPoint } from '../../../../domain/people/contact-point';
import { formatSender } from '../../../../domain/people/phone';

export interface AsSentProps {
  channel: Channel;
  from: string | null;
  to: string | null;
  subject: string;
  /** With the service's footer. */
  text: string;
}

/** A message exactly as it goes out. */
export function AsSent({ channel, from, to, subject, text }: AsSentProps) {
  return (
    <div className="pw-as-sent">
      <dl className="pw-facts">
        <dt>To</dt>
        <dd>{to === null ? 'nobody yet' : formatContactPoint({ channel, value: to })}</dd>
        <dt>From</dt>
        <dd>{from === null ? 'not set up' : formatSender(from)}</dd>
        {channel === 'email' && (
          <>
            <dt>Subject</dt>
            <dd translate="no">{subject}</dd>
          </>
        )}
      </dl>
      <p className={`pw-as-sent__text pw-as-sent__text--${channel}`} dir="auto" translate="no">
        {text}
      </p>
    </div>
  );
}
