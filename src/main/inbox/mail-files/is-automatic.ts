/**
 * Whether header lines say that no person wrote a mail: an out-of-office answer, a mail that came back, a list (RFC 3834,
 * RFC 3464, RFC 2919). In doubt somebody wrote it.
 * @param header a header line's value by its name in small letters
 */
export function isAutomatic(header: (name: string) => string | undefined): boolean {
  const submitted = header('auto-submitted')?.trim().toLowerCase() ?? 'no';
  if (!/^no\b/u.test(submitted)) return true;
  if (/^(?:auto_reply|bulk|junk|list)$/iu.test(header('precedence')?.trim() ?? '')) return true;
  if (/^multipart\/report\b/iu.test(header('content-type')?.trim() ?? '')) return true;
  return header('list-id') !== undefined;
}
