import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { EntryView } from '../../../contract/record';
import type { Id } from '../../../domain/identity';
import { dialogIsOpen, isEditable } from '../../app/editable';
import { useNow } from '../../client/desk';
import { useAct, useAnswer } from '../../client/queries';
import { Button } from '../../components/Button';
import { Card } from '../../components/Card';
import { ErrorSentence } from '../../components/ErrorSentence';
import { Confirmation } from './Confirmation';
import { CopyState } from './CopyState';
import { FhirFile } from './FhirFile';
import { freshness } from './freshness';
import { PLACE_WORDS } from './owed-words';
import { CopyRefused, ReviewTrail } from './TrailOfEntry';
import './to-record.css';

export interface RecordEntryCardProps {
  entryId: Id;
  /** Right after sending: the entry is copied by itself, once, and the confirmation has the focus. */
  copyAtOnce?: boolean;
  onRecorded: () => void;
}

/** One entry's way into the clinical record: copy, find the record, paste there, confirm (P5, P24, P25). */
export function RecordEntryCard({ entryId, copyAtOnce = false, onRecorded }: RecordEntryCardProps) {
  const answer = useAnswer('record.get', { id: entryId });
  if (answer.data === undefined) {
    return (
      <Card title="Record entry">
        {answer.error ? (
          <ErrorSentence error={answer.error} onRetry={() => void answer.refetch()} />
        ) : (
          <p className="pw-soft">Opening…</p>
        )}
      </Card>
    );
  }
  return <Entry key={entryId} entry={answer.data} copyAtOnce={copyAtOnce} onRecorded={onRecorded} />;
}

const ENTRY_TITLES = {
  sent: 'Record entry',
  received: 'Record entry of what they wrote',
  'not-delivered': 'Addendum: it did not arrive',
  transfer: 'Addendum: what became of the files',
  trail: 'Record entry of an email trail',
  agreement: 'Record entry of an agreement',
} satisfies Record<EntryView['about']['kind'], string>;

function Entry({
  entry,
  copyAtOnce,
  onRecorded,
}: {
  entry: EntryView;
  copyAtOnce: boolean;
  onRecorded: () => void;
}) {
  const now = useNow();
  const client = useQueryClient();
  const copying = useAct('record.copy');
  const copyingNumber = useAct('record.copyNhsNumber');
  /** The number took the entry's place on the clipboard. */
  const [displaced, setDisplaced] = useState(false);
  const age = freshness(entry, now);
  const state = displaced && age.kind !== 'none' ? ({ kind: 'displaced' } as const) : age;
  const what = entry.asks === 'nhs-number' ? 'NHS number' : 'record number';

  const copy = () => {
    if (copying.isPending) return;
    copying.mutate(
      { id: entry.id, version: entry.version },
      {
        onSuccess: (view) => {
          setDisplaced(false);
          client.setQueryData(['record.get', { id: entry.id }], view);
        },
      },
    );
  };
  const copyByKey = useEffectEvent(copy);
  const copiedAtOnce = useRef(false);
  useEffect(() => {
    if (!copyAtOnce || copiedAtOnce.current || entry.state !== 'to-record') return;
    copiedAtOnce.current = true;
    copyByKey();
  }, [copyAtOnce, entry.state]);
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent) {
      if (event.key.toLowerCase() !== 'c' || event.altKey || dialogIsOpen()) return;
      const ctrl = event.ctrlKey || event.metaKey;
      const alone = !ctrl && !event.shiftKey && !isEditable(event.target);
      if (!alone && !(ctrl && event.shiftKey)) return;
      event.preventDefault();
      copyByKey();
    }
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);

  return (
    <Card
      title={ENTRY_TITLES[entry.about.kind]}
      actions={<ReviewTrail entry={entry} />}
      flush
      className="pw-entry"
    >
      <ol className="pw-entry__steps">
        <li>
          <div className="pw-actions">
            <Button
              kind={state.kind === 'fresh' ? 'secondary' : 'primary'}
              shortcut="Ctrl Shift C"
              busy={copying.isPending}
              onClick={copy}
            >
              {state.kind === 'none' ? 'Copy entry' : 'Copy again'}
            </Button>
            <CopyState state={state} copied={entry.copied} />
          </div>
          <CopyRefused error={copying.error} trailId={entry.trailId} />
        </li>
        <li>
          <div className="pw-actions">
            <span>
              Find the record and paste it there, <b>{PLACE_WORDS[entry.about.kind]}</b>.
            </span>
            <Button
              kind="quiet"
              small
              onClick={() => copyingNumber.mutate({ id: entry.id }, { onSuccess: () => setDisplaced(true) })}
            >
              Copy {what} to find the record
            </Button>
          </div>
          <ErrorSentence error={copyingNumber.error} />
        </li>
        <li>
          <h3>Pasted into this person’s record?</h3>
          <Confirmation
            entry={entry}
            fresh={state.kind === 'fresh'}
            focus={copyAtOnce}
            onRecorded={onRecorded}
          />
        </li>
      </ol>
      <h3 className="pw-entry__heading">What is pasted, with name and number of the person on top</h3>
      <pre className="pw-entry__preview" translate="no">
        {entry.preview}
      </pre>
      <FhirFile entry={entry} />
    </Card>
  );
}
