import { PURPOSE_WORDS, purposeSchema } from '../../../../domain/messages/purpose';
import type { PolicyPack } from '../../../../domain/policy/pack';
import type { Service } from '../../../../domain/services/service';
import { londonDate } from '../../../../domain/time/moment';
import { useNow } from '../../../client/desk';
import { SelectField } from '../../../components/Field';
import { spokenDate } from '../../../components/person-words';
import { usesInDate, withPurpose, type Choices } from '../draft/choices';
import { PURPOSE_ID, USE_ID } from './bar-ids';

export interface PurposeFieldsProps {
  choices: Pick<Choices, 'channel' | 'purpose' | 'authorisedUseId'>;
  service: Service;
  pack: PolicyPack;
  onChange: (change: (now: Choices) => Choices) => void;
}

/** What the message is for; for another use, which of those that the service manager authorised (P6, P7). */
export function PurposeFields({ choices, service, pack, onChange }: PurposeFieldsProps) {
  const { channel, purpose, authorisedUseId } = choices;
  const uses = usesInDate(service, channel, londonDate(useNow()));
  return (
    <>
      <SelectField
        id={PURPOSE_ID}
        label="What it is for"
        value={purpose ?? ''}
        onChange={(value) =>
          onChange((now) => withPurpose(now, purposeSchema.safeParse(value).data ?? null, uses))
        }
      >
        <option value="">Choose…</option>
        {pack.purposes[channel].map((each) => (
          <option key={each} value={each}>
            {PURPOSE_WORDS[each]}
          </option>
        ))}
      </SelectField>
      {purpose === 'authorised-use' && uses.length > 0 && (
        <SelectField
          id={USE_ID}
          label="Which authorised use"
          value={uses.some(({ id }) => id === authorisedUseId) ? (authorisedUseId ?? '') : ''}
          onChange={(value) => onChange((now) => ({ ...now, authorisedUseId: value === '' ? null : value }))}
        >
          <option value="">Choose…</option>
          {uses.map((use) => (
            <option key={use.id} value={use.id}>
              {`${use.what} (until ${spokenDate(use.until)})`}
            </option>
          ))}
        </SelectField>
      )}
    </>
  );
}
