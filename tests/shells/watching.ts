import type { MailboxSettings } from '../../src/contract/mailbox';
import { shippedPack } from '../../src/domain/policy/shipped-pack';
import type { KeptMail } from '../../src/domain/trails/kept-mail';
import { demoPack } from '../../src/main/demo/demo-pack';
import { saveMailbox } from '../../src/main/inbox/mailbox/mailbox-settings';
import { createMailboxWatch, type MailboxWatch } from '../../src/main/inbox/mailbox/mailbox-watch';
import { openStore } from '../../src/main/store/open-store';
import type { Store } from '../../src/main/store/store';
import { createSurroundings } from '../../src/main/surroundings';
import type { TestPlatform } from './test-platform';

export type Microsoft = Parameters<typeof createMailboxWatch>[1];

/** A store whose mailbox is watched, and nothing else. */
export interface Watching {
  readonly store: Store;
  readonly watch: MailboxWatch;
  readonly events: string[];
  close(): Promise<void>;
}

export interface WatchingOptions {
  readonly platform: TestPlatform;
  readonly settings: MailboxSettings;
  readonly password: string | null;
  readonly since: string;
  readonly page: number;
  readonly microsoft: Microsoft;
  /** Told of each mail that is to become a trail. */
  readonly takeIn: (mail: KeptMail) => Promise<unknown>;
  readonly onCommit?: () => void;
}

/** Nobody is signed in at Microsoft. */
export const nobodySignedIn: Microsoft = {
  details: () => Promise.resolve(undefined),
  token: () => Promise.resolve({ kind: 'none', sentence: 'Nobody is signed in.', ended: true }),
};

/** Signed in at a Graph of one's own, with a token that it takes. */
export const signedInAt = (graphUrl: string): Microsoft => ({
  details: () =>
    Promise.resolve({
      authority: 'https://localhost',
      tenant: 'trust.example.org',
      clientId: 'a-client',
      graphUrl,
      perMinute: 30,
    }),
  token: () => Promise.resolve({ kind: 'token', token: 'a-good-token', user: 'r.shah@trust.example.org' }),
});

export async function startWatching(options: WatchingOptions): Promise<Watching> {
  const { platform, settings, password, since, page, microsoft, takeIn, onCommit } = options;
  const store = await openStore({
    dir: platform.dataDir,
    vault: platform.vault,
    machine: platform.machine,
    ...(onCommit !== undefined && { onCommit }),
  });
  await saveMailbox(store.settings, { settings, since }, password);
  const events: string[] = [];
  const checker = { check: () => [], checkWhileWriting: () => [], rules: [], *warmUp() {} };
  const surroundings = createSurroundings(
    platform,
    store,
    { pack: demoPack(shippedPack), notice: null },
    checker,
    (event) => events.push(event.kind === 'changed' ? event.area : event.kind),
  );
  const watch = createMailboxWatch(surroundings, microsoft, { takeIn }, { everyMs: 3_600_000, page });
  return {
    store,
    watch,
    events,
    close: async () => {
      await watch.close();
      await store.close();
    },
  };
}
