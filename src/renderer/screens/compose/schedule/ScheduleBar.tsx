import { Segmented } from '../../../components/Segmented';
import { OptionalWhen } from './OptionalWhen';
import { ABOUT_ID, NOT_AFTER_ID, SEND_AT_ID } from './schedule-ids';
import { byTime, onTime, willGo } from './schedule-words';
import type { Schedule } from './use-schedule';
import { WhenFields } from './WhenFields';
import './schedule.css';

function whenChoices(mayWait: boolean) {
  const later = { value: 'later', label: 'Later' } as const;
  const byHand = { ...later, disabled: true, hint: 'nothing that is set up here sends it by itself' };
  return [{ value: 'now', label: 'At once' }, mayWait ? later : byHand] as const;
}

/** When the message goes, until when it may, and when the visit is that it is about (P32). */
export function ScheduleBar({ schedule }: { schedule: Schedule }) {
  const { choices, now, set } = schedule;
  const { sendAt, about, notAfter } = choices;
  if (!schedule.isOpen) return null;
  return (
    <div className="pw-schedule" role="group" aria-label="When it goes">
      <Segmented
        legend="It goes"
        value={sendAt === null ? 'now' : 'later'}
        choices={whenChoices(schedule.mayWait)}
        onChange={(when) => (when === 'later' ? schedule.later() : schedule.atOnce())}
      />
      {sendAt !== null && (
        <WhenFields
          id={SEND_AT_ID}
          legend="Goes"
          says={(at) => onTime(at, now)}
          value={sendAt}
          onChange={(at) => set({ sendAt: at })}
        />
      )}
      <OptionalWhen
        id={ABOUT_ID}
        open={about !== null || sendAt === null}
        ask="About a visit…"
        legend="The visit or call is"
        says={(at) => onTime(at, now)}
        none="No visit"
        value={about}
        onChange={(at) => set({ about: at })}
      />
      {sendAt !== null && (
        <OptionalWhen
          id={NOT_AFTER_ID}
          ask="Not after…"
          legend="Not after"
          says={(at) => byTime(at, now)}
          none="No last time"
          value={notAfter}
          onChange={(at) => set({ notAfter: at })}
        />
      )}
      <output className="nhsuk-u-visually-hidden">
        {sendAt !== null && sendAt > now && `${willGo(sendAt, now)}.`}
      </output>
    </div>
  );
}
