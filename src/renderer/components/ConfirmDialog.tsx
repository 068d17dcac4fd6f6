import type { ReactNode } from 'react';
import { Button } from './Button';
import { Dialog } from './Dialog';
import { ErrorSentence } from './ErrorSentence';

export interface ConfirmDialogProps {
  title: string;
  children: ReactNode;
  /** What the button does, in its own words: "Withdraw agreement". */
  confirm: string;
  kind?: 'primary' | 'danger';
  cancel?: string;
  busy?: boolean;
  /** Why it could not be done. */
  error?: Error | null;
  onConfirm: () => void;
  onClose: () => void;
}

/** Asks before something that can't be undone in one step. The way back has the focus. */
export function ConfirmDialog(props: ConfirmDialogProps) {
  const { title, children, confirm, kind = 'primary', cancel = 'Cancel', busy = false, error = null } = props;
  return (
    <Dialog title={title} onClose={props.onClose}>
      <div className="pw-dialog__body">{children}</div>
      <ErrorSentence error={error} />
      <div className="pw-actions">
        <Button onClick={props.onClose}>{cancel}</Button>
        <Button kind={kind} busy={busy} onClick={props.onConfirm}>
          {confirm}
        </Button>
      </div>
    </Dialog>
  );
}
