import type { PostOffice } from '../../tests/servers/post-office';
import type { ElectronShell } from '../../tests/shells/launch-electron';

/** The built app, open in Electron, with a post office beside it. */
export interface Smoke extends Omit<ElectronShell, 'close'> {
  readonly program: string;
  readonly dataDir: string;
  readonly postOffice: PostOffice;
}
