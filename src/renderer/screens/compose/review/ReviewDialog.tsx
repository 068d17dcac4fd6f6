import { useEffect, useRef } from 'react';
import type { Review } from '../../../../contract/messages';
import type { Finding } from '../../../../domain/checks/finding';
import { isReadBack } from '../../../../domain/checks/read-back/read-back';
import type { Id } from '../../../../domain/identity';
import type { DraftContent } from '../../../../domain/messages/message';
import { inOutgoing } from '../../../../domain/messages/place-in-outgoing';
import type { Person } from '../../../../domain/people/person';
import { unansweredStops } from '../../../../domain/policy/override';
import { countSms } from '../../../../domain/messages/sms-segments';
import type { Service } from '../../../../domain/services/service';
import { useNow } from '../../../client/desk';
import { Button } from '../../../components/Button';
import { Dialog } from '../../../components/Dialog';
import { ErrorSentence } from '../../../components/ErrorSentence';
import { Notice } from '../../../components/Notice';
import { keptKey } from '../../../editor/findings';
import type { InsertedFinding } from '../../../editor/inserted/inserted-finding';
import { overridesFor, type KeptWords } from '../findings/kept-words';
import { LockedPhone } from '../lock-screen/LockedPhone';
import { lockScreenOfMessage } from '../lock-screen/lock-screen-of-message';
import { FilesOfMessage } from '../files/FilesOfMessage';
import { AsSent } from './AsSent';
import { ByTheComputer } from './ByTheComputer';
import { ReadAgain } from './ReadAgain';
import { recipientName } from './recipient';
import { sendWords } from './send-words';
import { StillStops } from './StillStops';
import { WhenItGoes } from './WhenItGoes';

export interface ReviewDialogProps {
  review: Review;
  messageId: Id;
  content: DraftContent;
  person: Person | null;
  service: Service;
  kept: KeptWords;
  /** Words that the computer wrote and nobody kept: main sees only the text. */
  inserted: readonly InsertedFinding[];
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
  const stops = review.decision.reasons.filter(({ effect }) => effect === 'stop');
  const conditions = review.decision.reasons.filter(({ effect }) => effect === 'condition');
  const unanswered = unansweredStops(review.findings, overridesFor(kept, review.findings));
  const others = review.findings.filter(
    (finding) => finding.severity !== 'stop' && !isReadBack(finding) && !kept.has(keptKey(finding)),
  );
  const places = {
    written: { text: content.text, subject: content.subject },
    outgoing: { text: review.outgoing, subject: review.outgoingSubject },
  };
  const readAgain = review.findings
    .filter(isReadBack)
    .flatMap((finding) => inOutgoing(finding, places) ?? []);
  const { channel } = content;
  const phone = lockScreenOfMessage({
    ...places,
    channel,
    from: review.from,
    service: props.service,
    findings: review.findings,
  });
  const lost =
    content.carrier === 'govuk-notify' ? countSms(review.outgoing, content.carrier).lost : undefined;
  const maySend = stops.length === 0 && unanswered.length === 0;
  const now = useNow();
  const { title, does } = sendWords(content, now);
  useEffect(() => {
    if (maySend) go.current?.focus();
  }, [maySend]);

  return (
    <Dialog
      title={
        person === null
          ? 'Read it once more'
          : `${title} this to ${recipientName(person, content.contactPointId)}?`
      }
      wide
      onClose={() => onClose()}
    >
      <div className="pw-dialog__body">
        <div className="pw-review">
          <div>
            <AsSent
              channel={channel}
              from={review.from}
              to={review.to}
              subject={review.outgoingSubject}
              text={review.outgoing}
              readAgain={readAgain}
            />
            <ReadAgain findings={readAgain} />
            <FilesOfMessage message={{ ...content, id: props.messageId }} />
          </div>
          <section className="pw-review__phone">
            <h3>On a locked phone</h3>
            <LockedPhone {...phone} />
          </section>
        </div>
        {stops.map((reason) => (
          <Notice key={reason.sentence} tone="no">
            {reason.sentence} <span className="pw-clause">{reason.clause}</span>
          </Notice>
        ))}
        <StillStops findings={unanswered} onKeep={props.onKeep} onChange={onClose} />
        {conditions.map((reason) => (
          <Notice key={reason.sentence} tone="need">
            {reason.sentence} <span className="pw-clause">{reason.clause}</span>
          </Notice>
        ))}
        <WhenItGoes content={content} />
        <ByTheComputer inserted={props.inserted} onShow={onClose} />
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
            {does}
          </Button>
        )}
      </div>
    </Dialog>
  );
}
