/** Of the fields that say what a message is for and where it goes: a next step leads to them. */
export const PURPOSE_ID = 'compose-purpose';
export const POINT_ID = 'compose-point';
export const USE_ID = 'compose-authorised-use';
