import { formatContactPoint } from '../../../../domain/people/contact-point';
import type { Person } from '../../../../domain/people/person';
import { SelectField, TextField } from '../../../components/Field';
import { carerName, carerOf } from '../../../components/person-actions/contact-point/whose-point';
import { pointsOn, type ReceivedDraft } from './received-draft';

export interface FromFieldProps {
  person: Person;
  draft: ReceivedDraft;
  idOf: (field: string) => string;
  error: string | undefined;
  onChange: (change: Pick<ReceivedDraft, 'pointId'> | Pick<ReceivedDraft, 'from'>) => void;
}

/** Where a message came from: one of their numbers or addresses, or another that is typed as it is shown. */
export function FromField({ person, draft, idOf, error, onChange }: FromFieldProps) {
  const points = pointsOn(person, draft.channel);
  const label = draft.channel === 'sms' ? 'From the number' : 'From the address';
  const typed = draft.pointId === null;
  return (
    <div>
      {points.length > 0 && (
        <SelectField
          id={typed ? idOf('point') : idOf('from')}
          label={label}
          value={draft.pointId ?? ''}
          onChange={(value) => onChange({ pointId: value === '' ? null : value })}
        >
          {points.map((point) => {
            const carer = carerOf(person, point);
            return (
              <option key={point.id} value={point.id}>
                {formatContactPoint(point)}
                {carer !== undefined && `, ${carerName(carer)}`}
              </option>
            );
          })}
          <option value="">Another…</option>
        </SelectField>
      )}
      {typed && (
        <TextField
          id={idOf('from')}
          label={points.length > 0 ? 'As it is shown' : label}
          maxLength={254}
          error={error}
          value={draft.from}
          onChange={(from) => onChange({ from })}
        />
      )}
    </div>
  );
}
