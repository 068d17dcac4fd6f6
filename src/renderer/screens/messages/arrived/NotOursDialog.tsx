import { useState } from 'react';
import type { WaitingText } from '../../../../contract/arrived';
import { contract } from '../../../../contract/index';
import { formatSender } from '../../../../domain/people/phone';
import { useAct } from '../../../client/queries';
import { TextField } from '../../../components/Field';
import { FormDialog } from '../../../components/FormDialog';
import { useRefusals } from '../../../components/use-refusals';
import { useToasts } from '../../../state/toasts';
import './arrived.css';

const idOf = (field: string) => `not-ours-${field}`;

/** Sets a text aside that is none for this service. It is not deleted: it can be put back, and the reason is kept. */
export function NotOursDialog({ text, onClose }: { text: WaitingText; onClose: () => void }) {
  const [reason, setReason] = useState('');
  const refusals = useRefusals();
  const act = useAct('arrived.notOurs');
  const say = useToasts((state) => state.say);

  function submit(): void {
    const input = refusals.check(contract['arrived.notOurs'].input, { id: text.id, reason });
    if (input === undefined || act.isPending) return;
    act.mutate(input, {
      onSuccess: () => {
        say('Set aside. It can be put back.');
        onClose();
      },
      onError: refusals.take,
    });
  }
  return (
    <FormDialog
      title="Not for this service?"
      save="Set it aside"
      refusals={refusals}
      idOf={idOf}
      busy={act.isPending}
      dirty={reason !== ''}
      onSubmit={submit}
      onClose={onClose}
    >
      <p className="pw-soft">Text from {formatSender(text.from)}</p>
      <p className="pw-lines pw-arrived-words" dir="auto" translate="no">
        {text.text}
      </p>
      <TextField
        id={idOf('reason')}
        label="Why it is not for you"
        hint="Such as “a delivery firm, wrong number”. It is kept, without the words of the text."
        maxLength={200}
        error={refusals.of('reason')}
        value={reason}
        onChange={setReason}
      />
    </FormDialog>
  );
}
