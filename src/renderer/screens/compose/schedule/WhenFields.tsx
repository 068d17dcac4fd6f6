import { useRef, useState } from 'react';
import type { InstantText } from '../../../../domain/time/moment';
import { TextField } from '../../../components/Field';
import { instantOf, partsOf } from './date-and-time';

export interface WhenFieldsProps {
  /** Of the day's input; the time's follows it. */
  id: string;
  /** What happens then: it names both fields. */
  legend: string;
  /** The day and time as they are said, after the legend: fields follow the computer's own order of day and month. */
  says: (at: InstantText) => string;
  value: InstantText | null;
  /** A whole day and time; never half of one. */
  onChange: (at: InstantText) => void;
  error?: string | undefined;
}

const HALF = 'Write the day and the time.';

/** A day and a time, by London's clocks. Half of one changes nothing, and says what is missing once it is left. */
export function WhenFields({ id, legend, says, value, onChange, error }: WhenFieldsProps) {
  const [held, setHeld] = useState({ of: value, parts: partsOf(value) });
  const [left, setLeft] = useState(false);
  if (held.of !== value) setHeld({ of: value, parts: partsOf(value) });
  const { parts } = held;
  const box = useRef<HTMLFieldSetElement>(null);
  const half = left && instantOf(parts) === undefined ? HALF : undefined;

  function change(some: Partial<typeof parts>): void {
    const next = { ...parts, ...some };
    const at = instantOf(next);
    setLeft(false);
    setHeld({ of: at ?? value, parts: next });
    if (at !== undefined && at !== value) onChange(at);
  }
  function leave(): void {
    requestAnimationFrame(() => {
      if (box.current?.contains(document.activeElement) === false) setLeft(true);
    });
  }
  return (
    <fieldset ref={box} className="pw-when">
      <legend className="nhsuk-label">
        {legend} {value !== null && says(value)}
      </legend>
      <div className="pw-when__fields">
        <TextField
          id={id}
          type="date"
          label="Day"
          error={half ?? error}
          value={parts.date}
          onChange={(date) => change({ date })}
          onBlur={leave}
        />
        <TextField
          id={`${id}-time`}
          type="time"
          label="Time"
          value={parts.time}
          onChange={(time) => change({ time })}
          onBlur={leave}
        />
      </div>
    </fieldset>
  );
}
