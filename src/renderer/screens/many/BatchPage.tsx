import { useQueryClient } from '@tanstack/react-query';
import type { BatchView } from '../../../contract/batches';
import { BEFORE_SENDING } from '../../../domain/batches/batch';
import type { Id } from '../../../domain/identity';
import { useAnswer } from '../../client/queries';
import { Button } from '../../components/Button';
import { Chip } from '../../components/Chip';
import { ErrorSentence } from '../../components/ErrorSentence';
import { ScreenTitle } from '../../components/ScreenTitle';
import { usePlace } from '../../state/place';
import { ApproveCard } from './approve/ApproveCard';
import { STATE_WORDS } from './batch-words';
import { CheckCard } from './check/CheckCard';
import { Recipients } from './Recipients';
import { RemoveList } from './RemoveList';
import { SendCard } from './send/SendCard';
import { useBatchEvents } from './use-batch-events';
import { useBatchForm } from './use-batch-form';
import { WhatCard } from './what/WhatCard';
import { WhoCard } from './who/WhoCard';

/** One list: who, what, check, approve, send. */
export function BatchPage({ id }: { id: Id }) {
  const answer = useAnswer('batches.get', { id });
  if (answer.data === undefined) return <ErrorSentence error={answer.error} />;
  return <Steps view={answer.data} />;
}

function Steps({ view }: { view: BatchView }) {
  const go = usePlace((state) => state.go);
  const client = useQueryClient();
  const form = useBatchForm(view);
  const told = useBatchEvents(view.batch.id);
  const { batch } = view;
  const open = BEFORE_SENDING.includes(batch.state);
  /** What main answered is seen at once, before its event makes the page ask again. */
  const seen = (next: BatchView): void => {
    client.setQueryData(['batches.get', { id: next.batch.id }], next);
  };
  return (
    <div className="pw-screen">
      <div className="pw-screen__head">
        <ScreenTitle title={batch.name} />
        <div className="pw-many__head">
          <Chip>{STATE_WORDS[batch.state]}</Chip>
          {open && <RemoveList view={view} />}
          <Button onClick={() => go({ screen: 'many', batchId: null })}>All lists</Button>
        </div>
      </div>
      {!open && <SendCard view={view} told={told.progress} onSeen={seen} />}
      {open && (
        <>
          <WhoCard view={view} form={form} onSeen={seen} />
          <WhatCard form={form} />
          <CheckCard view={view} form={form} checking={told.checking} onSeen={seen} />
          <ApproveCard view={view} dirty={form.dirty} onSeen={seen} />
          <SendCard view={view} told={told.progress} onSeen={seen} dirty={form.dirty} />
        </>
      )}
      <Recipients view={view} onSeen={seen} />
    </div>
  );
}
