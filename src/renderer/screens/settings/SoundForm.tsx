import { ringOnce } from '../../app/alarm/tone';
import { Button } from '../../components/Button';
import { TickField } from '../../components/TickField';
import { useSound } from '../../state/sound';

/** Whether emergencies ring with a tone at this desk. Kept at once: it is one tick. */
export function SoundForm() {
  const { on, turn } = useSound();
  return (
    <>
      <p>
        A reply with signs of an emergency stands over every screen until somebody says what was done about
        it. It rings too, and again every few minutes.
      </p>
      <TickField id="sound-on" checked={on} onChange={turn} label="Ring with a tone at this desk">
        As loud as this computer is set. Turn it off where a room must be quiet.
      </TickField>
      <div className="pw-actions">
        <Button onClick={() => void ringOnce()}>Try the tone</Button>
      </div>
    </>
  );
}
