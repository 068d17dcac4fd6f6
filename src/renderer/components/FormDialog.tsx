import { useState, type KeyboardEvent, type ReactNode } from 'react';
import { Button } from './Button';
import { ConfirmDialog } from './ConfirmDialog';
import { Dialog } from './Dialog';
import { Form } from './Form';
import type { Refusals } from './use-refusals';
import './form-dialog.css';

export interface FormDialogProps {
  title: string;
  /** What the button does, in its own words: "Record agreement". */
  save: string;
  refusals: Refusals;
  idOf: (field: string) => string;
  busy: boolean;
  /** Whether something was typed or chosen that would be lost. */
  dirty: boolean;
  wide?: boolean;
  onSubmit: () => void;
  onClose: () => void;
  /** Reads the newer version, offered when someone else changed it meanwhile. */
  onLoadNewer?: (() => void) | undefined;
  children: ReactNode;
}

/** A form that is asked as a question. Ctrl with Enter saves it from any field; what was typed is not lost unasked. */
export function FormDialog(props: FormDialogProps) {
  const { title, save, refusals, idOf, busy, dirty, wide = false, onSubmit, onClose } = props;
  const [leaving, setLeaving] = useState(false);
  const leave = () => {
    if (busy) return;
    if (dirty) setLeaving(true);
    else onClose();
  };
  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.nativeEvent.isComposing) return;
    event.preventDefault();
    onSubmit();
  }
  return (
    <>
      <Dialog title={title} wide={wide} onClose={leave}>
        {/* The keys of the fields in it: the form itself takes none. */}
        <div role="presentation" onKeyDown={onKeyDown}>
          <Form
            label={title}
            refusals={refusals}
            idOf={idOf}
            onSubmit={onSubmit}
            onLoadNewer={props.onLoadNewer}
          >
            {props.children}
            <div className="pw-actions pw-form-dialog__actions">
              <Button type="submit" kind="primary" busy={busy} shortcut="Ctrl Enter">
                {save}
              </Button>
              <Button onClick={leave}>Cancel</Button>
            </div>
          </Form>
        </div>
      </Dialog>
      {leaving && (
        <ConfirmDialog
          title="Leave without saving?"
          confirm="Leave without saving"
          kind="danger"
          cancel="Go on"
          onClose={() => setLeaving(false)}
          onConfirm={onClose}
        >
          <p>What you chose and wrote here is not kept.</p>
        </ConfirmDialog>
      )}
    </>
  );
}
