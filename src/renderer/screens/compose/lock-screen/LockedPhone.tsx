import type { GivenAway, LockScreen } from '../../../../domain/messages/lock-screen';
import { MarkedWords } from './MarkedWords';
import { seenWords } from './seen-words';

export interface LockedPhoneProps {
  lockScreen: LockScreen;
  given: GivenAway;
}

const MARK = { className: 'pw-gives-away', says: 'gives away:' };

/** A locked phone with the message on it, and what a stranger learns from it (P33). */
export function LockedPhone({ lockScreen, given }: LockedPhoneProps) {
  const { sender, title, preview, cut } = lockScreen;
  const { findings, bySender } = given;
  const inTitle = findings.filter(({ field }) => field === 'subject');
  const inPreview = findings.filter(({ field }) => field === 'text');
  return (
    <figure className="pw-phone">
      <div className="pw-phone__screen" translate="no">
        <div className="pw-phone__note">
          <p className="pw-phone__sender">
            <MarkedWords
              text={sender}
              places={bySender ? [{ start: 0, end: sender.length }] : []}
              {...MARK}
            />
          </p>
          {title !== undefined && (
            <p className="pw-phone__title">
              <MarkedWords text={title} places={inTitle} {...MARK} />
            </p>
          )}
          <p className="pw-phone__preview" dir="auto">
            <MarkedWords text={preview} places={inPreview} {...MARK} />
            {cut && '…'}
          </p>
        </div>
      </div>
      <figcaption className={given.kinds.length > 0 ? 'pw-phone__seen pw-phone__seen--no' : 'pw-phone__seen'}>
        {seenWords(given)}
      </figcaption>
    </figure>
  );
}
