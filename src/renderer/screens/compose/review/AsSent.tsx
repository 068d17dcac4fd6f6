import type { Channel } from '../../../../domain/messages/channel';
import { formatContactPoint } from '../../../../domain/people/contact-point';
import { formatSender } from '../../../../domain/people/phone';
import { MarkedWords, type MarkedPlace } from '../lock-screen/MarkedWords';

export interface AsSentProps {
  channel: Channel;
  from: string | null;
  to: string | null;
  subject: string;
  /** With the service's footer. */
  text: string;
  /** The words to be read again, by their places in the subject and in the text. */
  readAgain?: readonly (MarkedPlace & { readonly field: 'text' | 'subject' })[];
}

const MARK = { className: 'pw-read-again', says: 'read again:' };

/** A message exactly as it goes out. */
export function AsSent({ channel, from, to, subject, text, readAgain = [] }: AsSentProps) {
  const placesIn = (field: 'text' | 'subject') => readAgain.filter((place) => place.field === field);
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
            <dd translate="no">
              <MarkedWords text={subject} places={placesIn('subject')} {...MARK} />
            </dd>
          </>
        )}
      </dl>
      <p className={`pw-as-sent__text pw-as-sent__text--${channel}`} dir="auto" translate="no">
        <MarkedWords text={text} places={placesIn('text')} {...MARK} />
      </p>
    </div>
  );
}
