import type { RefObject } from 'react';
import type { Carrier, Channel } from '../../../../domain/messages/channel';
import { PURPOSE_WORDS, purposeSchema } from '../../../../domain/messages/purpose';
import { formatContactPoint } from '../../../../domain/people/contact-point';
import type { Person } from '../../../../domain/people/person';
import { CARRIERS_OF } from '../../../../domain/policy/facts';
import type { PolicyPack } from '../../../../domain/policy/pack';
import { SelectField } from '../../../components/Field';
import { Segmented } from '../../../components/Segmented';
import { agreedPoints, withChannel, type Choices } from '../draft/choices';

export const PURPOSE_ID = 'compose-purpose';
export const POINT_ID = 'compose-point';

const CARRIER_WORDS = {
  'govuk-notify': 'GOV.UK Notify',
  'trust-phone': 'Trust phone',
  smtp: 'Service mailbox',
} satisfies Record<Carrier, string>;

export interface MessageBarProps {
  choices: Choices;
  person: Person | null;
  pack: PolicyPack;
  ready: readonly Carrier[];
  onChange: (change: (now: Choices) => Choices) => void;
  barRef: RefObject<HTMLDivElement | null>;
}

/** Whether the person agreed to a channel, in the words that stand on its button. */
function agreementWords(person: Person | null, channel: Channel): { label: string; hint?: string } {
  const title = channel === 'sms' ? 'Text' : 'Email';
  if (person === null) return { label: title };
  return agreedPoints(person, channel).length > 0
    ? { label: `${title} ✓`, hint: 'agreed' }
    : { label: `${title} ✕`, hint: 'not agreed' };
}

/** What the message goes by, what it is for, and where it goes. */
export function MessageBar({ choices, person, pack, ready, onChange, barRef }: MessageBarProps) {
  const { channel, carrier, purpose, contactPointId } = choices;
  const carriers: readonly Carrier[] = CARRIERS_OF[channel];
  const points = agreedPoints(person, channel);
  const point = points.find(({ id }) => id === contactPointId);
  const pointWords = channel === 'sms' ? 'Number' : 'Address';
  return (
    <div className="pw-compose-bar" ref={barRef}>
      <Segmented
        legend="Send as"
        value={channel}
        choices={(['sms', 'email'] as const).map((value) => ({ value, ...agreementWords(person, value) }))}
        onChange={(next) => onChange((now) => withChannel(now, next, pack, ready))}
      />
      <SelectField
        id={PURPOSE_ID}
        label="What it is for"
        value={purpose ?? ''}
        onChange={(value) =>
          onChange((now) => ({ ...now, purpose: purposeSchema.safeParse(value).data ?? null }))
        }
      >
        <option value="">Choose…</option>
        {pack.purposes[channel].map((each) => (
          <option key={each} value={each}>
            {PURPOSE_WORDS[each]}
          </option>
        ))}
      </SelectField>
      {carriers.length > 1 && (
        <Segmented
          legend="Sent by"
          value={carrier}
          choices={carriers.map((value) => ({
            value,
            label: CARRIER_WORDS[value],
            ...(!ready.includes(value) && { disabled: true, hint: 'not set up in the settings' }),
          }))}
          onChange={(next) => onChange((now) => ({ ...now, carrier: next }))}
        />
      )}
      {points.length > 1 || (points.length === 1 && point === undefined) ? (
        <SelectField
          id={POINT_ID}
          label={pointWords}
          value={point?.id ?? ''}
          onChange={(value) => onChange((now) => ({ ...now, contactPointId: value === '' ? null : value }))}
        >
          <option value="">Choose…</option>
          {points.map((each) => (
            <option key={each.id} value={each.id}>
              {formatContactPoint(each)}
            </option>
          ))}
        </SelectField>
      ) : (
        <div className="pw-compose-to">
          <span className="nhsuk-label">{pointWords}</span>
          <span>
            {point === undefined ? (person === null ? '–' : 'None agreed') : formatContactPoint(point)}
          </span>
        </div>
      )}
    </div>
  );
}
