import { useEffect, useState } from 'react';
import type { Id } from '../../../domain/identity';
import type { RecordEntry } from '../../../domain/record/record-entry';
import { age } from '../../../domain/time/spoken';
import { useNow } from '../../client/desk';
import { useAnswer } from '../../client/queries';
import { Button } from '../../components/Button';
import { Card } from '../../components/Card';
import { Chip } from '../../components/Chip';
import { EmptyState } from '../../components/EmptyState';
import { ErrorSentence } from '../../components/ErrorSentence';
import { ScreenTitle } from '../../components/ScreenTitle';
import { isOld } from '../../state/owed';
import { usePlace } from '../../state/place';
import { useToasts } from '../../state/toasts';
import { OriginalsCard } from './OriginalsCard';
import { OwedTable, owedRowId } from './OwedTable';
import { OLDEST_WORDS } from './owed-words';
import { RecordEntryCard } from './RecordEntryCard';
import { useRowKeys } from './use-row-keys';
import './to-record.css';

/** What is owed to people's clinical records (P5): it can't be lost, and it can't be hidden. */
export function ToRecordScreen() {
  const list = useAnswer('record.list', {});
  return (
    <div className="pw-to-record">
      <ScreenTitle title="To record" hidden />
      <ErrorSentence error={list.error} onRetry={() => void list.refetch()} />
      {list.data !== undefined && <Owed entries={list.data} />}
      {list.data?.length === 0 && <OriginalsCard />}
    </div>
  );
}

const RECORDED_WORDS = {
  other: 'Recorded.',
  trail:
    'Recorded. Next: delete the original, which is in the list as soon as every entry of its mail is recorded.',
} as const;

const NOUNS = {
  message: { one: 'message', many: 'messages' },
  entry: { one: 'entry', many: 'entries' },
} as const;

function Owed({ entries }: { entries: readonly RecordEntry[] }) {
  const place = usePlace((state) => state.place);
  const go = usePlace((state) => state.go);
  const say = useToasts((state) => state.say);
  const now = useNow();
  const asked = place.screen === 'to-record' ? place.entryId : null;
  const chosen = entries.find(({ id }) => id === asked) ?? entries[0];
  /** The row the keyboard goes to once the list has lost the entry that was recorded. */
  const [goesTo, setGoesTo] = useState<Id>();

  const choose = (entryId: Id) => go({ screen: 'to-record', entryId });
  useRowKeys((by) => {
    const at = entries.findIndex(({ id }) => id === chosen?.id);
    const to = entries[at + by];
    if (to === undefined) return;
    choose(to.id);
    document.getElementById(owedRowId(to.id))?.focus();
  });
  useEffect(() => {
    if (goesTo !== undefined) document.getElementById(owedRowId(goesTo))?.focus();
  }, [goesTo]);

  if (chosen === undefined) {
    return (
      <Card title="To record">
        <EmptyState
          title="Nothing is owed to the record"
          action={
            <Button
              kind="primary"
              shortcut="Ctrl N"
              onClick={() => go({ screen: 'compose', draftId: null, personId: null })}
            >
              Next message
            </Button>
          }
        >
          Every message and every agreement from this desk has its entry in the person’s record.
        </EmptyState>
      </Card>
    );
  }
  const [first] = entries;
  const oldest = first?.happened.at ?? now;
  const what = entries.every(({ about }) => about.kind === 'sent') ? 'message' : 'entry';
  return (
    <div className="pw-to-record__columns">
      <div className="pw-to-record__lists">
        <Card
          title={`${entries.length} ${NOUNS[what][entries.length === 1 ? 'one' : 'many']} to record`}
          actions={
            <Chip tone={isOld(oldest, now) ? 'no' : 'plain'}>
              oldest {OLDEST_WORDS[first?.about.kind ?? 'sent']} {age(oldest, now)} ago
            </Chip>
          }
          flush
        >
          <OwedTable entries={entries} chosen={chosen.id} onChoose={choose} />
        </Card>
        <OriginalsCard />
      </div>
      <RecordEntryCard
        key={chosen.id}
        entryId={chosen.id}
        onRecorded={() => {
          const at = entries.findIndex(({ id }) => id === chosen.id);
          const next = entries[at + 1] ?? entries[at - 1];
          say(RECORDED_WORDS[chosen.about.kind === 'trail' ? 'trail' : 'other']);
          if (next === undefined) return;
          choose(next.id);
          setGoesTo(next.id);
        }}
      />
    </div>
  );
}
