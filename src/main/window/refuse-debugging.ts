import type { CommandLine } from 'electron';
import { StartRefused } from '../platform/start-refused';

const switches = ['remote-debugging-port', 'remote-debugging-pipe', 'inspect', 'inspect-brk', 'inspect-port'];

/**
 * A debugging port lets any program on this machine read the page and call main: on demo data only. Electron's security
 * checklist, item 19 (fuses shut Node's inspector in the packaged app; Chromium's port has no fuse).
 * @throws StartRefused with one sentence
 */
export function refuseDebugging(
  app: { readonly commandLine: Pick<CommandLine, 'hasSwitch'> },
  demo: boolean,
): void {
  if (demo || !switches.some((name) => app.commandLine.hasSwitch(name))) return;
  throw new StartRefused(
    'A debugging port would show people’s data to other programs, so it opens on demo data only: add --demo.',
  );
}
