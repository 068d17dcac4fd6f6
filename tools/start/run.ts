import { fileURLToPath } from 'node:url';
import { readPostOffice, type OpenPostOffice } from '../../src/main/platform/post-office';
import { StartRefused } from '../../src/main/platform/start-refused';
import { readArguments, UnknownArgument, usage, type StartArguments } from './arguments';
import { buildIfOlder } from './build-if-older';
import { chooseShell, type Choice } from './choose-shell';
import { hasDisplay } from './display';
import { getElectron } from './electron-binary';
import { runBrowser } from './run-browser';
import { runElectron } from './run-electron';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Starts Plainword as asked and stays until it ends. @returns the exit code */
export async function run(args: readonly string[], say: (line: string) => void): Promise<number> {
  let asked: StartArguments;
  try {
    asked = readArguments(args);
  } catch (error) {
    say(error instanceof UnknownArgument ? `${error.message}\n${usage}` : sentenceOf(error));
    return 2;
  }
  if (asked.help) {
    say(usage);
    return 0;
  }
  try {
    if (!asked.noBuild) buildIfOlder(root, say);
    const choice = await chooseShell(asked, offer(say), say);
    return choice.shell === 'none' ? 1 : await open(asked, choice, say);
  } catch (error) {
    say(sentenceOf(error));
    return 1;
  }
}

async function open(
  asked: StartArguments,
  choice: Exclude<Choice, { shell: 'none' }>,
  say: (line: string) => void,
): Promise<number> {
  const demo = choice.shell === 'electron' ? asked.demo : choice.demo;
  const office = demo ? await postOfficeFor(asked, say) : null;
  try {
    if (choice.shell === 'electron') {
      const code = await runElectron(choice.program, root, asked, office?.open ?? null);
      if (code !== null) return code;
      if (asked.shell === 'electron')
        throw new StartRefused('Electron did not start on this machine: see what it said above.');
      say('Electron did not start on this machine, so Plainword opens in the browser, for trying it out.');
    }
    const headless = choice.shell === 'browser' && choice.headless;
    return await runBrowser(root, asked, { headless, demo }, office?.open ?? null, say);
  } finally {
    await office?.stop();
  }
}

async function postOfficeFor(
  asked: StartArguments,
  say: (line: string) => void,
): Promise<{ open: OpenPostOffice; stop: () => Promise<void> } | null> {
  if (asked.noPostOffice) return null;
  if (asked.postOffice !== null) return { open: readPostOffice(asked.postOffice), stop: async () => {} };
  const { openPostOffice } = await import('./open-post-office');
  const office = await openPostOffice();
  say('A post office on this machine takes what the demo sends; nothing leaves it.');
  return office;
}

function offer(say: (line: string) => void): Parameters<typeof chooseShell>[1] {
  return {
    display: hasDisplay(process.platform, process.env),
    linuxRoot: process.platform === 'linux' && process.getuid?.() === 0,
    electron: () => getElectron(root, say),
  };
}

function sentenceOf(error: unknown): string {
  if (error instanceof StartRefused) return error.message;
  const why = error instanceof Error ? error.message : String(error);
  return `Plainword could not start (${why}): start it again, and tell who looks after it if that does not help.`;
}
