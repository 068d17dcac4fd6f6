/** The largest mail that is taken over, in bytes; Exchange Online takes none above 150 MB. */
export const LARGEST_MAIL = 150 * 1024 * 1024;
/** Of a mail that is too large, so much of its header is kept. */
export const LARGEST_HEADER = 64 * 1024;
