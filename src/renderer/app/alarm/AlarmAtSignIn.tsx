import { useAlarms } from './use-alarms';
import './alarm.css';

/** Where nobody has said who they are: that somebody must look, without a name or a word of it (P27). */
export function AlarmAtSignIn() {
  const { replies } = useAlarms();
  if (replies.length === 0) return null;
  return (
    <div className="pw-alarm-band" role="alert">
      <p>A reply may be an emergency, and nobody has seen to it: say who you are to see it.</p>
    </div>
  );
}
