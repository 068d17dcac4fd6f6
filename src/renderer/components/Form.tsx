import type { ReactNode } from 'react';
import { ErrorSummary } from './ErrorSummary';
import type { Refusals } from './use-refusals';

export interface FormProps {
  refusals: Refusals;
  idOf: (field: string) => string;
  onSubmit: () => void;
  /** Reads the newer version, offered when someone else changed it meanwhile. */
  onLoadNewer?: (() => void) | undefined;
  /** For screen readers, where no heading names it. */
  label?: string;
  children: ReactNode;
}

/** A form that reports what it refuses itself: the browser's own bubbles are off. */
export function Form({ refusals, idOf, onSubmit, onLoadNewer, label, children }: FormProps) {
  return (
    <form
      className="pw-form"
      noValidate
      autoComplete="off"
      aria-label={label}
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
    >
      <ErrorSummary refusals={refusals} idOf={idOf} onLoadNewer={onLoadNewer} />
      {children}
    </form>
  );
}
