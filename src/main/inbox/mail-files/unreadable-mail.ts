/** Why a file can't be read as mail: one sentence for the person, with what to do next; never anything of its content. */
export class UnreadableMail extends Error {
  override readonly name = 'UnreadableMail';
}

export const TOO_LARGE =
  'This file is larger than 150 MB: open it in the mail program, save its attachments and open the mail without them.';
export const EMPTY_FILE = 'This file is empty: save the mail from the mail program again.';
export const NOT_MAIL =
  'This file is not a mail: open a .eml, .msg or .mbox file, or paste the words of the mail instead.';
export const TOO_DEEP =
  'This mail holds more parts inside one another than any mail program makes: open it in the mail program and paste its words instead.';
export const ENDLESS_HEADERS =
  'The header lines of this mail are longer than any mail program writes: open it in the mail program and paste its words instead.';
export const DAMAGED =
  'This mail is damaged and could not be read: save it from the mail program again, or paste its words instead.';
export const TOO_SLOW =
  'Reading this mail took too long and was stopped: open it in the mail program and paste its words instead.';
