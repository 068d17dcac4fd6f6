export const NOT_SAVED =
  'The draft could not be saved, so no file can be put with it yet: try again in a moment.';

/** Of a file on this computer. */
export const UNREADABLE =
  'A file could not be read: check that it is still there and not open elsewhere, then choose it again.';
