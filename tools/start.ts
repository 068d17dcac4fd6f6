import { nodeFault } from './start/node-version';

/** `npm start`: opens Plainword in Electron, or else in the browser of this machine. */
async function main(): Promise<number> {
  const fault = nodeFault(process.versions.node);
  if (fault !== null) {
    console.error(fault);
    return 1;
  }
  // Only now: on an older Node what it loads would not say why it fails.
  const { run } = await import('./start/run');
  return run(process.argv.slice(2), (line) => console.log(line));
}

process.exit(await main());
