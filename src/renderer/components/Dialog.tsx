import { useId, useLayoutEffect, useRef, type KeyboardEvent, type ReactNode } from 'react';

export interface DialogProps {
  title: string;
  children: ReactNode;
  /** Escape closes it too. */
  onClose: () => void;
  wide?: boolean;
  /**
   * The id of what it is about, for a dialog that comes by itself, maybe while somebody types: it is read out at once,
   * and the focus goes to the title, where keys that were meant for something else do nothing.
   */
  alertsTo?: string;
}

/** A native modal dialog, open as long as it is mounted: the browser holds the focus in it and gives it back. */
export function Dialog({ title, children, onClose, wide = false, alertsTo }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const id = useId();
  const isAlert = alertsTo !== undefined;
  // Before the dialog leaves the page: one that has left gives the focus back to nobody.
  useLayoutEffect(() => {
    const opened = dialog.current;
    opened?.showModal();
    if (isAlert) heading.current?.focus();
    return () => opened?.close();
  }, [isAlert]);
  // Taken as a key: a browser that is asked twice in a row to close a dialog does so without asking the page.
  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== 'Escape' || event.defaultPrevented || event.nativeEvent.isComposing) return;
    event.preventDefault();
    event.stopPropagation();
    onClose();
  }
  return (
    <dialog
      ref={dialog}
      className={wide ? 'pw-dialog pw-dialog--wide' : 'pw-dialog'}
      aria-labelledby={id}
      {...(isAlert && { role: 'alertdialog', 'aria-describedby': alertsTo })}
      onKeyDown={onKeyDown}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <h2
        ref={heading}
        id={id}
        className="pw-dialog__title"
        {...(isAlert && { tabIndex: -1, className: 'pw-dialog__title pw-dialog__title--alert' })}
      >
        {title}
      </h2>
      {children}
    </dialog>
  );
}
