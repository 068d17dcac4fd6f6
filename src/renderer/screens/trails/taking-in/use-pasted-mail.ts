import { useEffect, useEffectEvent } from 'react';
import { soleNhsNumber } from '../../../../domain/people/nhs-number';
import { dialogIsOpen, isEditable } from '../../../app/editable';

/** The words of a mail as the clipboard had them, with their form where it had that too. */
export interface PastedMail {
  readonly text: string;
  readonly html: string | null;
}

/** What the clipboard has of a mail; nothing where it has no words. */
export function mailOf(clipboard: DataTransfer | null): PastedMail | undefined {
  const text = clipboard?.getData('text/plain') ?? '';
  const html = clipboard?.getData('text/html') ?? '';
  return text.trim() === '' ? undefined : { text, html: html === '' ? null : html };
}

export interface PasteTargets {
  onMail: (mail: PastedMail) => void;
  onFiles: (files: readonly File[]) => void;
}

/** A mail that is pasted anywhere but in a field. An NHS number alone is left to the frame, which finds its person. */
export function usePastedMail({ onMail, onFiles }: PasteTargets): void {
  const take = useEffectEvent((event: ClipboardEvent) => {
    const files = [...(event.clipboardData?.files ?? [])];
    const mail = mailOf(event.clipboardData);
    if (files.length > 0 && mail === undefined) onFiles(files);
    else if (mail !== undefined && soleNhsNumber(mail.text) === undefined) onMail(mail);
    else return;
    event.preventDefault();
  });
  useEffect(() => {
    function onPaste(event: ClipboardEvent) {
      if (event.defaultPrevented || dialogIsOpen() || isEditable(event.target)) return;
      take(event);
    }
    document.addEventListener('paste', onPaste);
    return () => document.removeEventListener('paste', onPaste);
  }, []);
}
