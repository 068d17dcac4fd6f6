import { useEffect, useEffectEvent, useState } from 'react';
import type { TrailView } from '../../../../contract/trails';
import type { Id } from '../../../../domain/identity';
import { dialogIsOpen, isEditable } from '../../../app/editable';
import { useAnswer } from '../../../client/queries';
import { Button } from '../../../components/Button';
import { ErrorSentence } from '../../../components/ErrorSentence';
import { Notice } from '../../../components/Notice';
import { ScreenTitle } from '../../../components/ScreenTitle';
import { usePlace } from '../../../state/place';
import { FilingReview } from '../review/FilingReview';
import { OriginalsToDelete } from '../OriginalsToDelete';
import { WhoseRecord } from '../whose/WhoseRecord';
import { Filings } from './Filings';
import { MailsCard } from './MailsCard';
import { ReadMessages } from './ReadMessages';
import { TrailHead } from './TrailHead';
import { TrailTools } from './TrailTools';
import '../review/review.css';

/** One trail on its way into the record. */
export function TrailPage({ trailId }: { trailId: Id }) {
  const answer = useAnswer('trails.get', { id: trailId });
  const go = usePlace((state) => state.go);
  const back = () => go({ screen: 'trails', trailId: null });
  if (answer.data === undefined) {
    return (
      <>
        <ScreenTitle title="Trail" hidden />
        <ErrorSentence error={answer.error} onRetry={() => void answer.refetch()} />
        {answer.error && <Button onClick={back}>All trails</Button>}
      </>
    );
  }
  return <OpenTrail view={answer.data} onBack={back} />;
}

function OpenTrail({ view, onBack }: { view: TrailView; onBack: () => void }) {
  const { trail, filings, hidden, notes } = view;
  /** Null while another person is looked for; undefined until somebody chose: then it is what is next. */
  const [chosen, setChosen] = useState<Id | null>();
  const next = filings.find(({ filing }) => filing.entryState !== 'recorded') ?? filings[0];
  const current = chosen === null ? undefined : (filings.find(({ filing }) => filing.id === chosen) ?? next);
  const isRecorded = filings.length > 0 && filings.every(({ filing }) => filing.entryState === 'recorded');
  const leave = useEffectEvent(onBack);
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent) {
      if (event.key !== 'Escape' || event.defaultPrevented || dialogIsOpen() || isEditable(event.target))
        return;
      event.preventDefault();
      leave();
    }
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
  return (
    <div className="pw-trail">
      <div className="pw-trail__first">
        <TrailHead view={view} filing={current?.filing} onBack={onBack}>
          <Filings filings={filings} chosen={current?.filing.id ?? null} onChoose={setChosen} />
          <TrailTools trail={trail} filing={current?.filing} onUnfiled={() => setChosen(undefined)} />
        </TrailHead>
        {(notes.length > 0 || hidden.length > 0) && (
          <Notice tone="need">
            {notes.map((note) => (
              <p key={note}>{note}</p>
            ))}
            {hidden.length > 0 && (
              <p>
                A mail here hid words from its reader: they are not in the entry, and stand with the mails
                below.
              </p>
            )}
          </Notice>
        )}
        {isRecorded && (
          <OriginalsToDelete
            className="pw-trail__originals"
            mails={view.mails.filter(({ original }) => original.state !== 'deleted')}
          />
        )}
        {current === undefined ? (
          <div className="pw-review">
            <ReadMessages trail={trail} />
            {trail.setAside === null && (
              <WhoseRecord trail={trail} onFiled={(filing) => setChosen(filing.id)} />
            )}
          </div>
        ) : (
          <FilingReview key={current.filing.id} trailView={view} view={current} />
        )}
      </div>
      <MailsCard view={view} />
    </div>
  );
}
