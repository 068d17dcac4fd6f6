import { useState } from 'react';
import type { KeptMail } from '../../../domain/trails/kept-mail';
import { dateAndTime } from '../../../domain/time/spoken';
import { useAct } from '../../client/queries';
import { useToasts } from '../../state/toasts';
import { Button } from '../Button';
import { Chip } from '../Chip';
import { ErrorSentence } from '../ErrorSentence';
import { ByHandDialog } from './ByHandDialog';
import { HoldDialog } from './HoldDialog';
import { DELETED_WORDS, HELD_WORDS, mailDate, mailWords, placeWords } from './original-words';

/** Of the first button of a mail, so that the keyboard can be taken to it. */
export function originalId(mailId: string): string {
  return `original-${mailId}`;
}

export interface MailOriginalProps {
  mail: KeptMail;
  /** It left the list: the keyboard goes on. */
  onGone: () => void;
}

/** One original: where it lies, what is done about it, and what went wrong. */
export function MailOriginal({ mail, onGone }: MailOriginalProps) {
  const { held, state, problem } = mail.original;
  return (
    <li className="pw-original">
      <div className="pw-original__words">
        <b>{mailWords(mail)}</b>
        <span className="pw-soft">
          {mailDate(mail)} · {placeWords(mail)}
        </span>
        {held !== null && (
          <span>
            <Chip tone="need">held back</Chip> for {HELD_WORDS[held.why]}
            {held.note !== '' && `: ${held.note}`}, by {held.by}, {dateAndTime(held.when.at)}
          </span>
        )}
        {held === null && state === 'asked' && (
          <span>
            <Chip tone="need">not known yet</Chip> Its deletion was asked for.
          </span>
        )}
        {problem !== null && <span className="pw-original__problem">{problem}</span>}
      </div>
      {held === null ? <Free mail={mail} onGone={onGone} /> : <Held mail={mail} />}
    </li>
  );
}

function Held({ mail }: { mail: KeptMail }) {
  const release = useAct('trails.release');
  return (
    <div className="pw-original__actions">
      <Button
        id={originalId(mail.id)}
        small
        busy={release.isPending}
        aria-label={`Let it go: ${mailWords(mail)}`}
        onClick={() => release.mutate({ id: mail.id })}
      >
        Let it go
      </Button>
      <ErrorSentence error={release.error} />
    </div>
  );
}

function Free({ mail, onGone }: MailOriginalProps) {
  const remove = useAct('trails.deleteOriginal');
  const release = useAct('trails.release');
  const say = useToasts((shown) => shown.say);
  const [asking, setAsking] = useState<'by-hand' | 'hold'>();
  const close = () => setAsking(undefined);
  const lies = mail.source.kind === 'mailbox';
  const [name, words] = [
    mailWords(mail),
    mail.original.state === 'asked' ? 'Look now' : 'Delete in the mailbox',
  ];
  const deleteIt = () =>
    remove.mutate(
      { id: mail.id },
      {
        onSuccess: ({ original }) => {
          if (original.state !== 'deleted' || original.how === null) return;
          say(DELETED_WORDS[original.how]);
          onGone();
        },
      },
    );
  return (
    <div className="pw-original__actions">
      {lies && (
        <Button
          id={originalId(mail.id)}
          small
          busy={remove.isPending}
          aria-label={`${words}: ${name}`}
          onClick={deleteIt}
        >
          {remove.isPending ? 'Asking the mailbox…' : words}
        </Button>
      )}
      <Button
        {...(!lies && { id: originalId(mail.id) })}
        small
        kind={lies ? 'quiet' : 'secondary'}
        aria-label={`Deleted by hand: ${name}`}
        onClick={() => setAsking('by-hand')}
      >
        Deleted by hand
      </Button>
      <Button small kind="quiet" aria-label={`Hold back: ${name}`} onClick={() => setAsking('hold')}>
        Hold back
      </Button>
      <ErrorSentence error={remove.error} />
      {asking === 'by-hand' && (
        <ByHandDialog
          mail={mail}
          onClose={close}
          onDeleted={() => {
            close();
            say(DELETED_WORDS['by-hand']);
            onGone();
          }}
        />
      )}
      {asking === 'hold' && (
        <HoldDialog
          mail={mail}
          onClose={close}
          onHeld={() => {
            close();
            say('Held back.', () => release.mutate({ id: mail.id }));
          }}
        />
      )}
    </div>
  );
}
