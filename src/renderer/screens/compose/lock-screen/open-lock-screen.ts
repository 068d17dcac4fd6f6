import { create } from 'zustand';
import { persist } from 'zustand/middleware';

interface Choice {
  /** Null until somebody chose. */
  readonly open: boolean | null;
  setOpen(open: boolean): void;
}

const useChoice = create<Choice>()(
  persist((set) => ({ open: null, setOpen: (open) => set({ open }) }), { name: 'plainword-lock-screen' }),
);

/** In a low window the findings need the room: there it is closed until somebody opens it. CSS pixels. */
const ROOM = 740;

/** Whether the locked phone is in sight while a message is written: as somebody last left it. */
export function useLockScreenOpen(): [open: boolean, setOpen: (open: boolean) => void] {
  const { open, setOpen } = useChoice();
  return [open ?? window.innerHeight >= ROOM, setOpen];
}
