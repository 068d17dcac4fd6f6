/** Whether a text gives a password away, however it is spaced or hyphened. */
export function tellsPassword(text: string, password: string): boolean {
  const secret = bare(password);
  return secret !== '' && bare(text).includes(secret);
}

/** Letters and digits alone, small. */
function bare(words: string): string {
  return words.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '');
}
