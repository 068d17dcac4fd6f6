import { fileURLToPath } from 'node:url';
import { buildIfOlder } from '../../tools/start/build-if-older';

/** Before the first test: the built application is what the sources say. */
export default function prepare(): void {
  buildIfOlder(fileURLToPath(new URL('../..', import.meta.url)), (line) => console.log(line));
}
