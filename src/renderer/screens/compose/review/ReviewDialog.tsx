import { useEffect, useRef, useState } from 'react';
import type { Review } from '../../../../contract/messages';
import type { Finding } from '../../../../domain/checks/finding';
import type { DraftContent } from '../../../../domain/messages/message';
import { fullName, type Person } from '../../../../domain/people/person';
import { mayOverride, unansweredStops } from '../../../../domain/policy/override';
import { countSms } from '../../../../domain/messages/sms-segments';
import { Button } from '../../../components/Button';
import { Dialog } from '../../../components/Dialog';
import { ErrorSentence } from '../../../components/ErrorSentence';
import { Notice } from '../../../components/Notice';
import { keptKey } from '../../../editor/findings';
import { KeepForm } from '../findings/KeepForm';
import { overridesFor, type KeptWords } from '../findings/kept-words';
import { AsSent } from './AsSent';

export interface ReviewDialogProps {
  review: Review;
  content: DraftContent;
  person: Person | null;
  kept: KeptWords;
  busy: boolean;
  error: Error | null;
  onKeep: (finding: Finding, reason: string) => void;
  onSend: () => void;
  /** Back to the text, at a finding where one is given. */
  onClose: (finding?: Finding) => void;
}

/** Main's own last word before sending: exactly what goes, to whom, and what still stands in the way. */
export function ReviewDialog(props: ReviewDialogProps) {
  const { review, content, person, kept, busy, error, onSend, onClose } = props;
  const go = useRef<HTMLButtonElement>(null);
  const [keeping, setKeeping] = useState<Finding>();
  const stops = review.decision.reasons.filter(({ effect }) => effect === 'stop');
  const conditions = review.decision.reasons.filter(({ effect }) => effect === 'condition');
  const unanswered = unansweredStops(review.findings, overridesFor(kept, review.findings));
  const others = review.findings.filter(
    (finding) => finding.severity !== 'stop' && !kept.has(keptKey(finding)),
  );
  const lost =
    content.carrier === 'govuk-notify' ? countSms(review.outgoing, content.carrier).lost : undefined;
  const maySend = stops.length === 0 && unanswered.length === 0;
  const handOff = content.carrier === 'trust-phone';
  useEffect(() => {
    if (maySend) go.current?.focus();
  }, [maySend]);

  return (
    <Dialog
      title={
        person === null ? 'Read it once more' : `${handOff ? 'Key in' : 'Send'} this to ${fullName(person)}?`
      }
      wide
      onClose={() => onClose()}
    >
      <div className="pw-dialog__body">
        <AsSent
          channel={content.channel}
          from={review.from}
          to={review.to}
          subject={review.outgoingSubject}
          text={review.outgoing}
        />
        {stops.map((reason) => (
          <Notice key={reason.sentence} tone="no">
            {reason.sentence} <span className="pw-clause">{reason.clause}</span>
          </Notice>
        ))}
        {unanswered.map((finding) => (
          <Notice key={`${finding.field} ${finding.start} ${finding.rule}`} tone="no">
            <p>
              <b>{finding.text}</b> {finding.message} <span className="pw-clause">{finding.clause}</span>
            </p>
            {keeping === finding ? (
              <KeepForm
                finding={finding}
                onKeep={(reason) => {
                  setKeeping(undefined);
                  props.onKeep(finding, reason);
                }}
                onCancel={() => setKeeping(undefined)}
              />
            ) : (
              <div className="pw-actions">
                <Button small onClick={() => onClose(finding)}>
                  Change it
                </Button>
                {mayOverride(finding) && (
                  <Button kind="quiet" small onClick={() => setKeeping(finding)}>
                    Keep…
                  </Button>
                )}
              </div>
            )}
          </Notice>
        ))}
        {conditions.map((reason) => (
          <Notice key={reason.sentence} tone="need">
            {reason.sentence} <span className="pw-clause">{reason.clause}</span>
          </Notice>
        ))}
        {lost !== undefined && (
          <Notice tone="need">
            <b>{lost.text}</b> would arrive as “?”: write it in words.
          </Notice>
        )}
        {others.length > 0 && (
          <p className="pw-soft">
            Still marked, and you can send it so:{' '}
            {[...new Set(others.map(({ text }) => `“${text.slice(0, 30)}”`))].slice(0, 8).join(', ')}
          </p>
        )}
        <ErrorSentence error={error} />
      </div>
      <div className="pw-actions">
        <Button onClick={() => onClose()}>Go on writing</Button>
        {maySend && (
          <Button ref={go} kind="primary" shortcut="Enter" busy={busy} onClick={onSend}>
            {handOff
              ? 'Key it into the Trust phone'
              : `Send the ${content.channel === 'sms' ? 'text' : 'email'}`}
          </Button>
        )}
      </div>
    </Dialog>
  );
}
