import { useState } from 'react';
import { sizeWords } from '../../../../domain/files/wire-size';
import type { KeptMail } from '../../../../domain/trails/kept-mail';
import { useAct } from '../../../client/queries';
import { Button } from '../../../components/Button';
import { ErrorSentence } from '../../../components/ErrorSentence';

/** Files that came with a mail: listed and, when asked, saved among the downloads. None is ever opened. */
export function Attachments({ mail }: { mail: KeptMail }) {
  const save = useAct('trails.saveAttachment');
  const [saved, setSaved] = useState<ReadonlyMap<number, string>>(new Map());
  if (mail.attachments.length === 0) return null;
  return (
    <>
      <ErrorSentence error={save.error} />
      <ul className="pw-attachments" aria-label="Attachments">
        {mail.attachments.map(({ name, type, size }, number) => (
          <li key={`${name} ${number}`}>
            <span translate="no">{name === '' ? 'no name' : name}</span>
            <span className="pw-soft">
              {type}, {sizeWords(size)}
            </span>
            <Button
              small
              kind="quiet"
              aria-label={`Save ${name}`}
              busy={save.isPending && save.variables.attachment === number}
              onClick={() =>
                save.mutate(
                  { mailId: mail.id, attachment: number },
                  {
                    onSuccess: ({ name: savedAs, warning }) => {
                      const says = `Saved among your downloads as ${savedAs}.${warning === null ? '' : ` ${warning}`}`;
                      setSaved((before) => new Map(before).set(number, says));
                    },
                  },
                )
              }
            >
              Save
            </Button>
            <span className="pw-attachments__says" role="status">
              {saved.get(number) ?? ''}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
