import { memo, useMemo } from 'react';
import classNames from 'classnames';
import type { Id } from '../../../../domain/identity';
import { withMessage, withoutMessage, withSubject } from '../../../../domain/trails/review/change-review';
import type { Mention } from '../../../../domain/trails/review/mention';
import type { ReviewedMessage } from '../../../../domain/trails/review/review';
import type { Moment } from '../../../../domain/time/moment';
import { dateAndTime } from '../../../../domain/time/spoken';
import type { KeptMessage } from '../../../../domain/trails/trail';
import { Button } from '../../../components/Button';
import { Chip } from '../../../components/Chip';
import { nameOf, subjectWords, whenWords } from '../trail-words';
import { Body } from './Body';
import { FIRST_REASON, offered, withoutOffered } from './leaving';
import { sectionsOf } from './pieces';
import { ReasonChoice } from './ReasonChoice';
import type { ReviewDesk } from './review-desk';
import type { Target } from './target';
import { UnsureHead } from './UnsureHead';

export interface MessageRowProps {
  desk: ReviewDesk;
  message: KeptMessage;
  /** The subject of the trail: a message tells its own only where it is another one. */
  subject: string;
  reviewed: ReviewedMessage | undefined;
  mentions: readonly Mention[];
  recordedBefore: Moment | undefined;
  target: Target | null;
  locked: boolean;
}

export const rowId = (messageId: Id) => `message-${messageId}`;

/** One message of the trail, as it will stand in the entry or with why it does not. */
export const MessageRow = memo(function MessageRow(props: MessageRowProps) {
  const { desk, message, reviewed, mentions, recordedBefore, target, locked } = props;
  const { id, body } = message;
  const sections = useMemo(() => sectionsOf(message, reviewed, mentions), [message, reviewed, mentions]);
  const offers = useMemo(() => (locked ? [] : offered(message, reviewed)), [locked, message, reviewed]);
  const leftOut = reviewed?.leftOut ?? null;
  const who = `${nameOf(message.from)}, ${whenWords(message.date)}`;
  const leaveOut = (why: string) => desk.changeMessage(id, (review) => withoutMessage(review, id, why));
  const whole = offers.find((offer) => offer.whole);
  return (
    <li
      id={rowId(id)}
      data-message={id}
      tabIndex={-1}
      aria-label={leftOut === null ? who : `${who}, left out: ${leftOut}`}
      className={classNames('pw-message-row', {
        'pw-message-row--out': leftOut !== null,
        'pw-message-row--here': target?.kind === 'message',
      })}
    >
      <div className="pw-message-row__head">
        <input
          type="checkbox"
          className="pw-message-row__tick"
          aria-label={`In the entry: ${who}`}
          checked={leftOut === null}
          disabled={locked}
          onChange={(event) =>
            event.target.checked
              ? desk.changeMessage(id, (review) => withMessage(review, id))
              : leaveOut(whole?.why ?? FIRST_REASON)
          }
        />
        <span className="pw-message-row__who">
          <b>{nameOf(message.from)}</b>
          {message.to.length > 0 && <span className="pw-soft"> → {message.to.map(nameOf).join(', ')}</span>}
        </span>
        <span className="pw-message-row__when pw-soft">{whenWords(message.date)}</span>
      </div>
      <UnsureHead message={message} />
      <Subject {...props} />
      {recordedBefore !== undefined && (
        <p className="pw-message-row__note">
          <Chip>in the record already, entered {dateAndTime(recordedBefore.at)}</Chip>
        </p>
      )}
      {leftOut !== null && (
        <p className="pw-message-row__note">
          Left out:{' '}
          {locked ? (
            leftOut
          ) : (
            <ReasonChoice
              id={`why-${id}`}
              label={`Why it is left out: ${who}`}
              why={leftOut}
              onChange={leaveOut}
            />
          )}
        </p>
      )}
      <Body body={body} sections={sections} target={target} />
      {offers.length > 0 && (
        <p className="pw-message-row__note">
          <Button
            kind="quiet"
            small
            onClick={() => desk.changeMessage(id, (review, one) => withoutOffered(review, one))}
          >
            {whole === undefined ? 'Leave out greeting and signature' : `Leave out: ${whole.why}`}
          </Button>
        </p>
      )}
    </li>
  );
});

function Subject({ desk, message, subject, reviewed, locked }: MessageRowProps) {
  const { id } = message;
  const out = reviewed?.subjectLeftOut === true;
  if (message.subject === null || message.subject.trim() === '') return null;
  if (message.subject === subject && !out) return null;
  return (
    <p className="pw-message-row__subject pw-soft">
      Subject: {out ? <s>{message.subject}</s> : subjectWords(message.subject)}{' '}
      {!locked && (
        <Button
          kind="quiet"
          small
          onClick={() => desk.changeMessage(id, (review) => withSubject(review, id, out))}
        >
          {out ? 'Put the subject back' : 'Leave the subject out'}
        </Button>
      )}
    </p>
  );
}
