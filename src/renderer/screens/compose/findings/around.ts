/** The message around its own words: they become the button, and are not said twice. */
export function around(message: string, words: string): [before: string, after: string] {
  const at = message.indexOf(`“${words}”`);
  if (at < 0) return ['', ` ${message}`];
  return [message.slice(0, at), message.slice(at + words.length + 2)];
}
