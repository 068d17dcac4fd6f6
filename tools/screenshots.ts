import { join } from 'node:path';
import { createCamera } from './screenshots/camera';
import { openDesk } from './screenshots/open-desk';
import { composeScenes, sendScenes } from './screenshots/scenes/compose';
import { manyScenes } from './screenshots/scenes/many';
import { messageScenes } from './screenshots/scenes/messages';
import { peopleScenes } from './screenshots/scenes/people';
import { repliesScenes } from './screenshots/scenes/replies';
import { settingUpScenes } from './screenshots/scenes/setting-up';
import { firstRunScenes, startFailureScenes } from './screenshots/scenes/starting';
import { templateScenes } from './screenshots/scenes/templates';
import { trailScenes } from './screenshots/scenes/trails';
import { buildIfOlder } from './start/build-if-older';

/** `npm run screenshots`: a picture of every screen, light and dark, in the folder screenshots. */
async function main(): Promise<void> {
  const root = join(import.meta.dirname, '..');
  const began = performance.now();
  buildIfOlder(root, (line) => console.log(line));
  const camera = createCamera(join(root, 'screenshots'));
  await firstRunScenes(camera);
  await startFailureScenes(camera);
  const desk = await openDesk();
  try {
    for (const scenes of [
      composeScenes,
      sendScenes,
      templateScenes,
      manyScenes,
      messageScenes,
      trailScenes,
      repliesScenes,
      peopleScenes,
      settingUpScenes,
    ]) {
      await scenes(desk, camera);
    }
  } finally {
    await desk.close();
  }
  const seconds = ((performance.now() - began) / 1000).toFixed(0);
  console.log(`${camera.files.length} pictures in screenshots/, in ${seconds} seconds.`);
}

await main();
