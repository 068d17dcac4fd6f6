import { create } from 'zustand';
import { persist } from 'zustand/middleware';

interface Sound {
  /** Whether an emergency rings with a tone at this desk; it stands over the screen either way. */
  readonly on: boolean;
  turn(on: boolean): void;
}

/** Kept between starts: some rooms must be quiet. */
export const useSound = create<Sound>()(
  persist(
    (set) => ({
      on: true,
      turn: (on) => set({ on }),
    }),
    { name: 'plainword-sound' },
  ),
);
