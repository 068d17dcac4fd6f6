import { useState } from 'react';
import { LEFT_OUT_REASONS } from '../../../../domain/trails/review/review';

const OWN = 'own';
const isOffered = (why: string) => LEFT_OUT_REASONS.some((reason) => reason === why);

export interface ReasonChoiceProps {
  id: string;
  /** Of what it is the reason. */
  label: string;
  why: string;
  onChange: (why: string) => void;
}

/** Why something is left out: one of those offered, or own words. It stands in the entry. */
export function ReasonChoice({ id, label, why, onChange }: ReasonChoiceProps) {
  const [own, setOwn] = useState(!isOffered(why));
  const [words, setWords] = useState(isOffered(why) ? '' : why);
  const keep = () => {
    if (words.trim() !== '') onChange(words.trim());
  };
  return (
    <span className="pw-reason">
      <select
        id={id}
        className="nhsuk-select pw-reason__choice"
        aria-label={label}
        value={own ? OWN : why}
        onChange={(event) => {
          const { value } = event.target;
          setOwn(value === OWN);
          if (value !== OWN) onChange(value);
        }}
      >
        {LEFT_OUT_REASONS.map((reason) => (
          <option key={reason} value={reason}>
            {reason}
          </option>
        ))}
        <option value={OWN}>other words…</option>
      </select>
      {own && (
        <input
          className="nhsuk-input pw-reason__own"
          aria-label={`${label}, in your words`}
          autoComplete="off"
          spellCheck={false}
          maxLength={100}
          value={words}
          onChange={(event) => setWords(event.target.value)}
          onBlur={keep}
          onKeyDown={(event) => {
            if (event.key === 'Enter') keep();
          }}
        />
      )}
    </span>
  );
}
