/**
 * The sentence for a Node that is too old to run the application itself, or null. Before 22.14 Node's interface for
 * native modules is older than the store's library needs, and the process would crash.
 */
export function nodeFault(version: string): string | null {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major > 22 || (major === 22 && minor >= 14)) return null;
  return `Plainword needs Node 22.14 or newer, and this is ${version}: install Node 24, then npm ci and npm start.`;
}
