import { useState } from 'react';
import type { Reply } from '../../../../domain/replies/reply';
import { useAct } from '../../../client/queries';
import { Button } from '../../../components/Button';
import { ErrorSentence } from '../../../components/ErrorSentence';
import { useToasts } from '../../../state/toasts';
import { IncidentDialog } from './IncidentDialog';

/** Says that a reply is offensive, or that it is not; once it is, opens what is to be reported (P34). */
export function OffensiveActions({ reply }: { reply: Reply }) {
  const [open, setOpen] = useState(false);
  const act = useAct('replies.markOffensive');
  const say = useToasts((state) => state.say);
  const { about, offensive, marks } = reply;
  const suspected = offensive === null && marks.offensive.length > 0;

  function mark(isOffensive: boolean): void {
    if (act.isPending) return;
    act.mutate(
      { about, offensive: isOffensive },
      {
        onSuccess: () => {
          if (isOffensive) setOpen(true);
          else say('Noted as not offensive.', () => act.mutate({ about, offensive: true }));
        },
      },
    );
  }
  return (
    <>
      {offensive === true ? (
        <Button small onClick={() => setOpen(true)}>
          Incident report…
        </Button>
      ) : (
        <Button
          small
          kind={suspected ? 'secondary' : 'quiet'}
          busy={act.isPending}
          onClick={() => mark(true)}
        >
          This is offensive…
        </Button>
      )}
      {suspected && (
        <Button small kind="quiet" busy={act.isPending} onClick={() => mark(false)}>
          It is not offensive
        </Button>
      )}
      <ErrorSentence error={act.error} />
      {open && (
        <IncidentDialog
          reply={reply}
          onNotOffensive={() => {
            setOpen(false);
            mark(false);
          }}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  );
}
