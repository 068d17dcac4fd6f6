import type { Place } from '../state/place';

/** The screens as the navigation lists them. `key` opens it with Ctrl. */
export const SCREENS = [
  { name: 'Compose', key: '1', place: { screen: 'compose', draftId: null, personId: null } },
  { name: 'To record', key: '2', place: { screen: 'to-record', entryId: null } },
  { name: 'Replies', key: '7', place: { screen: 'replies' } },
  { name: 'Trails', key: '0', place: { screen: 'trails', trailId: null } },
  { name: 'Messages', key: '3', place: { screen: 'messages', personId: null } },
  { name: 'Many at once', key: '9', place: { screen: 'many', batchId: null } },
  { name: 'People', key: '4', place: { screen: 'people', personId: null, adding: false } },
  { name: 'Agreements', key: '5', place: { screen: 'register' } },
  { name: 'Services', key: '6', place: { screen: 'services' } },
  { name: 'Templates', key: '8', place: { screen: 'templates', templateId: null } },
  { name: 'Settings', key: ',', place: { screen: 'settings' } },
] as const satisfies readonly { name: string; key: string; place: Place }[];

/** How many of them make the daily work: they stand first. */
export const DAILY_SCREENS = 6;
