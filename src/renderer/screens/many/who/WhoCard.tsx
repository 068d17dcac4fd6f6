import { useState } from 'react';
import type { BatchView, PeopleSource } from '../../../../contract/batches';
import { useAct } from '../../../client/queries';
import { Card } from '../../../components/Card';
import { ErrorSentence } from '../../../components/ErrorSentence';
import { Notice } from '../../../components/Notice';
import { PersonFinder } from '../../../components/PersonFinder';
import { Segmented } from '../../../components/Segmented';
import { people } from '../batch-words';
import type { BatchForm } from '../use-batch-form';
import { FromAgreements } from './FromAgreements';
import { FromFile } from './FromFile';
import { FromList } from './FromList';
import { ListFaults } from './ListFaults';

const WAYS = [
  { value: 'csv', label: 'From a file' },
  { value: 'agreed', label: 'Who agreed' },
  { value: 'list', label: 'From another list' },
  { value: 'people', label: 'One by one' },
] as const;

export interface WhoCardProps {
  view: BatchView;
  form: BatchForm;
  onSeen: (view: BatchView) => void;
}

/** Who it is to: people of this store, never addresses that are pasted in. */
export function WhoCard({ view, form, onSeen }: WhoCardProps) {
  const [way, setWay] = useState<(typeof WAYS)[number]['value']>('csv');
  const [said, setSaid] = useState('');
  const set = useAct('batches.setPeople');
  /** What is written on the page is kept first: the channel and the service say who can be found. */
  const add = (source: PeopleSource, replace: boolean) =>
    form.keep(({ batch }) =>
      set.mutate(
        { id: batch.id, version: batch.version, source, replace },
        {
          onSuccess: ({ view: next, added, alreadyThere }) => {
            onSeen(next);
            const there = alreadyThere > 0 ? `, ${people(alreadyThere)} there already` : '';
            setSaid(`${people(added)} put on the list${there}.`);
          },
        },
      ),
    );
  const busy = set.isPending || form.busy;
  return (
    <Card title={`1. Who: ${people(view.people)}`}>
      <Segmented legend="Add people" value={way} choices={WAYS} onChange={setWay} />
      {way === 'csv' && <FromFile busy={busy} hasPeople={view.people > 0} onAdd={add} />}
      {way === 'agreed' && <FromAgreements busy={busy} onAdd={add} />}
      {way === 'list' && <FromList id={view.batch.id} busy={busy} onAdd={add} />}
      {way === 'people' && (
        <PersonFinder
          label="Find a person"
          placeholder="Name, NHS number or record number"
          onPick={({ id }) => add({ from: 'people', personIds: [id] }, false)}
        />
      )}
      <ErrorSentence error={set.error} />
      {said !== '' && set.error === null && <Notice live>{said}</Notice>}
      <ListFaults faults={view.faults} />
    </Card>
  );
}
