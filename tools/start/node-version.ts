/** The sentence for a Node that is too old to run the application itself, or null. */
export function nodeFault(version: string): string | null {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major > 22 || (major === 22 && minor >= 12)) return null;
  return `Plainword needs Node 22.12 or newer, and this is ${version}: install Node 24, then npm ci and npm start.`;
}
