import { useState } from 'react';
import { Temporal } from 'temporal-polyfill';
import {
  PASSWORD_WAY_WORDS,
  passwordWaySchema,
  type FileTransfer,
  type PasswordWay,
} from '../../../../../domain/files/transfer';
import { MAX_LINK, readTransferLink } from '../../../../../domain/files/transfer-link';
import type { PolicyPack } from '../../../../../domain/policy/pack';
import { londonDate } from '../../../../../domain/time/moment';
import { useNow } from '../../../../client/desk';
import { useAct } from '../../../../client/queries';
import { Button } from '../../../../components/Button';
import { ErrorSentence } from '../../../../components/ErrorSentence';
import { TextField } from '../../../../components/Field';
import { Segmented } from '../../../../components/Segmented';
import { TickField } from '../../../../components/TickField';

export interface LinkFormProps {
  transfer: FileTransfer;
  pack: PolicyPack;
  onSaved: () => void;
}

const WAY_LABELS = { phone: 'By phone', text: 'By text', 'in-person': 'In person' } satisfies Record<
  PasswordWay,
  string
>;

/** The link that the transfer site gave, until when it works, and how the password goes. */
export function LinkForm({ transfer, pack, onSaved }: LinkFormProps) {
  const today = londonDate(useNow());
  const { transferDays, transferHosts } = pack.attachments;
  const latest = Temporal.PlainDate.from(today).add({ days: transferDays }).toString();
  const [link, setLink] = useState(transfer.link ?? '');
  const [expires, setExpires] = useState(transfer.expires ?? '');
  const [way, setWay] = useState<PasswordWay | undefined>(transfer.passwordWay ?? undefined);
  const [deleteFile, setDeleteFile] = useState(true);
  const [tried, setTried] = useState(false);
  const save = useAct('transfers.link');
  const read = readTransferLink(link, transferHosts);
  const refused = save.error?.failure.field;
  const faults = {
    link: read.ok ? undefined : read.sentence,
    expires: expires === '' ? 'Write the last day that WeTransfer shows.' : undefined,
    way: way === undefined ? 'Say how you will give the password.' : undefined,
  };
  const at = (field: 'link' | 'expires'): string | undefined =>
    refused === field ? save.error?.message : tried ? faults[field] : undefined;

  return (
    <form
      aria-label="Link to the files"
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (!read.ok || expires === '' || way === undefined || save.isPending) return;
        const { messageId } = transfer;
        save.mutate(
          {
            messageId,
            link: read.link,
            expires,
            passwordWay: way,
            deleteFile: deleteFile && !transfer.fileDeleted,
          },
          { onSuccess: onSaved },
        );
      }}
    >
      <TextField
        id="transfer-link"
        type="url"
        inputMode="url"
        label="Link from WeTransfer"
        value={link}
        maxLength={MAX_LINK}
        error={at('link')}
        onChange={setLink}
      />
      <TextField
        id="transfer-expires"
        type="date"
        width={10}
        label="It works until"
        hint={`at most ${transferDays} days, to ${latest.split('-').toReversed().join('/')}`}
        value={expires}
        error={at('expires')}
        onChange={setExpires}
      />
      <Segmented
        legend={`You give the password ${way === undefined ? '…' : PASSWORD_WAY_WORDS[way]}`}
        value={way}
        choices={passwordWaySchema.options.map((value) => ({ value, label: WAY_LABELS[value] }))}
        error={tried ? faults.way : undefined}
        onChange={setWay}
      />
      {!transfer.fileDeleted && (
        <TickField
          id="transfer-delete"
          checked={deleteFile}
          onChange={setDeleteFile}
          label={`Delete ${transfer.fileName} from this computer: it is uploaded`}
        />
      )}
      {refused === undefined && <ErrorSentence error={save.error} />}
      <Button type="submit" small busy={save.isPending}>
        Put the link into the email
      </Button>
    </form>
  );
}
