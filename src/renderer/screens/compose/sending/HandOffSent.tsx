import { useState } from 'react';
import type { Message } from '../../../../domain/messages/message';
import { londonTime } from '../../../../domain/time/moment';
import { clockTime } from '../../../../domain/time/spoken';
import { useNow } from '../../../client/desk';
import { useAct } from '../../../client/queries';
import { Button } from '../../../components/Button';
import { ErrorSentence } from '../../../components/ErrorSentence';
import { TextField } from '../../../components/Field';
import { clockOf, lastAt } from './hand-off-time';
import { useTakeBack } from './use-take-back';

/** When the sender sent it by hand; or that they did not, and it is a draft again. */
export function HandOffSent({ message, label }: { message: Message; label: string }) {
  const now = useNow();
  const confirm = useAct('messages.confirmHandOff');
  const takeBack = useTakeBack(message);
  const [time, setTime] = useState<string>();
  const [fault, setFault] = useState<string>();
  const shown = time ?? clockOf(now);
  const sentAt = time === undefined ? now : lastAt(time, now);
  const refused = confirm.error?.failure.field === 'sentAt' ? confirm.error.message : undefined;
  return (
    <>
      <form
        className="pw-hand-off__sent"
        onSubmit={(event) => {
          event.preventDefault();
          setFault(sentAt === undefined ? 'Write the time it shows, such as 14:05.' : undefined);
          if (sentAt !== undefined) confirm.mutate({ id: message.id, version: message.version, sentAt });
        }}
      >
        <TextField
          id="hand-off-time"
          type="time"
          width={10}
          label={label}
          value={shown}
          onChange={setTime}
          error={fault ?? refused}
        />
        <Button type="submit" kind="primary" busy={confirm.isPending}>
          I sent it at {sentAt === undefined ? shown : clockTime(londonTime(sentAt))}
        </Button>
        <Button kind="quiet" busy={takeBack.busy} onClick={takeBack.takeBack}>
          I did not send it
        </Button>
      </form>
      {refused === undefined && <ErrorSentence error={confirm.error ?? takeBack.error} />}
    </>
  );
}
