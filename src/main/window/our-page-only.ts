import type { IpcMainInvokeEvent, WebContents } from 'electron';
import { isOurs } from './origin';

/**
 * Whether a call comes from our own window, its top frame, on our own pages. Electron's security checklist, item 17
 * (validate the sender of all IPC messages).
 */
export function isOurPage(
  event: Pick<IpcMainInvokeEvent, 'sender' | 'senderFrame'>,
  ours: Pick<WebContents, 'id' | 'mainFrame'>,
  origin: string,
): boolean {
  const frame = event.senderFrame;
  if (frame === null || event.sender.id !== ours.id) return false;
  const isTop = frame.parent === null && frame.frameTreeNodeId === ours.mainFrame.frameTreeNodeId;
  return isTop && isOurs(frame.url, origin);
}
