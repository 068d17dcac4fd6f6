/** Reads words from a block of text, parted by commas or new lines. */
export function wordsOf(block: string): string[] {
  return block
    .split(/[,\n]/u)
    .map((word) => word.trim())
    .filter((word) => word !== '');
}

/** Reads `form = wording | other wording` from a block, parted by semicolons or new lines. */
export function pairsOf(block: string): [string, readonly string[]][] {
  return block
    .split(/[;\n]/u)
    .filter((line) => line.includes('='))
    .map((line) => {
      const [form = '', wordings = ''] = line.split('=');
      return [form.trim(), wordings.split('|').map((wording) => wording.trim())];
    });
}
