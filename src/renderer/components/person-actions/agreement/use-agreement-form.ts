import { useState } from 'react';
import { newAgreementSchema } from '../../../../domain/people/agreement';
import type { DiscussionPoint } from '../../../../domain/people/discussion';
import type { Person } from '../../../../domain/people/person';
import type { PolicyPack } from '../../../../domain/policy/pack';
import { useAct } from '../../../client/queries';
import { useToasts } from '../../../state/toasts';
import { useRefusals, type Refusals } from '../../use-refusals';
import { agreementInput, missingPoints, type AgreementDraft } from './agreement-draft';

export interface AgreementForm {
  readonly draft: AgreementDraft;
  readonly dirty: boolean;
  readonly refusals: Refusals;
  readonly busy: boolean;
  /** What the policy asks for and was not ticked when it was tried to be recorded. */
  readonly missing: readonly DiscussionPoint[];
  change(next: (draft: AgreementDraft) => AgreementDraft): void;
  /** Records it; `asItIs` also where something was not talked through. */
  submit(asItIs?: boolean): void;
}

/** An agreement being recorded. What was not talked through is asked about once before it is recorded so. */
export function useAgreementForm(
  person: Person,
  start: AgreementDraft,
  policy: PolicyPack['agreements'],
  onRecorded: () => void,
): AgreementForm {
  const [first] = useState(start);
  const [draft, setDraft] = useState(first);
  const [missing, setMissing] = useState<readonly DiscussionPoint[]>([]);
  const say = useToasts((state) => state.say);
  const refusals = useRefusals();
  const act = useAct('people.recordAgreement');

  function submit(asItIs = false): void {
    const agreement = refusals.check(newAgreementSchema, agreementInput(draft));
    if (agreement === undefined || act.isPending) return;
    const left = missingPoints(draft, policy);
    setMissing(asItIs ? [] : left);
    if (left.length > 0 && !asItIs) return;
    act.mutate(
      { personId: person.id, agreement },
      {
        onSuccess: () => {
          say('Agreement recorded. Its entry for the record is under To record.');
          onRecorded();
        },
        onError: refusals.take,
      },
    );
  }

  return {
    draft,
    dirty: draft !== first,
    refusals,
    busy: act.isPending,
    missing,
    change: (next) => {
      setDraft(next);
      setMissing([]);
    },
    submit,
  };
}
