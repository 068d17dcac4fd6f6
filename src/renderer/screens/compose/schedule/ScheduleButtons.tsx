import { Button } from '../../../components/Button';
import type { Schedule } from './use-schedule';

/** The ways to say that a message does not simply go at once; gone as soon as one was taken. */
export function ScheduleButtons({ schedule }: { schedule: Schedule }) {
  if (schedule.isOpen) return null;
  return (
    <span className="pw-schedule-buttons">
      {schedule.mayWait && (
        <Button kind="quiet" small onClick={schedule.later}>
          Send later…
        </Button>
      )}
      <Button kind="quiet" small onClick={schedule.askAbout}>
        About a visit…
      </Button>
    </span>
  );
}
