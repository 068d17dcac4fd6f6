import type { Streams } from 'electron';

/** What Electron's Session asks about what a page may use. */
export interface Permitting {
  setPermissionRequestHandler(
    handler: (contents: unknown, permission: unknown, answer: (granted: boolean) => void) => void,
  ): void;
  setPermissionCheckHandler(handler: () => boolean): void;
  setDevicePermissionHandler(handler: () => boolean): void;
  setDisplayMediaRequestHandler(
    handler: (request: unknown, answer: (streams: Streams | null) => void) => void,
  ): void;
}

/**
 * The page gets no camera, microphone, place, notification, clipboard, device or anything else: what it needs, it asks
 * of main through the contract. Electron's security checklist, item 5 (handle permission requests).
 */
export function denyPermissions(session: Permitting): void {
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.setDisplayMediaRequestHandler((_request, answer) => answer(null));
}
