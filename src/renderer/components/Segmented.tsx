import { useId } from 'react';

export interface Choice<V extends string> {
  value: V;
  label: string;
  disabled?: boolean;
  /** Why it can't be chosen, or what it means: read out with it. */
  hint?: string;
}

export interface SegmentedProps<V extends string> {
  legend: string;
  /** The legend is shown above unless it is only for screen readers. */
  legendHidden?: boolean;
  /** `undefined` where nothing is chosen yet. */
  value: V | undefined;
  choices: readonly Choice<V>[];
  onChange: (value: V) => void;
  error?: string | undefined;
}

/** A few choices side by side: a radio group, so that arrow keys move in it. */
export function Segmented<V extends string>(props: SegmentedProps<V>) {
  const { legend, legendHidden = false, value, choices, onChange, error } = props;
  const id = useId();
  return (
    <fieldset className="pw-segmented" {...(error !== undefined && { 'aria-describedby': `${id}-error` })}>
      <legend className={legendHidden ? 'nhsuk-u-visually-hidden' : 'nhsuk-label'}>{legend}</legend>
      {error !== undefined && (
        <span id={`${id}-error`} className="nhsuk-error-message">
          {error}
        </span>
      )}
      <div className="pw-segmented__choices">
        {choices.map((choice) => (
          <label key={choice.value} className="pw-segmented__choice" title={choice.hint}>
            <input
              type="radio"
              name={id}
              value={choice.value}
              checked={choice.value === value}
              disabled={choice.disabled ?? false}
              onChange={() => onChange(choice.value)}
            />
            <span>
              {choice.label}
              {choice.hint !== undefined && <span className="nhsuk-u-visually-hidden">: {choice.hint}</span>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
