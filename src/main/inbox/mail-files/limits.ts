/** The largest file that is opened, in bytes: three times what the Trust's mail lets through, and room for its coding. */
export const MAX_FILE = 150 * 1024 * 1024;
/** How long one file may take, in milliseconds, before its reading is stopped. */
export const MAX_TIME = 20_000;
/** More of one mail's text than this is not shown, in UTF-16 units: about 300 pages. */
export const MAX_TEXT = 1_000_000;
/** More of one mail's HTML than this is not read, in UTF-16 units. */
export const MAX_HTML = 2_000_000;
/** Elements of HTML inside one another: beyond it the mail is read without its form. */
export const MAX_HTML_DEPTH = 1_000;
/** Mails inside mails that are opened. */
export const MAX_ATTACHED_DEPTH = 5;
/** Mails read out of one file: a year of a busy mailbox. */
export const MAX_MAILS = 5_000;
export const MAX_ATTACHMENTS = 1_000;
export const MAX_ADDRESSES = 2_000;
/** Parts inside parts, and the header lines of all parts together, in bytes. */
export const MAX_PART_DEPTH = 64;
export const MAX_HEADERS = 1024 * 1024;
