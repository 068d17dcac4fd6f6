/** Writes one setting after another and kills itself after the commit whose number it is given. */
import { openStore } from '../../../../src/main/store/open-store';
import { openVault } from './open-vault';

const [dir = '', last = '1'] = process.argv.slice(2);
let commits = 0;

function onCommit(): void {
  commits += 1;
  if (commits === Number(last)) process.kill(process.pid, 'SIGKILL');
}

async function write(): Promise<void> {
  const store = await openStore({ dir, vault: openVault, machine: 'desk-1', onCommit });
  for (let count = 1; count < 100; count++) {
    await store.transaction(async ({ settings }) => {
      await settings.write('count', count);
      await settings.write('same', count);
    });
  }
}

void write();
