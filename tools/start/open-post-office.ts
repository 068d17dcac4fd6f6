import { startPostOffice } from '../../tests/servers/post-office';
import type { OpenPostOffice } from '../../src/main/platform/post-office';

/** Starts the servers on this machine that take what a demo sends. */
export async function openPostOffice(): Promise<{ open: OpenPostOffice; stop: () => Promise<void> }> {
  const office = await startPostOffice();
  const { smtp, notify, ca } = office;
  return { open: { postOffice: { smtp, notify }, ca }, stop: () => office.stop() };
}
