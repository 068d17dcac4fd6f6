import { useState, type DragEvent } from 'react';

/** Files dropped on the message go with it; the editor would take their contents for words. */
export interface DropFiles {
  /** Whether files are held over it. */
  readonly over: boolean;
  readonly handlers: {
    onDragOverCapture: (event: DragEvent) => void;
    onDragLeaveCapture: (event: DragEvent) => void;
    onDropCapture: (event: DragEvent) => void;
  };
}

/** Keeps what is dragged from the editor and the browser where it has files. @returns whether it has */
function hold(event: DragEvent): boolean {
  const hasFiles = event.dataTransfer.types.includes('Files');
  if (hasFiles) {
    event.preventDefault();
    event.stopPropagation();
  }
  return hasFiles;
}

/** @param takes whether the message takes files: where not, dropped ones do nothing at all */
export function useDropFiles(takes: boolean, onFiles: (files: readonly File[]) => void): DropFiles {
  const [over, setOver] = useState(false);
  return {
    over,
    handlers: {
      onDragOverCapture(event) {
        if (!hold(event)) return;
        event.dataTransfer.dropEffect = takes ? 'copy' : 'none';
        setOver(takes);
      },
      onDragLeaveCapture: () => setOver(false),
      onDropCapture(event) {
        if (!hold(event)) return;
        setOver(false);
        if (takes) onFiles([...event.dataTransfer.files]);
      },
    },
  };
}
