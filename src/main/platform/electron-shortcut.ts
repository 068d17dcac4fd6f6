import type { GlobalShortcut } from 'electron';

const ACCELERATOR = 'CommandOrControl+Shift+P';

/**
 * Takes the shortcut that finds the person whose NHS number is on the clipboard, from whatever program is in front.
 * @returns its name as people know it, or null when another program has it
 */
export function takeShortcut(
  globalShortcut: Pick<GlobalShortcut, 'register'>,
  system: NodeJS.Platform,
  pressed: () => void,
): string | null {
  if (!globalShortcut.register(ACCELERATOR, pressed)) return null;
  return system === 'darwin' ? '⇧⌘P' : 'Ctrl+Shift+P';
}
