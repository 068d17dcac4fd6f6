import { useState } from 'react';
import { neutralName } from '../../../../domain/files/file-name';
import type { NameFinding } from '../../../../domain/files/name-findings';
import { sizeWords } from '../../../../domain/files/wire-size';
import type { Attachment } from '../../../../domain/messages/attachment';
import { Button } from '../../../components/Button';
import { RenameForm } from './RenameForm';

export interface FileLineProps {
  file: Attachment;
  /** What its name tells, where it tells anything. */
  telling: NameFinding | undefined;
  /** The names of the message's files. */
  taken: readonly string[];
  /** Of the first button that gives a telling name up. */
  renameId: string | undefined;
  onRename: (name: string) => void;
  /** Nothing for a file that can't be taken off by itself. */
  onRemove: (() => void) | undefined;
}

/** One file of a message: its name, how large it is, and what its name gives away, with the one-key way out. */
export function FileLine({ file, telling, taken, renameId, onRename, onRemove }: FileLineProps) {
  const [renaming, setRenaming] = useState(false);
  const plain = neutralName(file.name, taken);
  if (renaming) {
    return (
      <li className="pw-file">
        <RenameForm
          id={file.id}
          name={file.name}
          onDone={(name) => {
            setRenaming(false);
            if (name !== undefined) onRename(name);
          }}
        />
      </li>
    );
  }
  return (
    <li className={telling === undefined ? 'pw-file' : 'pw-file pw-file--marked'}>
      <b className="pw-file__name" translate="no">
        {file.name}
      </b>
      <span className="pw-soft">{sizeWords(file.bytes)}</span>
      {file.way === 'attached' && (
        <Button kind="quiet" small aria-label={`Rename ${file.name}`} onClick={() => setRenaming(true)}>
          Rename…
        </Button>
      )}
      {onRemove !== undefined && (
        <Button kind="quiet" small aria-label={`Remove ${file.name}`} onClick={onRemove}>
          Remove
        </Button>
      )}
      {telling !== undefined && (
        <span className="pw-file__why">
          {telling.message} <span className="pw-clause">{telling.clause}</span>
          {file.way === 'attached' && (
            <Button small {...(renameId !== undefined && { id: renameId })} onClick={() => onRename(plain)}>
              Rename to {plain}
            </Button>
          )}
        </span>
      )}
    </li>
  );
}
