import { useEffect, useState } from 'react';
import type { Id } from '../../../../domain/identity';
import type { InstantText } from '../../../../domain/time/moment';
import { useNow } from '../../../client/desk';
import { useAct } from '../../../client/queries';
import { FormDialog } from '../../../components/FormDialog';
import { useRefusals } from '../../../components/use-refusals';
import { useToasts } from '../../../state/toasts';
import { briefTime, onTime, willGo } from './schedule-words';
import { WhenFields } from './WhenFields';
import './schedule.css';

const AT_ID = 'reschedule-at';

export interface RescheduleDialogProps {
  message: { id: Id; version: number; sendAt: InstantText | null };
  onClose: () => void;
}

/** Another time for a message that waits; main says whether it may go then (P32). */
export function RescheduleDialog({ message, onClose }: RescheduleDialogProps) {
  const [at, setAt] = useState(message.sendAt);
  const now = useNow();
  const say = useToasts((state) => state.say);
  const refusals = useRefusals();
  const act = useAct('messages.reschedule');
  useEffect(() => document.getElementById(AT_ID)?.focus(), []);

  function submit(): void {
    if (at === null || act.isPending) return;
    refusals.clear();
    act.mutate(
      { id: message.id, version: message.version, sendAt: at },
      {
        onSuccess: () => {
          say(`${willGo(at, now)}.`);
          onClose();
        },
        onError: refusals.take,
      },
    );
  }
  return (
    <FormDialog
      title="When is it to go?"
      save={at === null ? 'Schedule' : `Schedule for ${briefTime(at, now)}`}
      refusals={refusals}
      idOf={() => AT_ID}
      busy={act.isPending}
      dirty={at !== message.sendAt}
      onSubmit={submit}
      onClose={onClose}
    >
      <WhenFields
        id={AT_ID}
        legend="Goes"
        says={(time) => onTime(time, now)}
        value={at}
        onChange={setAt}
        error={refusals.of('sendAt')}
      />
    </FormDialog>
  );
}
