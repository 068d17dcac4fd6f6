import { create } from 'zustand';
import type { Id } from '../../domain/identity';
import type { ReplyAbout } from '../../domain/replies/reply';
import type { PersonAction } from '../components/person-actions/person-action';

/** Where the user is. What is stored is never here: only which of it is in sight. */
export type Place =
  | ComposePlace
  | { screen: 'to-record'; entryId: Id | null }
  | { screen: 'messages'; personId: Id | null }
  | RepliesPlace
  | { screen: 'trails'; trailId: Id | null }
  | PeoplePlace
  | { screen: 'register' }
  | { screen: 'many'; batchId: Id | null }
  | { screen: 'services' }
  | { screen: 'settings' }
  | { screen: 'templates'; templateId: Id | null };

export interface RepliesPlace {
  screen: 'replies';
  /** The one that is opened at once. */
  about?: ReplyAbout;
}

export interface ComposePlace {
  screen: 'compose';
  draftId: Id | null;
  personId: Id | null;
}

export interface PeoplePlace {
  screen: 'people';
  personId: Id | null;
  adding: boolean;
  /** The one to start with when adding. */
  nhsNumber?: string;
  /** What is opened at once on the person's page. */
  action?: PersonAction;
  /** The number or address it is about. */
  contactPointId?: Id;
  /** The draft somebody came from: the page offers the way back to it. */
  backTo?: Id;
}

interface PlaceState {
  readonly place: Place;
  go(place: Place): void;
}

/** The screen in sight, and the way to another. */
export const usePlace = create<PlaceState>()((set) => ({
  place: { screen: 'compose', draftId: null, personId: null },
  go: (place) => set({ place }),
}));
