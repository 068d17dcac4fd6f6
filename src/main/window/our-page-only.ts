import type { WebContents, WebFrameMain } from 'electron';
import { isOurs } from './origin';

/** What is looked at of Electron's IpcMainInvokeEvent. */
export interface Caller {
  readonly sender: Pick<WebContents, 'id'>;
  readonly senderFrame:
    (Pick<WebFrameMain, 'url' | 'frameTreeNodeId'> & { readonly parent: object | null }) | null;
}

/** What is looked at of our window's WebContents. */
export interface OurContents extends Pick<WebContents, 'id'> {
  readonly mainFrame: Pick<WebFrameMain, 'frameTreeNodeId'>;
}

/**
 * Whether a call comes from our own window, its top frame, on our own pages. Electron's security checklist, item 17
 * (validate the sender of all IPC messages).
 */
export function isOurPage({ sender, senderFrame }: Caller, ours: OurContents, origin: string): boolean {
  if (senderFrame === null || sender.id !== ours.id) return false;
  const isTop = senderFrame.parent === null && senderFrame.frameTreeNodeId === ours.mainFrame.frameTreeNodeId;
  return isTop && isOurs(senderFrame.url, origin);
}
