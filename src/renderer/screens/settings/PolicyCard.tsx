import type { Staff } from '../../../contract/settings';
import type { PolicyPack } from '../../../domain/policy/pack';
import { isAcknowledgementDue } from '../../../domain/staff/acknowledgement-due';
import { POLICY_POINTS } from '../../../domain/staff/policy-points';
import { dateAndTime } from '../../../domain/time/spoken';
import { useNow } from '../../client/desk';
import { useAct, useSaveSettings } from '../../client/queries';
import { Button } from '../../components/Button';
import { Card } from '../../components/Card';
import { ErrorSentence } from '../../components/ErrorSentence';
import { useToasts } from '../../state/toasts';
import './policy-card.css';

export interface PolicyCardProps {
  pack: PolicyPack;
  staff: Staff;
  onRead?: () => void;
  /** "Later", where there is something to go on to. */
  onLater?: () => void;
}

/** The policy in short, and that it was read: at the first start and every year (P39). */
export function PolicyCard({ pack, staff, onRead, onLater }: PolicyCardProps) {
  const now = useNow();
  const say = useToasts((state) => state.say);
  const read = useSaveSettings('settings.acknowledge');
  const copy = useAct('settings.copyAcknowledgements');
  const due = isAcknowledgementDue(staff.acknowledged, pack, now);
  const [last] = staff.acknowledged;
  return (
    <Card title="The policy in short">
      <p className="pw-soft">
        {pack.title}.{' '}
        {last === undefined
          ? 'You have not said yet that you read it.'
          : `You last said that you read it on ${dateAndTime(last.when.at)}.`}
      </p>
      <ul className="pw-policy">
        {POLICY_POINTS.map(({ clause, sentence }) => (
          <li key={clause}>
            {sentence} <span className="pw-soft">{clause}</span>
          </li>
        ))}
      </ul>
      <ErrorSentence error={read.error ?? copy.error} />
      <div className="pw-actions">
        {due && (
          <Button
            kind="primary"
            busy={read.isPending}
            onClick={() => read.mutate({ version: pack.version }, { onSuccess: () => onRead?.() })}
          >
            I have read this
          </Button>
        )}
        {onLater !== undefined && <Button onClick={onLater}>Later</Button>}
        {last !== undefined && onLater === undefined && (
          <Button
            busy={copy.isPending}
            onClick={() =>
              copy.mutate({}, { onSuccess: () => say('Copied: paste it into the supervision record.') })
            }
          >
            Copy for supervision
          </Button>
        )}
      </div>
    </Card>
  );
}
