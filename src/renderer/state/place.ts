import { create } from 'zustand';
import type { Id } from '../../domain/identity';

/** Where the user is. What is stored is never here: only which of it is in sight. */
export type Place =
  | { screen: 'compose'; draftId: Id | null; personId: Id | null }
  | { screen: 'to-record'; entryId: Id | null }
  | { screen: 'messages'; personId: Id | null }
  /** `nhsNumber`: the one to start with when adding. */
  | { screen: 'people'; personId: Id | null; adding: boolean; nhsNumber?: string }
  | { screen: 'services' }
  | { screen: 'settings' };

interface PlaceState {
  readonly place: Place;
  go(place: Place): void;
}

/** The screen in sight, and the way to another. */
export const usePlace = create<PlaceState>()((set) => ({
  place: { screen: 'compose', draftId: null, personId: null },
  go: (place) => set({ place }),
}));
