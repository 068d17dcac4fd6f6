import { Fieldset } from 'nhsuk-react-components';

export interface CheckboxGroupProps<V extends string> {
  legend: string;
  /** Each value with its words. */
  choices: ReadonlyArray<readonly [value: V, words: string]>;
  chosen: readonly V[];
  onChange: (chosen: V[]) => void;
}

/** Any number out of a few. */
export function CheckboxGroup<V extends string>({
  legend,
  choices,
  chosen,
  onChange,
}: CheckboxGroupProps<V>) {
  return (
    <Fieldset>
      <Fieldset.Legend>{legend}</Fieldset.Legend>
      <div className="pw-days">
        {choices.map(([value, words]) => (
          <label key={value} className="pw-day">
            <input
              type="checkbox"
              checked={chosen.includes(value)}
              onChange={(event) =>
                onChange(
                  event.target.checked ? [...chosen, value] : chosen.filter((other) => other !== value),
                )
              }
            />
            {words}
          </label>
        ))}
      </div>
    </Fieldset>
  );
}
