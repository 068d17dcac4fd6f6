/** Whether a window can be shown. Linux says so in the environment; Windows and macOS always have a desktop. */
export function hasDisplay(
  system: NodeJS.Platform,
  env: Readonly<Record<string, string | undefined>>,
): boolean {
  return system === 'win32' || system === 'darwin' || Boolean(env['DISPLAY'] || env['WAYLAND_DISPLAY']);
}
