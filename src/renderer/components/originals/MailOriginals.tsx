import { useEffect, useState } from 'react';
import type { Id } from '../../../domain/identity';
import type { KeptMail } from '../../../domain/trails/kept-mail';
import { DeleteAll } from './DeleteAll';
import { MailOriginal, originalId } from './MailOriginal';
import './originals.css';

/** Mails that are on the record and still lie somewhere: each with what can be done about it (P16, P26). */
export function MailOriginals({ mails }: { mails: readonly KeptMail[] }) {
  const [goesTo, setGoesTo] = useState<Id>();
  useEffect(() => {
    if (goesTo !== undefined) document.getElementById(originalId(goesTo))?.focus();
  }, [goesTo]);
  const free = mails.filter(
    ({ source, original }) =>
      source.kind === 'mailbox' && original.held === null && original.state === 'lies',
  );
  return (
    <>
      <DeleteAll mails={free} />
      <ul className="pw-originals__list" aria-label="Originals to delete">
        {mails.map((mail, place) => (
          <MailOriginal
            key={mail.id}
            mail={mail}
            onGone={() => setGoesTo((mails[place + 1] ?? mails[place - 1])?.id)}
          />
        ))}
      </ul>
    </>
  );
}
