import { useState } from 'react';
import { contract } from '../../../../contract/index';
import type { StopAsked } from '../../../../contract/replies';
import { CHANNEL_WORDS } from '../../../../domain/messages/channel';
import { useNow } from '../../../client/desk';
import { useAct } from '../../../client/queries';
import { TextField } from '../../../components/Field';
import { FormDialog } from '../../../components/FormDialog';
import { ReachPerson } from '../../../components/ReachPerson';
import { Segmented } from '../../../components/Segmented';
import { useRefusals } from '../../../components/use-refusals';
import { useToasts } from '../../../state/toasts';
import { MarkedWords } from '../words/MarkedWords';
import { stopWords } from './stop-words';
import '../replies.css';

const idOf = (field: string) => `stop-${field}`;

type Meant = 'yes' | 'no';

/** What follows, said before it is done. */
function followsWords({ reply, personName }: StopAsked, meant: Meant): string {
  if (meant === 'no') return `Messages to ${personName} may go again, as they agreed to them.`;
  const what = reply === null ? 'messages' : CHANNEL_WORDS[reply.channel].many;
  return `What ${personName} agreed to for ${what} is withdrawn. Its entry is owed to their record.`;
}

/** Was it meant? Somebody asks them, by phone, and says how they know (P19). */
export function SettleStopDialog({ stop, onClose }: { stop: StopAsked; onClose: () => void }) {
  const now = useNow();
  const [meant, setMeant] = useState<Meant>();
  const [note, setNote] = useState('');
  const refusals = useRefusals();
  const act = useAct('replies.settleStop');
  const say = useToasts((state) => state.say);
  const { personId, personName, reply } = stop;

  function submit(): void {
    const chosen = meant === undefined ? undefined : meant === 'yes';
    const input = refusals.check(contract['replies.settleStop'].input, { personId, meant: chosen, note });
    if (input === undefined || act.isPending) return;
    act.mutate(input, {
      onSuccess: () => {
        say(
          input.meant
            ? `Withdrawn for ${personName}. The entry is on To record.`
            : `${personName} may be written to again.`,
        );
        onClose();
      },
      onError: refusals.take,
    });
  }
  return (
    <FormDialog
      title={`Did ${personName} mean to stop?`}
      save={meant === 'no' ? 'They did not mean it' : 'Withdraw what they agreed to'}
      wide
      refusals={refusals}
      idOf={idOf}
      busy={act.isPending}
      dirty={meant !== undefined || note !== ''}
      onSubmit={submit}
      onClose={onClose}
    >
      <div className="pw-stop-question">
        <p>{stopWords(stop, now)}</p>
        {reply !== null && (
          <p className="pw-reply-quote">
            <MarkedWords {...reply} />
          </p>
        )}
        <h3>Call them and ask</h3>
        <ReachPerson personId={personId} from={reply?.from ?? ''} channel={reply?.channel ?? 'email'} />
        <div id={idOf('meant')} tabIndex={-1}>
          <Segmented<Meant>
            legend="What did they say?"
            value={meant}
            choices={[
              { value: 'yes', label: 'They want no more' },
              { value: 'no', label: 'They did not mean that' },
            ]}
            onChange={setMeant}
            error={refusals.of('meant') === undefined ? undefined : 'Choose what they said.'}
          />
        </div>
        {meant !== undefined && (
          <p role="status" className="pw-soft">
            {followsWords(stop, meant)}
          </p>
        )}
      </div>
      <TextField
        id={idOf('note')}
        label="How do you know?"
        hint="Such as “called them at 2pm”"
        maxLength={200}
        error={refusals.of('note')}
        value={note}
        onChange={setNote}
      />
    </FormDialog>
  );
}
