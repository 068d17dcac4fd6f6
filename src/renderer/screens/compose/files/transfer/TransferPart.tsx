import { useState } from 'react';
import { transferBlock } from '../../../../../domain/files/transfer-block';
import type { FileTransfer } from '../../../../../domain/files/transfer';
import { sizeWords } from '../../../../../domain/files/wire-size';
import type { PolicyPack } from '../../../../../domain/policy/pack';
import { useAct } from '../../../../client/queries';
import { Button } from '../../../../components/Button';
import { ConfirmDialog } from '../../../../components/ConfirmDialog';
import { ErrorSentence } from '../../../../components/ErrorSentence';
import type { FilesHere } from '../use-message-files';
import { LinkForm } from './LinkForm';
import { Password } from './Password';

export interface TransferPartProps {
  here: FilesHere;
  transfer: FileTransfer;
  pack: PolicyPack;
}

/** A transfer that goes with the message: what is to be done next, or what the email says of it (P7). */
export function TransferPart({ here, transfer, pack }: TransferPartProps) {
  const open = useAct('transfers.open');
  const giveUp = useAct('transfers.cancel');
  const [asked, setAsked] = useState(false);
  const [changing, setChanging] = useState(false);
  const { messageId, state } = transfer;
  const files = here.files.filter(({ way }) => way === 'transfer');
  return (
    <div className="pw-transfer" aria-label="File transfer" role="group">
      <p>
        <b>By file transfer:</b> {files.map(({ name, bytes }) => `${name} (${sizeWords(bytes)})`).join(', ')}
      </p>
      {state === 'open' && (
        <p>The files were not encrypted to the end: take the transfer off, and begin it again.</p>
      )}
      {(state === 'sealed' || changing) && (
        <>
          <ol className="pw-transfer__steps">
            <li>
              <Button small busy={open.isPending} onClick={() => open.mutate({})}>
                Open WeTransfer
              </Button>
              <ErrorSentence error={open.error} />
            </li>
            <li>
              Upload <b translate="no">{transfer.fileName}</b> ({sizeWords(transfer.bytes)}) from your folder
              for downloads. Choose “get a link”, not an email from WeTransfer.
            </li>
            <li>Copy the link and paste it here.</li>
          </ol>
          <LinkForm transfer={transfer} pack={pack} onSaved={() => setChanging(false)} />
        </>
      )}
      {state === 'linked' && !changing && (
        <>
          <p className="pw-soft">This is added to the email:</p>
          <p className="pw-as-sent__text pw-as-sent__text--email" translate="no">
            {transferBlock(transfer)}
          </p>
          <Button kind="quiet" small onClick={() => setChanging(true)}>
            Change the link
          </Button>
          <Password messageId={messageId} transfer={transfer} />
        </>
      )}
      <Button kind="quiet" small onClick={() => setAsked(true)}>
        Take the transfer off
      </Button>
      {asked && (
        <ConfirmDialog
          title="Take the transfer off?"
          confirm="Take it off"
          kind="danger"
          cancel="Keep it"
          busy={giveUp.isPending}
          error={giveUp.error}
          onConfirm={() => giveUp.mutate({ messageId }, { onSuccess: () => setAsked(false) })}
          onClose={() => setAsked(false)}
        >
          <p>
            The encrypted file and its password are deleted on this computer. If you uploaded it, delete it at
            WeTransfer too.
          </p>
        </ConfirmDialog>
      )}
    </div>
  );
}
