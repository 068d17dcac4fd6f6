import type { StartArguments } from './arguments';

/** What the machine has to offer. */
export interface Offer {
  readonly display: boolean;
  /** Chromium's sandbox, which Electron insists on, does not run as root on Linux. */
  readonly linuxRoot: boolean;
  /** Electron's program, fetched if need be; null when it can't be had. */
  electron(): Promise<string | null>;
}

export type Choice =
  | { readonly shell: 'electron'; readonly program: string }
  | { readonly shell: 'browser'; readonly headless: boolean; readonly demo: boolean }
  | { readonly shell: 'none' };

/** Chooses where Plainword opens, and says in a line what differs from the window staff have. */
export async function chooseShell(
  asked: Pick<StartArguments, 'headless' | 'shell' | 'demo'>,
  offer: Offer,
  say: (line: string) => void,
): Promise<Choice> {
  const headless = asked.headless || !offer.display;
  if (headless) {
    say(
      asked.headless
        ? 'Plainword runs without a window, on demo data.'
        : 'There is no display here, so Plainword runs without a window, on demo data.',
    );
  }
  if (asked.shell === 'electron') {
    const program = headless || offer.linuxRoot ? null : await offer.electron();
    if (program) return { shell: 'electron', program };
    say(whyNot(headless, offer.linuxRoot));
    return { shell: 'none' };
  }
  if (headless) return { shell: 'browser', headless, demo: true };
  if (asked.shell === null && !offer.linuxRoot) {
    const program = await offer.electron();
    if (program) return { shell: 'electron', program };
  }
  if (asked.shell === null) {
    say(
      offer.linuxRoot
        ? 'Electron does not run as root, so Plainword opens in the browser on this machine, for trying it out.'
        : 'Electron can’t be had here (npx install-electron fetches it), so Plainword opens in the browser on this machine, for trying it out.',
    );
  }
  return { shell: 'browser', headless, demo: asked.demo };
}

function whyNot(headless: boolean, linuxRoot: boolean): string {
  if (headless) return 'Electron needs a display: start without --shell=electron.';
  if (linuxRoot) return 'Electron does not run as root: start as another user, or without --shell=electron.';
  return 'Electron’s program is not on this machine: fetch it with npx install-electron, or start without --shell=electron.';
}
