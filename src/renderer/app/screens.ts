import type { Place } from '../state/place';

/** The screens as the navigation lists them. `digit` opens it with Ctrl. */
export const SCREENS = [
  { name: 'Compose', digit: '1', place: { screen: 'compose', draftId: null, personId: null } },
  { name: 'To record', digit: '2', place: { screen: 'to-record', entryId: null } },
  { name: 'Messages', digit: '3', place: { screen: 'messages', personId: null } },
  { name: 'Many at once', digit: '9', place: { screen: 'many', batchId: null } },
  { name: 'People', digit: '4', place: { screen: 'people', personId: null, adding: false } },
  { name: 'Agreements', digit: '5', place: { screen: 'register' } },
  { name: 'Services', digit: '6', place: { screen: 'services' } },
  { name: 'Templates', digit: '8', place: { screen: 'templates', templateId: null } },
  { name: 'Settings', digit: '7', place: { screen: 'settings' } },
] as const satisfies readonly { name: string; digit: string; place: Place }[];
