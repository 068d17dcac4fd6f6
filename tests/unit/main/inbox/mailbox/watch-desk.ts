import type { MailboxSettings } from '../../../../../src/contract/mailbox';
import type { KeptMail } from '../../../../../src/domain/trails/kept-mail';
import type { Store } from '../../../../../src/main/store/store';
import { testPlatform, type TestPlatform } from '../../../../shells/test-platform';
import { nobodySignedIn, startWatching, type Microsoft, type Watching } from '../../../../shells/watching';

/** A desk that watches a mailbox. */
export interface WatchDesk extends Watching {
  readonly platform: TestPlatform;
  /** What was handed on to become a trail, in order. */
  readonly takenIn: KeptMail[];
  /** The next ones are not taken in, as when the program ends. */
  failTakingIn(times: number): void;
  /** The subject of every mail that is kept. */
  words(): Promise<string[]>;
}

export interface WatchOptions {
  readonly settings: MailboxSettings;
  readonly password?: string;
  readonly platform?: TestPlatform;
  readonly microsoft?: Microsoft;
}

/** The subjects of the mails that are kept and not read. */
export async function keptSubjects(store: Store): Promise<string[]> {
  const subjects: string[] = [];
  for (const { id } of await store.mails.unread()) {
    const mail = Buffer.from(await store.mails.bytes(id)).toString();
    subjects.push(/^Subject: (.*)\r?$/mu.exec(mail)?.[1] ?? '');
  }
  return subjects.toSorted();
}

export async function openWatch(options: WatchOptions): Promise<WatchDesk> {
  const { settings, password = null, microsoft = nobodySignedIn } = options;
  const platform = options.platform ?? testPlatform();
  const takenIn: KeptMail[] = [];
  let failing = 0;
  const takeIn = (mail: KeptMail): Promise<void> => {
    if (failing > 0) {
      failing -= 1;
      return Promise.reject(new Error('ended'));
    }
    takenIn.push(mail);
    return Promise.resolve();
  };
  const since = '2026-01-01';
  const started = await startWatching({ platform, settings, password, since, page: 10, microsoft, takeIn });
  return {
    ...started,
    platform,
    takenIn,
    failTakingIn: (times) => (failing = times),
    words: () => keptSubjects(started.store),
  };
}
