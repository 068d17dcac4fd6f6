import { useState } from 'react';
import { contract } from '../../../../contract/index';
import type { Reply } from '../../../../domain/replies/reply';
import { useAct } from '../../../client/queries';
import { Button } from '../../../components/Button';
import { TextField } from '../../../components/Field';
import { FormDialog } from '../../../components/FormDialog';
import { useRefusals } from '../../../components/use-refusals';
import { useToasts } from '../../../state/toasts';
import { whoWrote } from '../words/from-words';
import { MarkedWords } from '../words/MarkedWords';

const idOf = (field: string) => `no-answer-${field}`;

/** What it most often is, to be put in with one press. */
const USUAL = ['Thanks only', 'Confirms the appointment', 'Answered with another message'] as const;

export interface NoAnswerDialogProps {
  reply: Reply;
  onSettled: () => void;
  onClose: () => void;
}

/** A reply that needs no answer leaves the list with its reason; it can be put back (P31). */
export function NoAnswerDialog({ reply, onSettled, onClose }: NoAnswerDialogProps) {
  const [reason, setReason] = useState('');
  const refusals = useRefusals();
  const close = useAct('replies.close');
  const reopen = useAct('replies.reopen');
  const say = useToasts((state) => state.say);
  const { about } = reply;

  function submit(): void {
    const input = refusals.check(contract['replies.close'].input, { about, reason });
    if (input === undefined || close.isPending) return;
    close.mutate(input, {
      onSuccess: () => {
        onSettled();
        say(`${whoWrote(reply)}: needs no answer.`, () => reopen.mutate({ about }));
        onClose();
      },
      onError: refusals.take,
    });
  }
  return (
    <FormDialog
      title="It needs no answer?"
      save="It needs none"
      refusals={refusals}
      idOf={idOf}
      busy={close.isPending}
      dirty={reason !== ''}
      onSubmit={submit}
      onClose={onClose}
    >
      <p className="pw-soft">{whoWrote(reply)} wrote</p>
      <p className="pw-reply-quote">
        <MarkedWords {...reply} />
      </p>
      <TextField
        id={idOf('reason')}
        label="Why it needs none"
        maxLength={200}
        error={refusals.of('reason')}
        value={reason}
        onChange={setReason}
      />
      <div className="pw-rows__actions pw-reply-usual">
        {USUAL.map((words) => (
          <Button key={words} small onClick={() => setReason(words)}>
            {words}
          </Button>
        ))}
      </div>
    </FormDialog>
  );
}
