/** Whether keys pressed or text pasted at a place belong to what is being typed there. */
export function isEditable(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  // The message editor lives in a shadow root: from outside its host is the target.
  if (target.shadowRoot !== null) return true;
  return (
    target.isContentEditable || target.closest('input, textarea, select, [contenteditable="true"]') !== null
  );
}

/** A question is open: it has the keyboard. */
export function dialogIsOpen(): boolean {
  return document.querySelector('dialog[open]') !== null;
}
