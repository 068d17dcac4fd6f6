import { fileURLToPath } from 'node:url';
import { buildIfOlder } from '../../tools/start/build-if-older';
import { ELECTRON_MISSING, electronProgram } from './launch-electron';

/** Before the first test: the built application is what the sources say, and what can't be tried here is said. */
export default function prepare(): void {
  if (electronProgram === null) console.log(`${ELECTRON_MISSING} Its tests are skipped.`);
  buildIfOlder(fileURLToPath(new URL('../..', import.meta.url)), (line) => console.log(line));
}
