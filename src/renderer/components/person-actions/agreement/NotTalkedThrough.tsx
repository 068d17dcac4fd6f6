import { useEffect, useRef } from 'react';
import { Button } from '../../Button';

export interface NotTalkedThroughProps {
  count: number;
  onAsItIs: () => void;
}

/** Asks before an agreement is recorded that does not count yet; it takes the focus as it appears. */
export function NotTalkedThrough({ count, onAsItIs }: NotTalkedThroughProps) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <div ref={box} className="pw-notice pw-notice--need" role="alert" tabIndex={-1}>
      <p>
        {count === 1 ? 'One point is not ticked' : `${count} points are not ticked`}: until they were talked
        through, the agreement does not count. Tick what you talked through.
      </p>
      <Button small onClick={onAsItIs}>
        Record it without them
      </Button>
    </div>
  );
}
