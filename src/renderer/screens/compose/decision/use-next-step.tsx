import { useRef, useState, type ReactElement, type RefObject } from 'react';
import type { Carrier } from '../../../../domain/messages/channel';
import { kindOfUse } from '../../../../domain/messages/purpose';
import type { Person } from '../../../../domain/people/person';
import type { Reason } from '../../../../domain/policy/decision';
import type { InstantText } from '../../../../domain/time/moment';
import { isPersonAction } from '../../../components/person-actions/person-action';
import { useNow } from '../../../client/desk';
import { useToasts } from '../../../state/toasts';
import { laterCarrier, settled, type Choices } from '../draft/choices';
import { PURPOSE_ID } from '../message/bar-ids';
import { SEND_AT_ID } from '../schedule/schedule-ids';
import { onTime, willGo } from '../schedule/schedule-words';
import { focusIsLost, focusOn, focusSoon } from './focus-step';
import { NextStepDialog, type OpenStep } from './NextStepDialog';
import { stepHere, type StepTargets } from './step-here';
import { useStepAway } from './use-step-away';

export interface StepParts extends StepTargets {
  person: Person | null;
  /** The carriers that are set up. */
  ready: readonly Carrier[];
  choices: Choices;
  onChoose: (change: (now: Choices) => Choices) => void;
  /** The same message as a text that the writer keys into the Trust phone (P12). */
  byTrustPhone: (now: Choices) => Choices;
  /** A question without identifiers for the Data Privacy team. */
  question: (clause: string | null) => string;
  /** Saves all there is before another screen opens. */
  keep: () => Promise<unknown>;
}

export interface NextSteps {
  /** By the button of a reason: goes to where it is done, or does it. */
  take(reason: Reason): void;
  /** By the key: what changes nothing and leaves nothing is done, for the rest the keyboard goes to its button. */
  lookAt(reason: Reason): void;
  /** Puts a question to the Data Privacy team on the clipboard (P4). */
  askPrivacy(clause: string | null): void;
  /** The button of the first reason. */
  readonly firstRef: RefObject<HTMLButtonElement | null>;
  /** Where a step is being taken: to be drawn. */
  readonly dialog: ReactElement | null;
}

/** Takes the writer to what a reason asks for, and back to the draft. */
export function useNextStep(parts: StepParts): NextSteps {
  const { person, choices, onChoose } = parts;
  const [open, setOpen] = useState<OpenStep>();
  const firstRef = useRef<HTMLButtonElement>(null);
  const now = useNow();
  const say = useToasts((state) => state.say);
  const away = useStepAway(parts.keep);

  /** A dialog over the draft, where the step has one. */
  function dialogOf({ next }: Reason): OpenStep | undefined {
    if (person === null) return undefined;
    if (next === 'phone-instead' || next === 'write-letter') return { kind: 'other-ways' };
    if (!isPersonAction(next)) return undefined;
    const { contactPointId, purpose, answersId } = settled(choices, person);
    const use = purpose === null ? undefined : kindOfUse(purpose, answersId !== null);
    return { kind: 'person', action: next, contactPointId, use };
  }
  function schedule(at: InstantText): void {
    const carrier = laterCarrier(choices, parts.ready);
    if (carrier === undefined) {
      void parts.keep();
      say(`Nothing that is set up here sends it by itself: your draft is kept, send it ${onTime(at, now)}.`);
      return;
    }
    onChoose((chosen) => ({ ...chosen, carrier, sendAt: at }));
    say(`${willGo(at, now)}, once you have reviewed it.`);
    focusSoon(SEND_AT_ID);
  }
  function askPrivacy(clause: string | null): void {
    const question = parts.question(clause);
    void parts.keep();
    navigator.clipboard.writeText(question).then(
      () => say('A question to Data Privacy is on the clipboard. It names nobody, and your draft is kept.'),
      () => setOpen({ kind: 'privacy', question }),
    );
  }
  /** What changes the message, or the clipboard. @returns whether it was such a step */
  function act({ next, at, clause }: Reason): boolean {
    const isTime = next === 'schedule' || next === 'change-schedule';
    if (isTime && at !== undefined && at > now) schedule(at);
    else if (next === 'hand-off') {
      onChoose(parts.byTrustPhone);
      say('It goes by the Trust phone: after the review you key it in there.');
    } else if (next === 'ask-data-privacy') askPrivacy(clause);
    else return false;
    return true;
  }
  return {
    take(reason) {
      const dialog = dialogOf(reason);
      if (dialog !== undefined) setOpen(dialog);
      else if (!act(reason) && !stepHere(reason.next, parts)) away(reason.next);
    },
    lookAt(reason) {
      const dialog = dialogOf(reason);
      if (dialog !== undefined) setOpen(dialog);
      else if (!stepHere(reason.next, parts)) firstRef.current?.focus();
    },
    askPrivacy,
    firstRef,
    dialog:
      open === undefined ? null : (
        <NextStepDialog
          step={open}
          person={person}
          onDone={() => {
            setOpen(undefined);
            requestAnimationFrame(() => {
              if (!focusIsLost()) return;
              if (choices.purpose === null) void focusOn(PURPOSE_ID);
              else parts.focusWords();
            });
          }}
        />
      ),
  };
}
