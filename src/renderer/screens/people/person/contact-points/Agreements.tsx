import { useState } from 'react';
import type { Agreement } from '../../../../../domain/people/agreement';
import { formatContactPoint, type ContactPoint } from '../../../../../domain/people/contact-point';
import type { Person } from '../../../../../domain/people/person';
import { useAct } from '../../../../client/queries';
import { Chip } from '../../../../components/Chip';
import { ErrorSentence } from '../../../../components/ErrorSentence';
import { agreementsOf } from '../../../../components/person-actions/agreement/agreement-words';
import { WithdrawAgreementDialog } from '../../../../components/person-actions/agreement/WithdrawAgreementDialog';
import { useToasts } from '../../../../state/toasts';
import { AgreementLine } from './AgreementLine';

/** So many withdrawn agreements stand in sight; more are folded away. */
const WITHDRAWN_IN_SIGHT = 1;

/** All that was agreed to at a number or address: what was withdrawn stays known. */
export function Agreements({ person, point }: { person: Person; point: ContactPoint }) {
  const [withdrawing, setWithdrawing] = useState<Agreement>();
  const say = useToasts((state) => state.say);
  const act = useAct('people.confirmAgreement');
  const agreements = agreementsOf(person, point.id);
  const inForce = agreements.filter(({ withdrawn }) => withdrawn === null);
  const withdrawn = agreements.filter((agreement) => agreement.withdrawn !== null);
  const inSight = [...inForce, ...withdrawn.slice(0, WITHDRAWN_IN_SIGHT)];
  const folded = withdrawn.slice(WITHDRAWN_IN_SIGHT);
  const line = (agreement: Agreement) => (
    <AgreementLine
      key={agreement.id}
      agreement={agreement}
      place={formatContactPoint(point)}
      busy={act.isPending}
      onWithdraw={() => setWithdrawing(agreement)}
      onConfirm={() =>
        act.mutate(
          { personId: person.id, agreementId: agreement.id },
          { onSuccess: () => say('Confirmed: they still agree.') },
        )
      }
    />
  );
  return (
    <>
      {inForce.length === 0 && (
        <p className="pw-rows__meta">
          <Chip tone="no">No agreement</Chip>{' '}
          {withdrawn.length === 0
            ? 'Nothing can be sent here before it is recorded.'
            : 'Nothing can be sent here until it is recorded again.'}
        </p>
      )}
      {inSight.length > 0 && <ul>{inSight.map(line)}</ul>}
      {folded.length > 0 && (
        <details className="pw-folded">
          <summary>{folded.length} more withdrawn earlier</summary>
          <ul>{folded.map(line)}</ul>
        </details>
      )}
      <ErrorSentence error={act.error} />
      {withdrawing !== undefined && (
        <WithdrawAgreementDialog
          person={person}
          agreement={withdrawing}
          onDone={() => setWithdrawing(undefined)}
        />
      )}
    </>
  );
}
