import type { ContactPoint } from '../../../../../domain/people/contact-point';
import { NOT_DELIVERED_WORDS } from '../../../../../domain/messages/delivery';
import { CONTACT_SAFETY_WORDS, formatContactPoint } from '../../../../../domain/people/contact-point';
import type { PolicyPack } from '../../../../../domain/policy/pack';
import { londonTime, type InstantText } from '../../../../../domain/time/moment';
import { longDate } from '../../../../../domain/time/spoken';
import { useDesk, useNow } from '../../../../client/desk';
import { Chip } from '../../../../components/Chip';
import { isOverdue } from '../overdue';

const day = (at: InstantText) => longDate(londonTime(at));

function saidWords({ added, confirmed }: ContactPoint): string {
  return confirmed === null ? `Added on ${day(added.at)}` : `Still right on ${day(confirmed.at)}`;
}

function Overdue({ point, policy }: { point: ContactPoint; policy: PolicyPack['contactPoints'] }) {
  const now = useNow();
  const said = (point.confirmed ?? point.added).at;
  if (!isOverdue(said, policy.confirmEveryMonths, now)) return null;
  return <Chip tone="need">Ask whether it is still right</Chip>;
}

/** A number or address and what stands about it, at a glance (P20, P22). */
export function PointFacts({ point }: { point: ContactPoint }) {
  const desk = useDesk();
  const { verified, safety, safetyNote, failed } = point;
  return (
    <>
      <p className="pw-point__name">
        <strong>{formatContactPoint(point)}</strong>
        <span className="pw-soft">{point.channel === 'sms' ? 'texts' : 'email'}</span>
        {point.channel === 'email' &&
          (verified === null ? (
            <Chip tone="need">Not verified: they have not emailed first</Chip>
          ) : (
            <Chip tone="ok">Verified</Chip>
          ))}
        {safety !== 'own' && (
          <Chip tone={safety === 'unsafe' ? 'no' : 'need'}>{CONTACT_SAFETY_WORDS[safety]}</Chip>
        )}
        {failed !== null && <Chip tone="no">The last message did not arrive</Chip>}
        {desk !== undefined && <Overdue point={point} policy={desk.pack.contactPoints} />}
      </p>
      {safetyNote !== null && <p className="pw-point__note">{safetyNote}</p>}
      {failed !== null && (
        <p className="pw-point__note">
          On {day(failed.when.at)}, {NOT_DELIVERED_WORDS[failed.why]}. Ask whether it is still right, and
          confirm or correct it.
        </p>
      )}
      <p className="pw-rows__meta">
        {saidWords(point)}
        {verified !== null &&
          ` · verified on ${day(verified.when.at)} by ${verified.by}: ${verified.evidence}`}
      </p>
    </>
  );
}
