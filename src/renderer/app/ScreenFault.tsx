import { useEffect, useRef } from 'react';
import { Button } from '../components/Button';

/** What a screen that stopped shows in its place. */
export function ScreenFault({ onAgain }: { onAgain: () => void }) {
  const again = useRef<HTMLButtonElement>(null);
  useEffect(() => again.current?.focus(), []);
  return (
    <div className="pw-start">
      <div className="pw-notice pw-notice--no" role="alert">
        <p>
          This screen stopped because of a fault in Plainword. What was sent and saved is kept. Open the
          screen again, and tell IT if it comes back.
        </p>
      </div>
      <div className="pw-actions">
        <Button ref={again} kind="primary" onClick={onAgain}>
          Open again
        </Button>
      </div>
    </div>
  );
}
