import { useState } from 'react';
import { Temporal } from 'temporal-polyfill';
import type { Message } from '../../../../domain/messages/message';
import { formatMobile } from '../../../../domain/people/phone';
import { instantText, LONDON, londonTime } from '../../../../domain/time/moment';
import { useNow } from '../../../client/desk';
import { useAct } from '../../../client/queries';
import { Button } from '../../../components/Button';
import { Card } from '../../../components/Card';
import { ErrorSentence } from '../../../components/ErrorSentence';
import { TextField } from '../../../components/Field';
import { useToasts } from '../../../state/toasts';

/** "14:05" of an instant, on London's clock. */
export function clockOf(at: string): string {
  return londonTime(at).toPlainTime().toString({ smallestUnit: 'minute' });
}

/** The instant at which London's clock last showed a time; the day before where it has not come yet today. */
export function lastAt(clock: string, now: string): string | undefined {
  const time = /^\d{2}:\d{2}$/u.test(clock) ? Temporal.PlainTime.from(clock) : undefined;
  if (time === undefined) return undefined;
  const local = londonTime(now);
  const today = local.toPlainDate().toZonedDateTime({ timeZone: LONDON, plainTime: time });
  const then = Temporal.ZonedDateTime.compare(today, local) > 0 ? today.subtract({ days: 1 }) : today;
  return instantText(then.toInstant());
}

/** Texts by the Trust phone are keyed in by hand (P12): number and text to copy, and when the phone says it went. */
export function HandOff({ message }: { message: Message }) {
  const now = useNow();
  const copy = useAct('messages.copyHandOff');
  const confirm = useAct('messages.confirmHandOff');
  const say = useToasts((state) => state.say);
  const [time, setTime] = useState<string>();
  const [fault, setFault] = useState<string>();
  const shown = time ?? clockOf(now);
  const refused = confirm.error?.failure.field === 'sentAt' ? confirm.error.message : undefined;

  function copyPart(part: 'number' | 'text') {
    copy.mutate(
      { id: message.id, part },
      { onSuccess: () => say(part === 'number' ? 'The number is copied.' : 'The text is copied.') },
    );
  }
  return (
    <Card title="Key it into the Trust phone" className="pw-hand-off">
      <div className="pw-hand-off__part">
        <p className="pw-hand-off__number">{message.to === null ? '' : formatMobile(message.to)}</p>
        <Button small onClick={() => copyPart('number')}>
          Copy the number
        </Button>
      </div>
      <div className="pw-hand-off__part">
        <p className="pw-as-sent__text pw-as-sent__text--sms" dir="auto" translate="no">
          {message.outgoing ?? message.text}
        </p>
        <Button small onClick={() => copyPart('text')}>
          Copy the text
        </Button>
      </div>
      <ErrorSentence error={copy.error} />
      <form
        className="pw-hand-off__sent"
        onSubmit={(event) => {
          event.preventDefault();
          const sentAt = time === undefined ? now : lastAt(time, now);
          setFault(sentAt === undefined ? 'Write the time the phone shows, such as 14:05.' : undefined);
          if (sentAt !== undefined) confirm.mutate({ id: message.id, version: message.version, sentAt });
        }}
      >
        <TextField
          id="hand-off-time"
          type="time"
          width={5}
          label="When the phone says it went"
          value={shown}
          onChange={setTime}
          error={fault ?? refused}
        />
        <Button type="submit" kind="primary" busy={confirm.isPending}>
          I sent it at {shown}
        </Button>
      </form>
      {refused === undefined && <ErrorSentence error={confirm.error} />}
    </Card>
  );
}
