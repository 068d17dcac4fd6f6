import { isHandOff } from '../../../../domain/messages/hand-off';
import type { Message } from '../../../../domain/messages/message';
import { formatContactPoint } from '../../../../domain/people/contact-point';
import { useAct } from '../../../client/queries';
import { Button } from '../../../components/Button';
import { Card } from '../../../components/Card';
import { ErrorSentence } from '../../../components/ErrorSentence';
import { useToasts } from '../../../state/toasts';
import { HAND_OFF_STEPS } from './hand-off-words';
import { HandOffSent } from './HandOffSent';
import '../files/files.css';

type Part = 'number' | 'subject' | 'text';

/** What the sender sends by another program or phone (P8, P12): its parts to copy, the way, and when it went. */
export function HandOff({ message }: { message: Message }) {
  const copy = useAct('messages.copyHandOff');
  const say = useToasts((state) => state.say);
  const { channel, carrier } = message;
  const words = HAND_OFF_STEPS[isHandOff(carrier) ? carrier : 'trust-phone'];
  const where = channel === 'sms' ? 'number' : 'address';

  function copyPart(part: Part, name: string) {
    copy.mutate({ id: message.id, part }, { onSuccess: () => say(`The ${name} is copied.`) });
  }
  return (
    <Card title={words.title} className="pw-hand-off">
      {words.steps.length > 0 && (
        <ol className="pw-hand-off__steps">
          {words.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      )}
      <div className="pw-hand-off__part">
        <p className="pw-hand-off__number" translate="no">
          {message.to === null ? '' : formatContactPoint({ channel, value: message.to })}
        </p>
        <Button small onClick={() => copyPart('number', where)}>
          Copy the {where}
        </Button>
      </div>
      {channel === 'email' && (
        <div className="pw-hand-off__part">
          <p dir="auto" translate="no">
            {message.outgoingSubject ?? message.subject}
          </p>
          <Button small onClick={() => copyPart('subject', 'subject')}>
            Copy the subject
          </Button>
        </div>
      )}
      <div className="pw-hand-off__part">
        <p className={`pw-as-sent__text pw-as-sent__text--${channel}`} dir="auto" translate="no">
          {message.outgoing ?? message.text}
        </p>
        <Button small onClick={() => copyPart('text', 'text')}>
          Copy the text
        </Button>
      </div>
      <ErrorSentence error={copy.error} />
      <HandOffSent message={message} label={words.when} />
    </Card>
  );
}
