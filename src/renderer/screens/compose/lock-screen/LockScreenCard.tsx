import { memo, useMemo } from 'react';
import type { Settings } from '../../../../contract/settings';
import type { Finding } from '../../../../domain/checks/finding';
import { outgoingSubject, outgoingText } from '../../../../domain/messages/outgoing';
import type { Carrier } from '../../../../domain/messages/channel';
import type { Person } from '../../../../domain/people/person';
import type { PolicyPack } from '../../../../domain/policy/pack';
import type { Service } from '../../../../domain/services/service';
import { agreedPoints, settled, type Choices } from '../draft/choices';
import { LockedPhone } from './LockedPhone';
import { lockScreenOfMessage } from './lock-screen-of-message';
import { useLockScreenOpen } from './open-lock-screen';

export interface LockScreenCardProps {
  choices: Choices;
  text: string;
  findings: readonly Finding[];
  person: Person | null;
  service: Service;
  settings: Settings | undefined;
  pack: PolicyPack;
}

/** What a stranger would see of the message that is being written; its size never changes with the words. */
export const LockScreenCard = memo(function LockScreenCard(props: LockScreenCardProps) {
  const { text, findings, person, service, settings, pack } = props;
  const [open, setOpen] = useLockScreenOpen();
  const { channel, carrier, subject, contactPointId } = settled(props.choices, person);
  const to = agreedPoints(person, channel).find(({ id }) => id === contactPointId)?.value;
  const numbers: Partial<Record<Carrier, string | undefined>> = {
    'trust-phone': settings?.trustPhone?.number,
    'govuk-notify': settings?.notify?.senderNumber,
  };
  const number = numbers[carrier];
  const { lockScreen, given } = useMemo(() => {
    const outgoing = {
      text: outgoingText(text, channel, service),
      subject: to === undefined ? subject.trim() : outgoingSubject(subject, to, pack),
    };
    return lockScreenOfMessage({
      channel,
      from: number ?? null,
      service,
      findings,
      written: { text, subject },
      outgoing,
    });
  }, [text, subject, channel, service, findings, to, number, pack]);
  return (
    <details
      className="pw-card pw-lock-screen"
      open={open}
      onToggle={(event) => {
        // It also says so when it is drawn open: that is nobody's choice.
        if (event.currentTarget.open !== open) setOpen(!open);
      }}
    >
      <summary className="pw-lock-screen__title">
        On a locked phone
        {given.kinds.length > 0 && <span className="pw-lock-screen__sees">gives something away</span>}
      </summary>
      <LockedPhone lockScreen={lockScreen} given={given} />
    </details>
  );
});
