import { afterAll, afterEach, beforeAll } from 'vitest';
import { createApp, type App } from '../../../src/main/app';
import type { Platform } from '../../../src/main/platform/platform';
import { startPostOffice, type PostOffice } from '../../servers/post-office';
import { testPlatform, type TestPlatform } from '../../shells/test-platform';

/** The application on demo data, with real servers to send to. Closed after each test of the file that asks for it. */
export interface StartedApps {
  readonly office: () => PostOffice;
  start(change?: Partial<Platform>): { app: App; platform: TestPlatform };
}

export function appsOfThisFile(): StartedApps {
  let office: PostOffice | undefined;
  const open: App[] = [];
  const running = (): PostOffice => {
    if (office === undefined) throw new Error('the post office is not open yet');
    return office;
  };

  beforeAll(async () => {
    office = await startPostOffice();
  });
  afterEach(async () => {
    for (const app of open.splice(0)) await app.close();
  });
  afterAll(() => office?.stop());

  return {
    office: running,
    start: (change = {}) => {
      const { smtp, notify, ca } = running();
      const platform = testPlatform({ certificates: [ca], postOffice: { smtp, notify }, ...change });
      const app = createApp(platform, { outboxLooksEveryMs: 20, demoMails: false });
      open.push(app);
      return { app, platform };
    },
  };
}
