import type { RefObject } from 'react';
import type { Carrier, Channel } from '../../../../domain/messages/channel';
import type { Person } from '../../../../domain/people/person';
import { CARRIERS_OF } from '../../../../domain/messages/channel';
import type { PolicyPack } from '../../../../domain/policy/pack';
import type { Service } from '../../../../domain/services/service';
import { Button } from '../../../components/Button';
import { Segmented } from '../../../components/Segmented';
import { agreedPoints, withCarrier, withChannel, type Choices } from '../draft/choices';
import { PointField } from './PointField';
import { PurposeFields } from './PurposeFields';

const CARRIER_WORDS = {
  'govuk-notify': 'GOV.UK Notify',
  'microsoft-graph': 'Service mailbox (Microsoft 365)',
  smtp: 'Service mailbox',
  'trust-phone': 'Trust phone',
  annexe: 'Communications Annexe',
  airmid: 'Airmid',
} satisfies Record<Carrier, string>;

export interface MessageBarProps {
  choices: Choices;
  person: Person | null;
  service: Service;
  pack: PolicyPack;
  ready: readonly Carrier[];
  onChange: (change: (now: Choices) => Choices) => void;
  barRef: RefObject<HTMLDivElement | null>;
  /** Opens the list of templates. */
  onTemplate: () => void;
}

/** Whether the person, or only a carer, agreed to a channel, in the words that stand on its button. */
function agreementWords(person: Person | null, channel: Channel): { label: string; hint?: string } {
  const title = channel === 'sms' ? 'Text' : 'Email';
  if (person === null) return { label: title };
  const agreed = agreedPoints(person, channel);
  if (agreed.length === 0) return { label: `${title} ✕`, hint: 'not agreed' };
  const own = agreed.some(({ carerId }) => carerId === null);
  return { label: `${title} ✓`, hint: own ? 'agreed' : 'agreed with a carer only' };
}

/** What the message goes by, what it is for, and where it goes. */
export function MessageBar(props: MessageBarProps) {
  const { choices, person, service, pack, ready, onChange, barRef } = props;
  const { channel, carrier } = choices;
  // What is not set up here is no choice: the settings name all there are.
  const carriers = CARRIERS_OF[channel].filter((each) => ready.includes(each) || each === carrier);
  return (
    <div className="pw-compose-bar" ref={barRef}>
      <Segmented
        legend="Send as"
        value={channel}
        choices={(['sms', 'email'] as const).map((value) => ({ value, ...agreementWords(person, value) }))}
        onChange={(next) => onChange((now) => withChannel(now, next, pack, ready))}
      />
      <PurposeFields choices={choices} service={service} pack={pack} onChange={onChange} />
      <Button shortcut="Ctrl Shift T" onClick={props.onTemplate}>
        Use a template
      </Button>
      {carriers.length > 1 && (
        <Segmented
          legend="Sent by"
          value={carrier}
          choices={carriers.map((value) => ({
            value,
            label: CARRIER_WORDS[value],
            ...(!ready.includes(value) && { disabled: true, hint: 'not set up in the settings' }),
          }))}
          onChange={(next) => onChange((now) => withCarrier(now, next))}
        />
      )}
      <PointField
        person={person}
        channel={channel}
        chosen={choices.contactPointId}
        onChange={(contactPointId) => onChange((now) => ({ ...now, contactPointId }))}
      />
    </div>
  );
}
