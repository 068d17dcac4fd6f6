import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startPostOffice } from '../tests/servers/post-office';
import { ELECTRON_MISSING, electronProgram, launchElectron } from '../tests/shells/launch-electron';
import { buildIfOlder } from './start/build-if-older';
import { smokeChecks } from './smoke/checks';

/** `npm run smoke:electron`: boots the built application in real Electron and prints what held. @returns the exit code */
async function main(): Promise<number> {
  if (electronProgram === null) {
    console.error(`${ELECTRON_MISSING} Fetch it with npx install-electron, on a machine with a display.`);
    return 2;
  }
  buildIfOlder(join(import.meta.dirname, '..'), (line) => console.log(line));
  const dataDir = mkdtempSync(join(tmpdir(), 'plainword-smoke-'));
  const postOffice = await startPostOffice();
  const shell = await launchElectron({ dataDir, postOffice });
  let failed = 0;
  try {
    for (const [what, check] of smokeChecks({ ...shell, program: electronProgram, dataDir, postOffice })) {
      const fault = await check().catch((error: unknown) => String(error));
      if (fault !== null) failed += 1;
      console.log(fault === null ? `held     ${what}` : `FAILED   ${what}: ${fault}`);
    }
  } finally {
    await shell.close();
    await postOffice.stop();
    rmSync(dataDir, { recursive: true, force: true });
  }
  console.log(failed === 0 ? 'Everything held.' : `${failed} did not hold.`);
  return failed === 0 ? 0 : 1;
}

process.exit(await main());
