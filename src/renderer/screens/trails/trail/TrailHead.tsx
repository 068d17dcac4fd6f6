import type { ReactNode } from 'react';
import type { TrailView } from '../../../../contract/trails';
import type { Filing } from '../../../../domain/trails/trail';
import { Button } from '../../../components/Button';
import { ScreenTitle } from '../../../components/ScreenTitle';
import { counted, sourceWords, subjectWords } from '../trail-words';
import { STEP_WORDS, STEPS, stepOf } from './steps';

/** "4 messages from 2 mails, 1 duplicate merged · mailbox north@example.org". */
export function originWords({ trail, mails }: Pick<TrailView, 'trail' | 'mails'>): string {
  const merged = trail.messages.reduce((sum, message) => sum + Math.max(0, message.mails.length - 1), 0);
  const from = `${counted(trail.messages.length, 'message')} from ${counted(mails.length, 'mail')}`;
  const sources = [...new Set(mails.map(sourceWords))];
  const where = sources.length > 3 ? `${sources.length} sources` : sources.join(', ');
  return `${from}${merged > 0 ? `, ${counted(merged, 'duplicate')} merged` : ''} · ${where}`;
}

export interface TrailHeadProps {
  view: TrailView;
  filing: Filing | undefined;
  onBack: () => void;
  /** Whose it is filed for, and what can be done with the whole trail. */
  children: ReactNode;
}

/** What trail this is, where it comes from, and where it is on its way. */
export function TrailHead({ view, filing, onBack, children }: TrailHeadProps) {
  const step = stepOf(filing, view.mails);
  const subject = subjectWords(view.trail.subject);
  return (
    <section className="pw-card pw-trail-head" aria-label="Trail">
      <div className="pw-trail-head__main">
        <div className="pw-trail-head__title">
          <Button kind="quiet" small onClick={onBack}>
            ← All trails
          </Button>
          <ScreenTitle title={`Trail: ${subject}`}>Trail: “{subject}”</ScreenTitle>
        </div>
        <p className="pw-soft">{originWords(view)}</p>
      </div>
      <ol className="pw-steps" aria-label="The way into the record">
        {STEPS.map((each, i) => (
          <li key={each} {...(each === step && { 'aria-current': 'step' })}>
            {i + 1} {STEP_WORDS[each]}
          </li>
        ))}
      </ol>
      <div className="pw-trail-head__tools">{children}</div>
    </section>
  );
}
