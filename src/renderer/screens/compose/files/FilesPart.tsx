import { useState } from 'react';
import { MEGABYTE, sizeWords, wireBytes } from '../../../../domain/files/wire-size';
import { isHandOff } from '../../../../domain/messages/hand-off';
import type { PolicyPack } from '../../../../domain/policy/pack';
import { Button } from '../../../components/Button';
import { Notice } from '../../../components/Notice';
import type { Choices } from '../draft/choices';
import { ChooseFiles } from '../../../components/ChooseFiles';
import { ComingLine } from './ComingLine';
import { FILES_ID, RENAME_ID } from './file-ids';
import { FileLine } from './FileLine';
import { TransferDialog } from './transfer/TransferDialog';
import { TransferPart } from './transfer/TransferPart';
import type { Attaching } from './use-attaching';
import type { FilesHere } from './use-message-files';
import './files.css';

export interface FilesPartProps {
  choices: Pick<Choices, 'channel' | 'carrier' | 'purpose'>;
  here: FilesHere;
  attaching: Attaching;
  pack: PolicyPack;
  /** The length of what is written, in UTF-16 units: it counts too. */
  textLength: number;
}

/** The files of a message: which go, how large the email gets, and what goes by file transfer instead (P7). */
export function FilesPart({ choices, here, attaching, pack, textLength }: FilesPartProps) {
  const { files, telling, transfer } = here;
  const { coming, tooLarge } = attaching;
  const [transferring, setTransferring] = useState<readonly File[]>();
  const takesFiles = choices.channel === 'email' && !isHandOff(choices.carrier);
  const nothing = files.length === 0 && coming.length === 0 && transfer === null && tooLarge.length === 0;
  if (!takesFiles && nothing) return null;
  const { types, mostMegabytes } = pack.attachments;
  const attached = files.filter(({ way }) => way === 'attached');
  const most = mostMegabytes * MEGABYTE;
  const takes = wireBytes(attached, textLength);
  const firstTelling = attached.find(({ id }) => telling.some(({ fileId }) => fileId === id))?.id;

  return (
    <section className="pw-files" aria-label="Files">
      {!takesFiles && (
        <Notice tone="need">
          {choices.channel === 'sms' ? 'A text takes no files.' : 'No files go by this program from here.'}{' '}
          They stay with this draft and do not go.
        </Notice>
      )}
      <div className="pw-files__bar">
        {takesFiles && (
          <ChooseFiles id={FILES_ID} small types={types} onChoose={attaching.add}>
            Attach a file
          </ChooseFiles>
        )}
        {takesFiles && transfer === null && attached.length === 0 && (
          <Button kind="quiet" small onClick={() => setTransferring([])}>
            Send by file transfer…
          </Button>
        )}
        {attached.length > 0 && (
          <span
            className={takes > most ? 'pw-files__total pw-files__total--no' : 'pw-files__total'}
            role="status"
          >
            The email has {sizeWords(takes)} of {sizeWords(most)}
          </span>
        )}
        {nothing && <span className="pw-soft">or drop it here · up to {sizeWords(most)} in all</span>}
      </div>
      {(attached.length > 0 || coming.length > 0) && (
        <ul className="pw-files__list" aria-label="Attached files">
          {attached.map((file) => (
            <FileLine
              key={file.id}
              file={file}
              telling={telling.find(({ fileId }) => fileId === file.id)}
              taken={files.map(({ name }) => name)}
              renameId={file.id === firstTelling ? RENAME_ID : undefined}
              onRename={(name) => attaching.rename(file, name)}
              onRemove={() => attaching.remove(file)}
            />
          ))}
          {coming.map((file) => (
            <ComingLine key={file.id} file={file} onLeaveOff={() => attaching.leaveOff(file.id)} />
          ))}
        </ul>
      )}
      {tooLarge.length > 0 && (
        <Notice
          tone="need"
          live
          actions={
            <>
              {transfer === null && (
                <Button
                  small
                  onClick={() => {
                    setTransferring(tooLarge);
                    attaching.settleTooLarge();
                  }}
                >
                  Send by file transfer
                </Button>
              )}
              <Button kind="quiet" small onClick={attaching.settleTooLarge}>
                Leave them out
              </Button>
            </>
          }
        >
          {tooLarge.map(({ name }) => name).join(', ')}: too large for an encrypted email, which takes{' '}
          {sizeWords(most)} in all.
          {transfer !== null &&
            ' To send them by transfer too, take the transfer off and begin it with all of them.'}
        </Notice>
      )}
      {transfer !== null && transferring === undefined && (
        <TransferPart here={here} transfer={transfer} pack={pack} />
      )}
      {transferring !== undefined && (
        <TransferDialog
          first={transferring}
          here={here}
          pack={pack}
          onClose={() => setTransferring(undefined)}
        />
      )}
    </section>
  );
}
