import { useId, useState } from 'react';
import type { Reply } from '../../../domain/replies/reply';
import { useNow } from '../../client/desk';
import { Button } from '../../components/Button';
import { Dialog } from '../../components/Dialog';
import { ReachPerson } from '../../components/ReachPerson';
import { cameWords, whoWrote } from '../../screens/replies/words/from-words';
import { MarkedWords } from '../../screens/replies/words/MarkedWords';
import { MaybeTheirs } from './MaybeTheirs';
import { waitedWords } from './waited-words';
import { WhoTheyAre } from './WhoTheyAre';
import { WhatWasDone, type Seeing } from './WhatWasDone';
import './alarm.css';

/** What scrolls must be reached by the keyboard. */
const SCROLLED_BY_KEYS = { tabIndex: 0, role: 'group', 'aria-label': 'What they wrote' };

export interface AlarmDialogProps {
  reply: Reply;
  /** How many wait, with this one. */
  count: number;
  steps: readonly string[];
  onClose: () => void;
}

/** A reply with signs of an emergency: its words, whom to call, the Trust's steps, and who sees to it (P27). */
export function AlarmDialog({ reply, count, steps, onClose }: AlarmDialogProps) {
  const now = useNow();
  const wordsId = useId();
  const [seeing, setSeeing] = useState<Seeing>();
  const { about, personId, from, channel } = reply;
  return (
    <Dialog title={`May be an emergency: ${whoWrote(reply)}`} alertsTo={wordsId} wide onClose={onClose}>
      <div className="pw-dialog__body pw-alarm">
        <p className="pw-soft">
          {cameWords(reply, now)}, {waitedWords(reply.received.at, now)}
          {count > 1 && <strong>{` · the first of ${count}`}</strong>}
        </p>
        <div id={wordsId} className="pw-alarm__words" {...SCROLLED_BY_KEYS}>
          <MarkedWords {...reply} />
        </div>
        <div className="pw-alarm__columns">
          <section aria-label="How to reach them">
            <h3>How to reach them</h3>
            <ReachPerson personId={personId} from={from} channel={channel} />
            {personId !== null && <WhoTheyAre personId={personId} />}
            {about.kind === 'arrived' && <MaybeTheirs arrivedId={about.id} />}
          </section>
          <section aria-label="What to do">
            <h3>What to do</h3>
            <ol className="pw-alarm__steps">
              {steps.map((step) => (
                <li key={step}>{step}</li>
              ))}
            </ol>
          </section>
        </div>
      </div>
      {seeing === undefined ? (
        <div className="pw-actions">
          <Button kind="primary" onClick={() => setSeeing('seeing')}>
            I am seeing to it
          </Button>
          <Button onClick={() => setSeeing('not')}>It is not an emergency</Button>
          <span className="pw-soft">
            It stays on top of the screen, and rings again, until one of these is said.
          </span>
        </div>
      ) : (
        <WhatWasDone about={about} seeing={seeing} onBack={() => setSeeing(undefined)} />
      )}
    </Dialog>
  );
}
