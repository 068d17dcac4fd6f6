import { create } from 'zustand';

/** Something that was done and, for a while, can be taken back. */
export interface Toast {
  readonly id: number;
  readonly sentence: string;
  /** Takes it back. */
  readonly undo?: () => void;
}

interface ToastState {
  readonly toasts: readonly Toast[];
  /** Says that something was done; `undo` offers to take it back. */
  say(sentence: string, undo?: () => void): void;
  dismiss(id: number): void;
}

let last = 0;

/** At most three stand at once: the oldest goes. */
export const useToasts = create<ToastState>()((set) => ({
  toasts: [],
  say: (sentence, undo) =>
    set(({ toasts }) => {
      last += 1;
      const toast: Toast = undo === undefined ? { id: last, sentence } : { id: last, sentence, undo };
      return { toasts: [...toasts, toast].slice(-3) };
    }),
  dismiss: (id) => set(({ toasts }) => ({ toasts: toasts.filter((toast) => toast.id !== id) })),
}));
