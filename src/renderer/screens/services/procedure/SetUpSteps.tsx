import type { Service } from '../../../../domain/services/service';
import {
  daysUntil,
  reviewState,
  setUpStates,
  type ReviewState,
  type SetUpState,
  type SetUpStep,
} from '../../../../domain/services/set-up';
import type { PolicyPack } from '../../../../domain/policy/pack';
import { londonDate } from '../../../../domain/time/moment';
import { useDesk, useNow } from '../../../client/desk';
import { Chip } from '../../../components/Chip';
import { dayWords } from '../date-lines';

const STEP_WORDS = {
  details: 'Mailbox, phone and hours',
  replies: 'Replies and emergencies',
  procedure: 'The six questions of the procedure',
  uses: 'Channels and uses it covers',
  approval: 'Approved, with Data Privacy and DPIA',
  review: 'Review in date',
} satisfies Record<SetUpStep, string>;

const TONES = { done: 'ok', soon: 'need', missing: 'no' } as const satisfies Record<
  SetUpState['state'],
  string
>;
const STATE_WORDS = { done: 'done', soon: 'due', missing: 'missing' } satisfies Record<
  SetUpState['state'],
  string
>;

/** What is left of a procedure's time, in a sentence; nothing while it is in date. */
export function reviewWords(service: Service, today: string, pack: PolicyPack): string | null {
  const { approval } = service.sop;
  if (approval === null) return 'Nothing can be sent for this service until its procedure is approved.';
  const left = pack.services.reviewGraceDays + daysUntil(approval.reviewBy, today);
  const day = dayWords(approval.reviewBy);
  const words = {
    none: null,
    'in-date': null,
    'due-soon': `The procedure is to be reviewed by ${day}.`,
    'in-grace': `The review was due on ${day}: in ${left} days nothing more can be sent.`,
    'out-of-date': `The review was due on ${day}: nothing can be sent until the procedure is approved again.`,
  } satisfies Record<ReviewState, string | null>;
  return words[reviewState(service.sop, today, pack)];
}

/** Each step with its state (P40). */
export function SetUpSteps({ service }: { service: Service }) {
  const desk = useDesk();
  const today = londonDate(useNow());
  if (desk === undefined) return null;
  const words = reviewWords(service, today, desk.pack);
  return (
    <>
      <ol className="pw-steps" aria-label="Set-up">
        {setUpStates(service, today, desk.pack).map(({ step, state }) => (
          <li key={step}>
            <Chip tone={TONES[state]}>
              {STEP_WORDS[step]}
              <span className="nhsuk-u-visually-hidden">: {STATE_WORDS[state]}</span>
            </Chip>
          </li>
        ))}
      </ol>
      {words !== null && <p className="pw-steps__due">{words}</p>}
    </>
  );
}
