import { copyFileSync, mkdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { openDesk } from './screenshots/open-desk';
import { buildIfOlder } from './start/build-if-older';
import { tellEmail } from './story/email';
import { tellText } from './story/main-job';
import { createTeller } from './story/teller';

const root = join(import.meta.dirname, '..');
const say = (line: string): void => console.log(line);

/**
 * `npm run story`: plays the main job on demo data against servers on this machine and says what was seen. With
 * `--pictures` the README's pictures are taken anew. @returns the exit code
 */
async function main(args: readonly string[]): Promise<number> {
  const folder = join(root, '.story');
  const pictures = join(root, 'docs', 'pictures');
  buildIfOlder(root, say);
  const teller = createTeller(folder, say);
  const desk = await openDesk();
  try {
    await tellText(desk, teller, (name) => {
      if (!args.includes('--pictures')) return;
      mkdirSync(pictures, { recursive: true });
      copyFileSync(teller.lastPicture(), join(pictures, `${name}.png`));
    });
    await tellEmail(desk, teller);
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    return 1;
  } finally {
    await desk.close();
  }
  say(`The story came to its end. Its pictures are in ${relative(process.cwd(), folder)}/.`);
  return 0;
}

process.exit(await main(process.argv.slice(2)));
