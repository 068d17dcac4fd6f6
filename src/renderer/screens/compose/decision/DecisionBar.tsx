import type { Decision, NextStep } from '../../../../domain/policy/decision';
import { Button } from '../../../components/Button';
import { NEXT_STEP_WORDS } from './next-steps';

export interface DecisionBarProps {
  decision: Decision;
  /** Asked for while it is stopped: the reasons are read out. */
  refused: boolean;
  busy: boolean;
  onNext: (step: NextStep) => void;
  onReview: () => void;
}

const VERDICT_WORDS = {
  allowed: 'The policy allows this message.',
  conditional: 'The policy allows this message. Think of this first:',
  stopped: 'Not yet:',
} satisfies Record<Decision['verdict'], string>;

/** May it go, and if not, why and what next; always in sight beneath the message. */
export function DecisionBar({ decision, refused, busy, onNext, onReview }: DecisionBarProps) {
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
            {shown.map((reason, index) => {
              const words = NEXT_STEP_WORDS[reason.next];
              return (
                <li key={`${reason.clause} ${reason.next} ${reason.sentence}`}>
                  <span>
                    {reason.sentence} <span className="pw-clause">{reason.clause}</span>
                  </span>
                  {words !== null && (
                    <Button
                      small
                      kind={index === 0 ? 'secondary' : 'quiet'}
                      onClick={() => onNext(reason.next)}
                    >
                      {words}
                    </Button>
                  )}
                </li>
              );
            })}
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
        Review and send
      </Button>
    </section>
  );
}
