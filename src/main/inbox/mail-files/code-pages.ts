/** Windows' numbers of code pages, as the names the platform's decoder knows (WHATWG Encoding). */
const NAMES: Readonly<Record<number, string>> = {
  932: 'shift_jis', 936: 'gbk', 949: 'euc-kr', 950: 'big5', 874: 'windows-874', 1200: 'utf-16le', 1201: 'utf-16be',
  1250: 'windows-1250', 1251: 'windows-1251', 1252: 'windows-1252', 1253: 'windows-1253', 1254: 'windows-1254',
  1255: 'windows-1255', 1256: 'windows-1256', 1257: 'windows-1257', 1258: 'windows-1258', 10_000: 'macintosh', 20_127: 'windows-1252',
  20_866: 'koi8-r', 20_932: 'euc-jp', 21_866: 'koi8-u', 28_591: 'windows-1252', 28_592: 'iso-8859-2', 28_593: 'iso-8859-3',
  28_594: 'iso-8859-4', 28_595: 'iso-8859-5', 28_596: 'iso-8859-6', 28_597: 'iso-8859-7', 28_598: 'iso-8859-8',
  28_599: 'windows-1254', 28_605: 'iso-8859-15', 50_220: 'iso-2022-jp', 50_221: 'iso-2022-jp', 50_222: 'iso-2022-jp',
  51_932: 'euc-jp', 51_949: 'euc-kr', 52_936: 'gbk', 54_936: 'gb18030', 65_001: 'utf-8',
}; // prettier-ignore

const WESTERN = 'windows-1252';

/** The name of a code page; Western European where its number is unknown. */
export function codePageName(codePage: number | undefined): string {
  return (codePage === undefined ? undefined : NAMES[codePage]) ?? WESTERN;
}

/** Bytes as text. What the encoding can't hold stands as U+FFFD; an unknown encoding is read as Western European. */
export function decoded(bytes: Uint8Array, encoding: string): string {
  try {
    return new TextDecoder(encoding).decode(bytes);
  } catch {
    return new TextDecoder(WESTERN).decode(bytes);
  }
}
