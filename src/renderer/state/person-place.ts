import type { Id } from '../../domain/identity';
import type { PeoplePlace, Place } from './place';

/** Where a person who was found opens: on the screens about people as they are, else to write to them. */
export function placeOfPerson(place: Place, personId: Id): Place {
  if (place.screen === 'people') return { screen: 'people', personId, adding: false };
  if (place.screen === 'messages') return { screen: 'messages', personId };
  return { screen: 'compose', draftId: null, personId };
}

/** A person's page; `backTo` is the draft it leads back to. */
export function pageOf(personId: Id, backTo?: Id): PeoplePlace {
  return { screen: 'people', personId, adding: false, ...(backTo !== undefined && { backTo }) };
}
