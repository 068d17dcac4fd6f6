import { relativeTime } from '../../../domain/time/spoken';
import type { Carrier } from '../../../domain/messages/channel';
import { useNow } from '../../client/desk';
import { useAnswer } from '../../client/queries';

/** When this way to send last worked and what last failed; nothing before it was ever tried. */
export function HealthLine({ carrier }: { carrier: Carrier }) {
  const health = useAnswer('settings.health', {}).data?.find((each) => each.carrier === carrier);
  const now = useNow();
  if (health === undefined) return null;
  const { workedAt, failedAt, sentence } = health;
  return (
    <p className="pw-soft">
      {workedAt === null ? 'It has not worked yet.' : `It last worked ${relativeTime(workedAt, now)}.`}
      {sentence !== null && failedAt !== null && ` It failed ${relativeTime(failedAt, now)}: ${sentence}`}
    </p>
  );
}
