import { useState } from 'react';
import type { Id } from '../../../../domain/identity';
import type { Agreement } from '../../../../domain/people/agreement';
import type { Person } from '../../../../domain/people/person';
import { londonTime } from '../../../../domain/time/moment';
import { longDate } from '../../../../domain/time/spoken';
import { useAct } from '../../../client/queries';
import { useToasts } from '../../../state/toasts';
import { Button } from '../../Button';
import { Dialog } from '../../Dialog';
import { ErrorSentence } from '../../ErrorSentence';
import { pointWords, whoAnswers } from '../contact-point/whose-point';
import { KIND_WORDS } from './agreement-words';
import { WithdrawAgreementDialog } from './WithdrawAgreementDialog';

export interface ConfirmAgreementDialogProps {
  person: Person;
  /** Only those for this number or address; all in force where nothing is said. */
  contactPointId?: Id | undefined;
  onDone: () => void;
}

/** Asks whether somebody still agrees: one press for yes, and the way to withdraw it (P19). */
export function ConfirmAgreementDialog({ person, contactPointId, onDone }: ConfirmAgreementDialogProps) {
  const say = useToasts((state) => state.say);
  const act = useAct('people.confirmAgreement');
  const [withdrawing, setWithdrawing] = useState<Agreement>();
  const asked = person.agreements.filter(
    (agreement) =>
      agreement.withdrawn === null &&
      (contactPointId === undefined || agreement.contactPointId === contactPointId),
  );
  const confirm = (agreement: Agreement) =>
    act.mutate(
      { personId: person.id, agreementId: agreement.id },
      {
        onSuccess: () => {
          say('Confirmed: they still agree.');
          onDone();
        },
      },
    );
  if (withdrawing !== undefined) {
    return <WithdrawAgreementDialog person={person} agreement={withdrawing} onDone={onDone} />;
  }
  return (
    <Dialog title="Ask whether they still agree" wide onClose={onDone}>
      <ErrorSentence error={act.error} />
      {asked.length === 0 && (
        <p className="pw-dialog__body">There is no agreement in force here to ask about.</p>
      )}
      <ul className="pw-asked">
        {asked.map((agreement) => {
          const point = person.contactPoints.find(({ id }) => id === agreement.contactPointId);
          const said = longDate(londonTime((agreement.confirmed ?? agreement.recorded).at));
          return (
            <li key={agreement.id}>
              <p>
                Does {whoAnswers(person, point)} still agree to {KIND_WORDS[agreement.kind]}
                {point !== undefined && ` at ${pointWords(person, point)}`}?{' '}
                <span className="pw-soft">They last said so on {said}.</span>
              </p>
              <div className="pw-actions">
                <Button kind="primary" busy={act.isPending} onClick={() => confirm(agreement)}>
                  Yes, they still agree
                </Button>
                <Button onClick={() => setWithdrawing(agreement)}>No, withdraw it</Button>
              </div>
            </li>
          );
        })}
      </ul>
      <div className="pw-actions">
        <Button onClick={onDone}>Close</Button>
      </div>
    </Dialog>
  );
}
