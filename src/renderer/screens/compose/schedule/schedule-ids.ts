/** Of the fields that say when a message goes: a next step leads to them. */
export const SEND_AT_ID = 'compose-send-at';
export const ABOUT_ID = 'compose-about';
export const NOT_AFTER_ID = 'compose-not-after';
