import type { BatchSummary } from '../../../contract/batches';
import { dateAndTime } from '../../../domain/time/spoken';
import { useAnswer } from '../../client/queries';
import { Button } from '../../components/Button';
import { Card } from '../../components/Card';
import { Chip } from '../../components/Chip';
import { EmptyState } from '../../components/EmptyState';
import { ErrorSentence } from '../../components/ErrorSentence';
import { ScreenTitle } from '../../components/ScreenTitle';
import { usePlace } from '../../state/place';
import { people, STATE_WORDS } from './batch-words';
import { useNewBatch } from './use-new-batch';

const TONES: Partial<Record<BatchSummary['state'], 'ok' | 'need' | 'no'>> = {
  done: 'ok',
  waiting: 'need',
  'waiting-for-approval': 'need',
  stopped: 'no',
};

function Line({ list }: { list: BatchSummary }) {
  const go = usePlace((state) => state.go);
  return (
    <tr>
      <td>
        <button
          type="button"
          className="pw-name-button"
          onClick={() => go({ screen: 'many', batchId: list.id })}
        >
          {list.name}
        </button>
      </td>
      <td>{people(list.people)}</td>
      <td>
        <Chip tone={TONES[list.state] ?? 'plain'}>{STATE_WORDS[list.state]}</Chip>
      </td>
      <td>{list.tally.sent > 0 ? `${list.tally.sent.toLocaleString('en-GB')} sent` : '–'}</td>
      <td>{dateAndTime((list.started ?? list.made).when.at)}</td>
    </tr>
  );
}

/** Every list of this desk, the newest first. */
export function BatchLists() {
  const lists = useAnswer('batches.list', {});
  const fresh = useNewBatch();
  const make = (
    <Button kind="primary" busy={fresh.busy} onClick={fresh.make}>
      New list
    </Button>
  );
  return (
    <div className="pw-screen">
      <div className="pw-screen__head">
        <ScreenTitle title="Many at once" />
        {(lists.data?.length ?? 0) > 0 && make}
      </div>
      <ErrorSentence error={lists.error ?? fresh.error} />
      <Card flush>
        {lists.data?.length === 0 ? (
          <EmptyState title="No lists yet" action={make}>
            A list sends the same words to many people, each with their own name and appointment, each by
            themselves.
          </EmptyState>
        ) : (
          <table className="pw-many__table">
            <caption className="nhsuk-u-visually-hidden">Lists</caption>
            <thead>
              <tr>
                <th scope="col">List</th>
                <th scope="col">People</th>
                <th scope="col">Now</th>
                <th scope="col">Sent</th>
                <th scope="col">Begun or made</th>
              </tr>
            </thead>
            <tbody>
              {lists.data?.map((list) => (
                <Line key={list.id} list={list} />
              ))}
            </tbody>
          </table>
        )}
      </Card>
    </div>
  );
}
