import { useEffect } from 'react';
import { useToasts, type Toast } from '../state/toasts';
import { Button } from './Button';

/** How long a sentence stays, in milliseconds; one that can be undone stays longer (WCAG 2.2.1). */
const STAYS = 6_000;
const STAYS_TO_UNDO = 20_000;

function ToastLine({ toast }: { toast: Toast }) {
  const dismiss = useToasts((state) => state.dismiss);
  useEffect(() => {
    const timer = setTimeout(() => dismiss(toast.id), toast.undo ? STAYS_TO_UNDO : STAYS);
    return () => clearTimeout(timer);
  }, [toast, dismiss]);
  const { undo } = toast;
  return (
    <li className="pw-toast">
      <span>{toast.sentence}</span>
      {undo !== undefined && (
        <Button
          kind="quiet"
          small
          onClick={() => {
            dismiss(toast.id);
            undo();
          }}
        >
          Undo
        </Button>
      )}
      <button
        type="button"
        className="pw-toast__close"
        aria-label={`Close: ${toast.sentence}`}
        onClick={() => dismiss(toast.id)}
      >
        ×
      </button>
    </li>
  );
}

/** What was just done, at the foot of the window; read out as it appears. */
export function Toasts() {
  const toasts = useToasts((state) => state.toasts);
  return (
    <div className="pw-toasts" role="status">
      {toasts.length > 0 && (
        <ul aria-label="Just done">
          {toasts.map((toast) => (
            <ToastLine key={toast.id} toast={toast} />
          ))}
        </ul>
      )}
    </div>
  );
}
