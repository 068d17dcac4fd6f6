import { useState } from 'react';
import { MAX_NAME, neutralName } from '../../../../../domain/files/file-name';
import { MEGABYTE, sizeWords } from '../../../../../domain/files/wire-size';
import type { PolicyPack } from '../../../../../domain/policy/pack';
import { Button } from '../../../../components/Button';
import { Dialog } from '../../../../components/Dialog';
import { ErrorSentence } from '../../../../components/ErrorSentence';
import { TextField } from '../../../../components/Field';
import { ChooseFiles } from '../../../../components/ChooseFiles';
import { newFileId } from '../send-file';
import type { FilesHere } from '../use-message-files';
import { useEncrypting, type Chosen } from './use-encrypting';

export interface TransferDialogProps {
  /** What was chosen already. */
  first: readonly File[];
  here: FilesHere;
  pack: PolicyPack;
  onClose: () => void;
}

const chosenOf = (files: readonly File[]): Chosen[] =>
  files.map((file) => ({ id: newFileId(), file, name: file.name }));

/** Files that are encrypted together into one, to be uploaded (P7). Their names can be seen without the password. */
export function TransferDialog({ first, here, pack, onClose }: TransferDialogProps) {
  const [chosen, setChosen] = useState<readonly Chosen[]>(() => chosenOf(first));
  const { progress, error, encrypt, stop } = useEncrypting(here);
  const telling = here.tell(chosen);
  const bytes = chosen.reduce((sum, { file }) => sum + file.size, 0);
  const most = pack.attachments.transferMostMegabytes * MEGABYTE;
  const taken = chosen.map(({ name }) => name);
  const rename = (id: string, name: string) =>
    setChosen((all) => all.map((each) => (each.id === id ? { ...each, name } : each)));
  const busy = progress !== undefined;
  async function encryptAll(): Promise<void> {
    if (await encrypt(chosen)) onClose();
  }

  return (
    <Dialog
      title="Send files by secure file transfer"
      wide
      onClose={() => {
        stop();
        onClose();
      }}
    >
      <div className="pw-dialog__body">
        <p>
          Plainword encrypts the files on this computer into one that only a password opens. You upload it to
          WeTransfer, and give the password another way. What fits into an encrypted email (
          {pack.attachments.mostMegabytes} MB) is better attached: then there is no password to give.
        </p>
        <ul className="pw-files__list" aria-label="Files to encrypt">
          {chosen.map(({ id, file, name }) => {
            const told = telling.find(({ fileId }) => fileId === id);
            return (
              <li key={id} className={told === undefined ? 'pw-file' : 'pw-file pw-file--marked'}>
                <TextField
                  id={`transfer-${id}`}
                  label={`Name, ${sizeWords(file.size)}`}
                  width={30}
                  value={name}
                  maxLength={MAX_NAME}
                  disabled={busy}
                  onChange={(next) => rename(id, next)}
                />
                {!busy && (
                  <Button
                    kind="quiet"
                    small
                    aria-label={`Leave out ${name}`}
                    onClick={() => setChosen((all) => all.filter((each) => each.id !== id))}
                  >
                    Leave out
                  </Button>
                )}
                {told !== undefined && (
                  <span className="pw-file__why">
                    {told.message} <span className="pw-clause">{told.clause}</span>
                    <Button small onClick={() => rename(id, neutralName(name, taken))}>
                      Rename to {neutralName(name, taken)}
                    </Button>
                  </span>
                )}
              </li>
            );
          })}
        </ul>
        {!busy && (
          <ChooseFiles
            small
            types={pack.attachments.types}
            onChoose={(files) => setChosen((all) => [...all, ...chosenOf(files)])}
          >
            {chosen.length === 0 ? 'Choose files' : 'Choose more'}
          </ChooseFiles>
        )}
        {bytes > most && (
          <p className="pw-files__total--no" role="status">
            The files have {sizeWords(bytes)}, and a transfer takes {sizeWords(most)} at most: leave some out.
          </p>
        )}
        {progress !== undefined && (
          <p role="status">
            Encrypting {progress.name}…{' '}
            <progress aria-label="Encrypting" value={progress.sent} max={Math.max(1, progress.of)} />{' '}
            {sizeWords(progress.sent)} of {sizeWords(progress.of)}
          </p>
        )}
        <ErrorSentence error={error} />
      </div>
      <div className="pw-actions">
        <Button
          onClick={() => {
            stop();
            onClose();
          }}
        >
          Cancel
        </Button>
        {chosen.length > 0 && bytes <= most && !telling.some(({ severity }) => severity === 'stop') && (
          <Button kind="primary" busy={busy} onClick={() => void encryptAll()}>
            Encrypt {chosen.length === 1 ? 'the file' : `${chosen.length} files`}
          </Button>
        )}
      </div>
    </Dialog>
  );
}
