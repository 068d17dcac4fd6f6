import type { ReactNode } from 'react';
import './tick-field.css';

export interface TickFieldProps {
  id: string;
  checked: boolean;
  onChange: (checked: boolean) => void;
  /** The words beside the box. */
  label: ReactNode;
  /** More to know, read out after the label. */
  children?: ReactNode;
}

/** One thing that is so or not. */
export function TickField({ id, checked, onChange, label, children }: TickFieldProps) {
  return (
    <div className="pw-tick">
      <input
        id={id}
        type="checkbox"
        checked={checked}
        {...(children !== undefined && { 'aria-describedby': `${id}-more` })}
        onChange={(event) => onChange(event.target.checked)}
      />
      <div>
        <label htmlFor={id}>{label}</label>
        {children !== undefined && (
          <div id={`${id}-more`} className="pw-tick__more">
            {children}
          </div>
        )}
      </div>
    </div>
  );
}
