import { Fieldset } from 'nhsuk-react-components';
import { weekday } from '../../../domain/time/spoken';
import { TextAreaField, TextField } from '../../components/Field';
import type { ServiceDraft } from './service-draft';

const DAYS = [1, 2, 3, 4, 5, 6, 7];

export interface HoursFieldsProps {
  /** Of the opening time's input. */
  id: string;
  hours: Pick<ServiceDraft, 'weekdays' | 'opens' | 'closes' | 'onBankHolidays' | 'closedDays'>;
  error: string | undefined;
  onChange: (change: Partial<ServiceDraft>) => void;
}

/** When the service works: messages go out in these hours only (P32). */
export function HoursFields({ id, hours, error, onChange }: HoursFieldsProps) {
  return (
    <Fieldset>
      <Fieldset.Legend>Working hours</Fieldset.Legend>
      <p className="nhsuk-hint">Messages go out in these hours only.</p>
      <div className="pw-days">
        {DAYS.map((day) => (
          <label key={day} className="pw-day">
            <input
              type="checkbox"
              checked={hours.weekdays.includes(day)}
              onChange={(event) =>
                onChange({
                  weekdays: event.target.checked
                    ? [...hours.weekdays, day]
                    : hours.weekdays.filter((other) => other !== day),
                })
              }
            />
            {weekday({ dayOfWeek: day })}
          </label>
        ))}
      </div>
      <div className="pw-form__row pw-form__row--narrow">
        <TextField
          id={id}
          label="Opens"
          type="time"
          error={error}
          value={hours.opens}
          onChange={(opens) => onChange({ opens })}
        />
        <TextField
          id={`${id}-closes`}
          label="Closes"
          type="time"
          value={hours.closes}
          onChange={(closes) => onChange({ closes })}
        />
      </div>
      <label className="pw-day">
        <input
          type="checkbox"
          checked={hours.onBankHolidays}
          onChange={(event) => onChange({ onBankHolidays: event.target.checked })}
        />
        Works on bank holidays too
      </label>
      <TextAreaField
        id={`${id}-closed`}
        label="Closed on other days"
        hint="One on each line, such as 24 December 2026"
        rows={2}
        value={hours.closedDays}
        onChange={(closedDays) => onChange({ closedDays })}
      />
    </Fieldset>
  );
}
