import { useRinging } from '../../state/ringing';
import { replyKey } from '../../screens/replies/words/reply-key';
import { AlarmBand } from './AlarmBand';
import { AlarmDialog } from './AlarmDialog';
import { useAlarms } from './use-alarms';

/** Emergencies on every screen: one after the other over it, or, closed by mistake, in a band on top (P27). */
export function Alarms() {
  const { replies, steps } = useAlarms();
  const { open, show, hide } = useRinging();
  const [first] = replies;
  if (first === undefined) return null;
  return (
    <>
      <AlarmBand replies={replies} onShow={() => show()} />
      {open && (
        <AlarmDialog
          key={replyKey(first.about)}
          reply={first}
          count={replies.length}
          steps={steps}
          onClose={hide}
        />
      )}
    </>
  );
}
