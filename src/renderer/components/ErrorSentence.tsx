import { useEffect, useRef } from 'react';
import { CallFailed } from '../client/call';
import { Button } from './Button';

/** The sentence to show for anything that went wrong: main's own, or that the page itself failed. */
export function sentenceOf(error: Error): string {
  if (error instanceof CallFailed) return error.failure.message;
  return 'Plainword could not read its own answer. Nothing was lost: close it and open it again.';
}

export interface ErrorSentenceProps {
  /** Nothing is shown where there is none. */
  error: Error | null | undefined;
  /** Offers to try again. */
  onRetry?: (() => void) | undefined;
  retryLabel?: string;
  /** Takes the focus, so that it is read out and the keyboard is at the way out. */
  focus?: boolean;
}

/** What went wrong and what to do next, in one sentence. */
export function ErrorSentence({
  error,
  onRetry,
  retryLabel = 'Try again',
  focus = false,
}: ErrorSentenceProps) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (focus && error) box.current?.focus();
  }, [focus, error]);
  if (!error) return null;
  return (
    <div className="pw-notice pw-notice--no" role="alert" tabIndex={-1} ref={box}>
      <p>{sentenceOf(error)}</p>
      {onRetry !== undefined && (
        <Button small onClick={onRetry}>
          {retryLabel}
        </Button>
      )}
    </div>
  );
}
