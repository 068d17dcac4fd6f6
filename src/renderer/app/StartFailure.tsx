import { useEffect, useRef } from 'react';
import { Button } from '../components/Button';
import { sentenceOf } from '../components/ErrorSentence';

export interface StartFailureProps {
  error: Error;
  busy: boolean;
  onRetry: () => void;
}

/** Plainword could not open: why, and the way to try again. */
export function StartFailure({ error, busy, onRetry }: StartFailureProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = 'Plainword could not open';
    heading.current?.focus();
  }, []);
  return (
    <main className="pw-start">
      <h1 ref={heading} tabIndex={-1} className="pw-screen-title">
        Plainword could not open
      </h1>
      <div className="pw-notice pw-notice--no" role="alert">
        <p>{sentenceOf(error)}</p>
      </div>
      <p>Nothing was deleted or changed. If this comes back, tell IT what the sentence above says.</p>
      <div className="pw-actions">
        <Button kind="primary" busy={busy} onClick={onRetry}>
          {busy ? 'Trying…' : 'Try again'}
        </Button>
      </div>
    </main>
  );
}
