import type { RefObject } from 'react';
import type { Decision, Reason } from '../../../../domain/policy/decision';
import { useNow } from '../../../client/desk';
import { Button } from '../../../components/Button';
import { nextStepWords } from './next-steps';

export interface DecisionBarProps {
  decision: Decision;
  /** Asked for while it is stopped: the reasons are read out. */
  refused: boolean;
  busy: boolean;
  /** What the one button does when nothing stops it: "Review and send". */
  review: string;
  onNext: (reason: Reason) => void;
  onReview: () => void;
  /** The button of what is to be done first. */
  firstRef: RefObject<HTMLButtonElement | null>;
}

const VERDICT_WORDS = {
  allowed: 'The policy allows this message.',
  conditional: 'The policy allows this message. Think of this first:',
  stopped: 'Not yet:',
} satisfies Record<Decision['verdict'], string>;

/** May it go, and if not, why and what next; always in sight beneath the message. */
export function DecisionBar(props: DecisionBarProps) {
  const { decision, refused, busy, review, onNext, onReview, firstRef } = props;
  const now = useNow();
  const { verdict, reasons } = decision;
  const stopped = verdict === 'stopped';
  const shown = stopped ? reasons.filter(({ effect }) => effect === 'stop') : reasons;
  return (
    <section className="pw-card pw-decision" aria-label="May this be sent?">
      <div className="pw-decision__words">
        <p className="nhsuk-u-visually-hidden" role="alert">
          {refused && stopped && shown.map(({ sentence }) => sentence).join(' ')}
        </p>
        <p className={`pw-decision__verdict pw-decision__verdict--${verdict}`}>{VERDICT_WORDS[verdict]}</p>
        {shown.length > 0 && (
          <ul className="pw-decision__reasons">
            {shown.map((reason, index) => (
              <li key={`${reason.clause} ${reason.next} ${reason.sentence}`}>
                <span>
                  {reason.sentence} <span className="pw-clause">{reason.clause}</span>
                </span>
                <Button
                  small
                  kind={index === 0 ? 'secondary' : 'quiet'}
                  {...(index === 0 && { ref: firstRef })}
                  onClick={() => onNext(reason)}
                >
                  {nextStepWords(reason, now)}
                </Button>
              </li>
            ))}
          </ul>
        )}
      </div>
      <Button
        kind={stopped ? 'secondary' : 'primary'}
        shortcut="Ctrl Enter"
        busy={busy}
        className={stopped ? 'pw-decision__go pw-decision__go--stopped' : 'pw-decision__go'}
        onClick={onReview}
      >
        {review}
      </Button>
    </section>
  );
}
