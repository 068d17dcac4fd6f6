/** The part of the message that its files are in: what a next step leads to. */
export const FILES_ID = 'compose-files';
/** The first "Rename" of a name that tells something. */
export const RENAME_ID = 'compose-files-rename';
