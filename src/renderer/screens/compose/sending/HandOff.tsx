import { useState } from 'react';
import type { Message } from '../../../../domain/messages/message';
import { formatMobile } from '../../../../domain/people/phone';
import { londonTime } from '../../../../domain/time/moment';
import { clockTime } from '../../../../domain/time/spoken';
import { useNow } from '../../../client/desk';
import { useAct } from '../../../client/queries';
import { Button } from '../../../components/Button';
import { Card } from '../../../components/Card';
import { ErrorSentence } from '../../../components/ErrorSentence';
import { TextField } from '../../../components/Field';
import { clockOf, lastAt } from './hand-off-time';
import { useToasts } from '../../../state/toasts';

/** Texts by the Trust phone are keyed in by hand (P12): number and text to copy, and when the phone says it went. */
export function HandOff({ message }: { message: Message }) {
  const now = useNow();
  const copy = useAct('messages.copyHandOff');
  const confirm = useAct('messages.confirmHandOff');
  const say = useToasts((state) => state.say);
  const [time, setTime] = useState<string>();
  const [fault, setFault] = useState<string>();
  const shown = time ?? clockOf(now);
  const sentAt = time === undefined ? now : lastAt(time, now);
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
          setFault(sentAt === undefined ? 'Write the time the phone shows, such as 14:05.' : undefined);
          if (sentAt !== undefined) confirm.mutate({ id: message.id, version: message.version, sentAt });
        }}
      >
        <TextField
          id="hand-off-time"
          type="time"
          width={10}
          label="When the phone says it went"
          value={shown}
          onChange={setTime}
          error={fault ?? refused}
        />
        <Button type="submit" kind="primary" busy={confirm.isPending}>
          I sent it at {sentAt === undefined ? shown : clockTime(londonTime(sentAt))}
        </Button>
      </form>
      {refused === undefined && <ErrorSentence error={confirm.error} />}
    </Card>
  );
}
