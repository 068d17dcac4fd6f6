import { rings } from '../../../../domain/replies/clock';
import type { Reply } from '../../../../domain/replies/reply';
import { useDesk } from '../../../client/desk';
import { useAnswer } from '../../../client/queries';
import { Button } from '../../../components/Button';
import { ReachPerson } from '../../../components/ReachPerson';
import { pageOf } from '../../../state/person-place';
import { usePlace } from '../../../state/place';
import { useRinging } from '../../../state/ringing';
import { StopBand } from '../stop/StopBand';
import { OffensiveActions } from '../incident/OffensiveActions';
import { howToAnswer } from './how-to-answer';
import type { ReplyKey } from './use-reply-keys';

/** Whether it can be answered by a message at all: only when it is known whose it is. */
export function isSomebodys({ personId }: Pick<Reply, 'personId'>): boolean {
  return personId !== null;
}

/** How it may be answered, by what they agreed to; `byMessage` is what is next. */
function useHow(reply: Reply) {
  const pack = useDesk()?.pack;
  const { personId } = reply;
  const person = useAnswer('people.get', personId === null ? undefined : { id: personId }).data;
  if (pack === undefined || person === undefined || !isSomebodys(reply)) return undefined;
  return howToAnswer(reply, person, pack);
}

export interface ReplyActionsProps {
  reply: Reply;
  busy: boolean;
  onKey: (key: ReplyKey) => void;
}

/** What can be done about a reply, each with its key. What fits it best stands first. */
export function ReplyActions({ reply, busy, onKey }: ReplyActionsProps) {
  const go = usePlace((state) => state.go);
  const show = useRinging((state) => state.show);
  const how = useHow(reply);
  const known = isSomebodys(reply);
  const { personId } = reply;
  const byMessage = how?.byMessage ?? false;
  return (
    <>
      {personId !== null && <StopBand personId={personId} />}
      {how !== undefined && <p>{how.sentence}</p>}
      {!known && (
        <p>
          {reply.about.kind === 'mail'
            ? 'It is not known whose it is: file its trail first, then answer.'
            : 'It is not known whose it is: say whose, then answer.'}
        </p>
      )}
      <ReachPerson personId={personId} from={reply.from} channel={reply.channel} />
      <div className="pw-rows__actions">
        {rings(reply) && (
          <Button small kind="danger" onClick={() => show(reply.about)}>
            See to the emergency…
          </Button>
        )}
        <Button
          small
          kind={rings(reply) || (known && !byMessage) ? 'secondary' : 'primary'}
          shortcut="Enter"
          busy={busy}
          onClick={() => onKey('answer')}
        >
          {known ? 'Answer' : 'Say whose it is'}
        </Button>
        {known && reply.marks.textSpeak.length > 0 && (
          <Button small shortcut="Q" busy={busy} onClick={() => onKey('clarify')}>
            Ask what they meant
          </Button>
        )}
        <Button
          small
          kind={known && !byMessage && !rings(reply) ? 'primary' : 'secondary'}
          shortcut="P"
          busy={busy}
          onClick={() => onKey('by-phone')}
        >
          Answered by phone
        </Button>
        <Button small shortcut="D" onClick={() => onKey('no-answer')}>
          Needs no answer…
        </Button>
        <OffensiveActions reply={reply} />
        {personId !== null && (
          <Button small kind="quiet" onClick={() => go(pageOf(personId))}>
            Open the person
          </Button>
        )}
      </div>
    </>
  );
}
