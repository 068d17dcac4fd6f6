import { useEffect, useRef, type ReactNode } from 'react';
import type { Id } from '../../../../domain/identity';
import { useAnswer } from '../../../client/queries';
import { Card } from '../../../components/Card';
import { EmptyState } from '../../../components/EmptyState';
import { ErrorSentence } from '../../../components/ErrorSentence';
import { usePlace } from '../../../state/place';
import { useRowKeys } from '../../to-record/use-row-keys';
import { OriginalsToDelete } from '../OriginalsToDelete';
import { counted } from '../trail-words';
import { DoneTrails } from './DoneTrails';
import { OpenTrails, trailRowId } from './OpenTrails';
import { UnreadableMails } from './UnreadableMails';

export interface TrailListsProps {
  /** The trail somebody comes back from: its row has the keyboard. */
  cameFrom: Id | null;
  /** The ways to take mail in. */
  takeIn: ReactNode;
}

/** What waits to be filed, what can't be read, what is to be deleted where it lies, and what is done. */
export function TrailLists({ cameFrom, takeIn }: TrailListsProps) {
  const list = useAnswer('trails.list', {});
  const go = usePlace((state) => state.go);
  const open = (trailId: Id) => go({ screen: 'trails', trailId });
  const trails = list.data?.open ?? [];
  useRowKeys((by) => {
    const at = trails.findIndex(({ id }) => trailRowId(id) === document.activeElement?.id);
    const to = trails[at === -1 ? (by > 0 ? 0 : trails.length - 1) : at + by];
    if (to !== undefined) document.getElementById(trailRowId(to.id))?.focus();
  });
  const focused = useRef(false);
  useEffect(() => {
    if (focused.current || cameFrom === null || list.data === undefined) return;
    focused.current = true;
    document.getElementById(trailRowId(cameFrom))?.focus();
  }, [cameFrom, list.data]);

  return (
    <>
      <ErrorSentence error={list.error} onRetry={() => void list.refetch()} />
      {list.data !== undefined && (
        <>
          <Card
            title={trails.length === 0 ? 'Trails' : `${counted(trails.length, 'trail')} to file`}
            actions={takeIn}
            flush
          >
            {trails.length === 0 ? (
              <EmptyState title="No trail waits to be filed">
                Drop a mail anywhere here, open its file, or copy its words in the mail program and press Ctrl
                V. It may be a .eml, .msg or .mbox file; one mail with all its history is enough.
              </EmptyState>
            ) : (
              <OpenTrails trails={trails} onOpen={open} />
            )}
          </Card>
          <UnreadableMails mails={list.data.unreadable} />
          <OriginalsToDelete mails={list.data.toDelete} />
          <DoneTrails trails={list.data.done} onOpen={open} />
        </>
      )}
    </>
  );
}
