import { create } from 'zustand';
import type { ReplyAbout } from '../../domain/replies/reply';

interface Ringing {
  /** How many emergencies nobody has seen to. The window's title says so. */
  readonly count: number;
  /** Whether they stand over the screen; else they wait in a band on top of it. */
  readonly open: boolean;
  /** The one that is shown first, where somebody asked for it. */
  readonly first: ReplyAbout | null;
  setCount(count: number): void;
  /** Puts them over the screen, with one of them first. */
  show(first?: ReplyAbout): void;
  hide(): void;
}

/** Where emergencies stand on the screen. Which there are is main's to say. */
export const useRinging = create<Ringing>()((set) => ({
  count: 0,
  open: false,
  first: null,
  setCount: (count) => set({ count }),
  show: (first) => set({ open: true, first: first ?? null }),
  hide: () => set({ open: false, first: null }),
}));
