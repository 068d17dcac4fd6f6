import { useDeferredValue, useState } from 'react';
import type { Id } from '../../../domain/identity';
import type { InstantText } from '../../../domain/time/moment';
import { Card } from '../../components/Card';
import { TextField } from '../../components/Field';
import { MessageDialog } from './MessageDialog';
import { SentPage } from './SentPage';

/** What was sent, newest first, by words in it. */
export function SentMessages({ personId }: { personId: Id | null }) {
  const [words, setWords] = useState('');
  const asked = useDeferredValue(words.trim());
  const [opened, setOpened] = useState<Id>();
  return (
    <Card title="Sent" flush>
      <div className="pw-card__body">
        <TextField
          id="search-messages"
          label="Words in the message"
          maxLength={200}
          value={words}
          onChange={setWords}
        />
      </div>
      <SentPages key={asked} words={asked} personId={personId} onOpen={setOpened} />
      {opened !== undefined && <MessageDialog id={opened} onClose={() => setOpened(undefined)} />}
    </Card>
  );
}

interface SentPagesProps {
  words: string;
  personId: Id | null;
  onOpen: (id: Id) => void;
}

/** As many pages as were asked for; each begins before the last of the one above it. */
function SentPages({ words, personId, onOpen }: SentPagesProps) {
  const [starts, setStarts] = useState<readonly (InstantText | null)[]>([null]);
  return starts.map((before, page) => (
    <SentPage
      key={before}
      search={{ words, personId, before }}
      last={page === starts.length - 1}
      onMore={(next) => setStarts([...starts, next])}
      onOpen={onOpen}
    />
  ));
}
