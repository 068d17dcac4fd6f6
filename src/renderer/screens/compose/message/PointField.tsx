import type { Channel } from '../../../../domain/messages/channel';
import { formatContactPoint, type ContactPoint } from '../../../../domain/people/contact-point';
import type { Person } from '../../../../domain/people/person';
import { SelectField } from '../../../components/Field';
import { carerName, carerOf } from '../../../components/person-actions/contact-point/whose-point';
import { agreedPoints, pointsFor } from '../draft/choices';
import { POINT_ID } from './bar-ids';

export interface PointFieldProps {
  person: Person | null;
  channel: Channel;
  chosen: string | null;
  onChange: (contactPointId: string | null) => void;
}

/** "07700 900416, Ruth Chambers, daughter", and what speaks against it. */
function words(person: Person, point: ContactPoint, agreed: ReadonlySet<string>): string {
  const carer = carerOf(person, point);
  const whose = carer === undefined ? '' : `, ${carerName(carer)}`;
  const but = point.safety === 'unsafe' ? ' – not safe' : agreed.has(point.id) ? '' : ' – not agreed';
  return `${formatContactPoint(point)}${whose}${but}`;
}

/** Where the message goes: the person's own numbers or addresses, and their carers' (P12, P18). Nothing is typed in. */
export function PointField({ person, channel, chosen, onChange }: PointFieldProps) {
  const label = channel === 'sms' ? 'Number' : 'Address';
  const points = pointsFor(person, channel);
  const [first, ...others] = points;
  const agreed = new Set(agreedPoints(person, channel).map(({ id }) => id));
  if (person === null || first === undefined || (others.length === 0 && first.id === chosen)) {
    return (
      <div className="pw-compose-to">
        <span className="nhsuk-label">{label}</span>
        <span>
          {person === null ? '–' : first === undefined ? 'None recorded' : words(person, first, agreed)}
        </span>
      </div>
    );
  }
  return (
    <SelectField
      id={POINT_ID}
      label={label}
      value={points.some(({ id }) => id === chosen) ? (chosen ?? '') : ''}
      onChange={(value) => onChange(value === '' ? null : value)}
    >
      <option value="">Choose…</option>
      {points.map((point) => (
        <option key={point.id} value={point.id}>
          {words(person, point, agreed)}
        </option>
      ))}
    </SelectField>
  );
}
