/** Groups of RTF that hold no words of the message. */
export const SKIPPED = new Set('fonttbl colortbl stylesheet info pict object header footer headerl headerr footerl footerr listtable listoverridetable themedata colorschememapping datastore latentstyles rsidtbl generator xmlnstbl mmathPr fldinst filetbl revtbl'.split(' ')); // prettier-ignore

/** Control words that stand for a character. */
export const CHARACTERS: Readonly<Record<string, string>> = {
  par: '\n', line: '\n', row: '\n', sect: '\n', page: '\n', tab: '\t', cell: ' ', emdash: '—', endash: '–', emspace: ' ', enspace: ' ',
  lquote: '‘', rquote: '’', ldblquote: '“', rdblquote: '”', bullet: '•',
}; // prettier-ignore

/** A font's character set as its code page (RTF 1.9, \fcharset). */
export const CHARSET_PAGES: Readonly<Record<number, number>> = {
  0: 1252, 77: 10_000, 128: 932, 129: 949, 134: 936, 136: 950, 161: 1253, 162: 1254, 163: 1258, 177: 1255, 178: 1256, 186: 1257,
  204: 1251, 222: 874, 238: 1250,
}; // prettier-ignore
