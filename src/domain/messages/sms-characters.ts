/**
 * The characters of the GSM 7-bit default alphabet (3GPP TS 23.038 §6.2.1), without its escape.
 * The Greek capitals are those that look unlike Latin ones.
 */
const GSM_BASIC = new Set(
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà',
);

/** What is written with an escape before it, and so takes two places (3GPP TS 23.038 §6.2.1.1). */
const GSM_EXTENSION = new Set('^{}\\[~]|€\f');

/** Welsh letters that GOV.UK Notify sends as they are, although they need the dearer encoding. */
const WELSH = new Set('àèìòùẁỳÀÈÌÒÙẀỲáéíóúẃýÁÉÍÓÚẂÝäëïöüẅÿÄËÏÖÜẄŸâêîôûŵŷÂÊÎÔÛŴŶ');

/** Characters with a plain twin that says the same. Most come from word processors. */
const PLAIN_TWINS = new Map([
  ['‘', "'"],
  ['’', "'"],
  ['‚', ','],
  ['′', "'"],
  ['`', "'"],
  ['´', "'"],
  ['“', '"'],
  ['”', '"'],
  ['„', '"'],
  ['″', '"'],
  ['–', '-'],
  ['—', '-'],
  ['‑', '-'],
  ['−', '-'],
  ['…', '...'],
  ['•', '-'],
  ['·', '-'],
  ['×', 'x'],
  ['½', '1/2'],
  ['¼', '1/4'],
  ['\t', ' '],
  ['\u00A0', ' '],
  ['\u2009', ' '],
  ['\u202F', ' '],
  ['\u180E', ''],
  ['\u200B', ''],
  ['\u200C', ''],
  ['\u200D', ''],
  ['\u2060', ''],
  ['\uFEFF', ''],
]);

/** What GOV.UK Notify swaps without being asked (notifications-utils). */
const NOTIFY_SWAPS = new Set('‘’“”–—…\t\u00A0\u180E\u200B\u200C\u200D\u2060\uFEFF');

/** How many 7-bit places a character takes in a text; nothing where it is not in that alphabet. */
export function gsmPlaces(character: string): 1 | 2 | undefined {
  if (GSM_BASIC.has(character)) return 1;
  return GSM_EXTENSION.has(character) ? 2 : undefined;
}

/** What can stand for a character at no cost: its plain twin, its letter without the accent, or nothing known. */
export function plainTwin(character: string): string | undefined {
  const twin = PLAIN_TWINS.get(character);
  if (twin !== undefined) return twin;
  const bare = character.normalize('NFKD').replaceAll(/\p{M}/gu, '');
  return bare !== '' && bare !== character && Array.from(bare).every((each) => gsmPlaces(each) !== undefined)
    ? bare
    : undefined;
}

/** What GOV.UK Notify puts on the air for a character: itself, a plain form, or "?" (notifications-utils). */
export function asNotifySends(character: string): string {
  if (gsmPlaces(character) !== undefined || WELSH.has(character)) return character;
  if (NOTIFY_SWAPS.has(character)) return PLAIN_TWINS.get(character) ?? '';
  const base = character.normalize('NFD').charAt(0);
  return base !== character && gsmPlaces(base) !== undefined ? base : '?';
}
