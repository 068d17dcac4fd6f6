import type { Moment } from '../../../domain/time/moment';
import { londonTime } from '../../../domain/time/moment';
import { clockTime } from '../../../domain/time/spoken';
import type { Freshness } from './freshness';

/** How long the copy can still be confirmed. Only its growing stale is read out: a countdown would chatter. */
export function CopyState({
  state,
  copied,
}: {
  /** `displaced`: something else was put on the clipboard since. */
  state: Freshness | { kind: 'displaced' };
  copied: Moment | null;
}) {
  return (
    <>
      {state.kind === 'fresh' && copied !== null && (
        <span className="pw-copy-state pw-copy-state--ok">
          ✓ Copied at {clockTime(londonTime(copied.at))}, fresh for {state.minutes}{' '}
          {state.minutes === 1 ? 'minute' : 'minutes'}
        </span>
      )}
      <output className="pw-copy-state pw-copy-state--need">
        {state.kind === 'stale' && 'This copy is stale: copy again, then paste.'}
        {state.kind === 'displaced' &&
          'The number is on the clipboard now. Find the record, then copy the entry again.'}
      </output>
    </>
  );
}
