import { useEffect, useRef } from 'react';
import { CallFailed } from '../client/call';
import { ErrorSentence } from './ErrorSentence';
import type { Refusals } from './use-refusals';

export interface ErrorSummaryProps {
  refusals: Refusals;
  /** The id of the input of a field. */
  idOf: (field: string) => string;
  /** Reads the newer version, offered when someone else changed it meanwhile. */
  onLoadNewer?: (() => void) | undefined;
}

/** What must be put right before a form is taken, each with the way to its field. It takes the focus as it appears. */
export function ErrorSummary({ refusals, idOf, onLoadNewer }: ErrorSummaryProps) {
  const box = useRef<HTMLDivElement>(null);
  const { list, error } = refusals;
  useEffect(() => {
    if (list.length > 0) box.current?.focus();
  }, [list]);
  if (list.length === 0) {
    const elsewhere = error instanceof CallFailed && error.failure.code === 'changed-elsewhere';
    return (
      <ErrorSentence
        error={error}
        focus
        onRetry={elsewhere ? onLoadNewer : undefined}
        retryLabel="Show the newer version"
      />
    );
  }
  return (
    <div ref={box} className="nhsuk-error-summary" tabIndex={-1}>
      <div role="alert">
        <h2 className="nhsuk-error-summary__title">
          {list.length === 1 ? 'One thing to put right' : `${list.length} things to put right`}
        </h2>
        <ul className="nhsuk-error-summary__list">
          {list.map(({ field, sentence }) => (
            <li key={field}>
              <a
                href={`#${idOf(field)}`}
                onClick={(event) => {
                  event.preventDefault();
                  document.getElementById(idOf(field))?.focus();
                }}
              >
                {sentence}
              </a>
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}
