import { useState, type ClipboardEvent } from 'react';
import { trails } from '../../../../contract/trails';
import type { Id } from '../../../../domain/identity';
import { useAct } from '../../../client/queries';
import { TextAreaField } from '../../../components/Field';
import { FormDialog } from '../../../components/FormDialog';
import { useRefusals } from '../../../components/use-refusals';
import { mailOf, type PastedMail } from './use-pasted-mail';

const idOf = (field: string) => `pasted-${field}`;

export interface PasteDialogProps {
  /** What is on the clipboard already, where it was pasted on the screen. */
  pasted: PastedMail | null;
  onTaken: (trailId: Id) => void;
  onClose: () => void;
}

/** Takes in words that were copied out of a mail program, header lines and all. */
export function PasteDialog({ pasted, onTaken, onClose }: PasteDialogProps) {
  const [text, setText] = useState(pasted?.text ?? '');
  /** The form of what was pasted last; it counts as long as the words are the same. */
  const [formed, setFormed] = useState(pasted);
  const refusals = useRefusals();
  const paste = useAct('trails.paste');

  function submit() {
    if (paste.isPending) return;
    const html = formed?.text === text ? formed.html : null;
    const input = refusals.check(trails['trails.paste'].input, { text, html });
    if (input === undefined) return;
    paste.mutate(input, { onSuccess: ({ trailId }) => onTaken(trailId), onError: refusals.take });
  }
  /** A whole mail pasted into the empty field keeps its form, which tells quotes apart better than words alone. */
  function onPaste(event: ClipboardEvent) {
    const mail = mailOf(event.clipboardData);
    if (mail === undefined || text.trim() !== '') return;
    event.preventDefault();
    setText(mail.text);
    setFormed(mail);
  }
  return (
    <FormDialog
      title="Paste a mail"
      save="Take it in"
      wide
      refusals={refusals}
      idOf={idOf}
      busy={paste.isPending}
      dirty={text !== (pasted?.text ?? '')}
      onSubmit={submit}
      onClose={onClose}
    >
      {/* What is pasted into the field within it. */}
      <div role="presentation" onPaste={onPaste}>
        <TextAreaField
          id={idOf('text')}
          label="The words of the mail"
          hint="With the lines that say who wrote it, to whom and when: open the mail, select all (Ctrl A), copy (Ctrl C), and paste here (Ctrl V)."
          rows={12}
          value={text}
          onChange={setText}
          error={refusals.of('text')}
        />
      </div>
    </FormDialog>
  );
}
