import type { AppEvent, ChangedArea } from '../contract/events';
import type { Result } from '../contract/failure';
import type { Id } from '../domain/identity';
import { soleNhsNumber } from '../domain/people/nhs-number';
import { createGate, type Handlers } from './gate';
import { startMessageFiles, type MessageFiles } from './files/message-files';
import { arrivedHandlers } from './handlers/arrived';
import { createBatchRunner, type BatchRunner } from './batches/runner';
import { batchHandlers } from './handlers/batches';
import { deskHandlers } from './handlers/desk';
import { fhirExportHandlers } from './handlers/fhir-export';
import { fileHandlers } from './handlers/files';
import { notifyTemplateHandlers } from './handlers/notify-templates';
import { mailboxHandlers } from './handlers/mailbox';
import { messageHandlers } from './handlers/messages';
import { microsoftHandlers } from './handlers/microsoft';
import { originalHandlers } from './handlers/originals';
import { outboxHandlers } from './handlers/outbox';
import { peopleHandlers } from './handlers/people';
import { receivedHandlers } from './handlers/received';
import { recordHandlers } from './handlers/record';
import { filingHandlers } from './handlers/trail-filings';
import { trailHandlers } from './handlers/trails';
import { replyHandlers } from './handlers/replies';
import { serviceHandlers } from './handlers/services';
import { settingsHandlers } from './handlers/settings';
import { templateHandlers } from './handlers/templates';
import { transferHandlers } from './handlers/transfers';
import { demoPack } from './demo/demo-pack';
import { fillDemo } from './demo/fill-demo';
import { createArrivals, type Arrivals } from './inbox/arrivals';
import { createMailboxWatch, type MailboxWatch } from './inbox/mailbox/mailbox-watch';
import { createJudge } from './judge';
import { policyInForce } from './policy-in-force';
import { lateChecker } from './read-language';
import type { Platform } from './platform/platform';
import { createMicrosoftAccount, type MicrosoftAccount } from './microsoft/microsoft-account';
import { createHealthKeeper } from './send/carriers/carrier-health';
import { createCarriers } from './send/carriers/carriers';
import { coalesced } from './send/coalesced';
import { createDelivery } from './send/delivery';
import { createOutbox, type Outbox } from './send/outbox';
import { createSchedule } from './send/schedule';
import { createBell, type Bell } from './replies/bell';
import { openStore } from './store/open-store';
import type { Store } from './store/store';
import { createSurroundings, type Surroundings } from './surroundings';
import { createOriginals, type Originals } from './trails/originals';
import { createTrails, type Trails } from './trails/trails';
import { enterStarters } from './templates/enter-starters';

/** The application, whatever it runs in. */
export interface App {
  /** Answers one call of the contract; the shell has made sure that our own page asks. Never rejects. */
  call(name: string, input: unknown): Promise<Result<unknown>>;
  /** @returns the unsubscribe. */
  onEvent(listener: (event: AppEvent) => void): () => void;
  /** The global shortcut: finds the person whose NHS number is on the clipboard and tells the pages. */
  askForPersonOnClipboard(): Promise<void>;
  /** Lets what is under way finish and closes the store. */
  close(): Promise<void>;
}

/** What tests reach in by. */
export interface AppOptions {
  /** Called after each commit of the store. */
  readonly onCommit?: () => void;
  /** How often the outbox looks for what is due by itself. */
  readonly outboxLooksEveryMs?: number;
  /** The most pages the store's file may have: a small disk. */
  readonly maxPages?: number;
  /** Whether the demo has mails, whose reading takes a thread of its own; not left out unless told. */
  readonly demoMails?: boolean;
}

/** An application whose store is open. */
interface Running {
  readonly store: Store;
  readonly outbox: Outbox;
  readonly batches: BatchRunner;
  readonly arrivals: Arrivals;
  readonly trails: Trails;
  readonly mailbox: MailboxWatch;
  readonly originals: Originals;
  readonly bell: Bell;
  readonly files: MessageFiles;
  readonly microsoft: MicrosoftAccount;
  readonly handlers: Handlers;
}

/**
 * Opens the application. Returns at once: the store opens behind it, and calls wait for it. A store that can't be
 * opened makes every call answer `unavailable` with what to do; the next call tries again.
 */
export function createApp(platform: Platform, options: AppOptions = {}): App {
  const listeners = new Set<(event: AppEvent) => void>();
  const tellOf = (area: ChangedArea): void => {
    for (const listener of listeners) listener({ kind: 'changed', area });
    if (area !== 'record') return;
    void showCount();
    void opening?.then(({ files }) => files.tidy()).catch(() => undefined);
  };
  const settingsChanged = async (): Promise<void> => {
    const open = await opening?.catch(() => undefined);
    open?.arrivals.settingsChanged();
    open?.mailbox.settingsChanged();
  };
  const emitBy =
    (tell: (area: ChangedArea) => void): Surroundings['emit'] =>
    (event, personId) => {
      if (event.kind !== 'changed') {
        for (const listener of listeners) listener(event);
        return;
      }
      if (event.area === 'people' || event.area === 'services') rechecked = recheck(personId);
      if (event.area === 'settings') void settingsChanged();
      tell(event.area);
    };
  const changes = coalesced(tellOf);
  const telling: Telling = { atOnce: emitBy(tellOf), together: emitBy(changes.tell) };
  const emit = telling.atOnce;

  /** What was withdrawn or changed counts at once for what waits (P19): the answer to the change waits for it. */
  let rechecked: Promise<void> = Promise.resolve();
  const recheck = async (personId?: Id): Promise<void> => {
    const open = await opening?.catch(() => undefined);
    await open?.outbox.recheck(personId);
  };

  let opening: Promise<Running> | undefined;
  const running = (): Promise<Running> => {
    opening ??= start(platform, options, telling).catch((error: unknown) => {
      opening = undefined;
      throw error;
    });
    return opening;
  };

  /** The icon's number is a courtesy: a fault in it stops nothing. */
  const showCount = async (): Promise<void> => {
    try {
      const { store } = await running();
      platform.showCount((await store.records.owedCount()).count);
    } catch {
      platform.log('count: not shown');
    }
  };

  const gate = createGate(
    async () => (await running()).handlers,
    (line) => platform.log(line),
  );
  void showCount();

  return {
    call: async (name, input) => {
      const answer = await gate(name, input);
      await rechecked;
      return answer;
    },
    onEvent: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    askForPersonOnClipboard: async () => {
      const nhsNumber = soleNhsNumber(await platform.clipboard.read());
      if (nhsNumber === undefined) {
        emit({
          kind: 'person-asked',
          personId: null,
          sentence: 'There is no NHS number on the clipboard: copy one from the record and try again.',
        });
        return;
      }
      const { store } = await running();
      const person = await store.people.byNhsNumber(nhsNumber);
      const sentence =
        person === undefined ? 'Nobody here has the NHS number on the clipboard: add them.' : null;
      emit({ kind: 'person-asked', personId: person?.id ?? null, sentence });
    },
    close: async () => {
      const open = await opening?.catch(() => undefined);
      open?.microsoft.cancelSignIn();
      open?.bell.close();
      await open?.arrivals.close();
      await open?.originals.close();
      // The reading first: the mailbox waits for the mail that is being read.
      await open?.trails.close();
      await open?.mailbox.close();
      await open?.batches.close();
      await open?.outbox.close();
      changes.flush();
      await open?.files.close();
      await open?.store.close();
    },
  };
}

/**
 * How pages are told of changes: of what a person did at once, since the next click counts on what a list shows; of what
 * goes by itself a few times a second, since many messages may go.
 */
interface Telling {
  readonly atOnce: Surroundings['emit'];
  readonly together: Surroundings['emit'];
}

async function start(platform: Platform, options: AppOptions, telling: Telling): Promise<Running> {
  const { dataDir, vault, machine } = platform;
  const { outboxLooksEveryMs, demoMails = true, ...storeOptions } = options;
  const store = await openStore({ dir: dataDir, vault, machine, ...storeOptions });
  const policy = await policyInForce(platform.machinePack, store.settings);
  if (platform.machinePack.kind === 'broken') {
    for (const fault of platform.machinePack.faults) platform.log(`policy file not used: ${fault}`);
  }
  const inForce = platform.demo ? { ...policy, pack: demoPack(policy.pack) } : policy;
  const surroundings = createSurroundings(platform, store, inForce, lateChecker(), telling.atOnce);
  const byItself: Surroundings = { ...surroundings, emit: telling.together };
  await enterStarters(store, surroundings.moment());
  if (platform.demo) await fillDemo(surroundings, demoMails);
  const microsoft = createMicrosoftAccount(surroundings);
  const health = createHealthKeeper({
    settings: store.settings,
    now: surroundings.now,
    changed: () => telling.together({ kind: 'changed', area: 'settings' }),
  });
  const carriers = createCarriers(store, platform, microsoft, health);
  const files = await startMessageFiles(surroundings);
  const judge = createJudge(surroundings, carriers);
  const batches = createBatchRunner(byItself, judge, () => outbox.wake());
  const outbox: Outbox = createOutbox(
    byItself,
    createDelivery(byItself, judge, carriers),
    createSchedule(byItself, judge),
    { lookEveryMs: outboxLooksEveryMs, feed: batches.feed },
  );
  const arrivals = createArrivals(byItself);
  const trails = createTrails(byItself);
  const mailbox = createMailboxWatch(byItself, microsoft, trails);
  const originals = createOriginals(surroundings, () => mailbox.mailbox());
  const bell = createBell(surroundings);
  const handlers: Handlers = {
    ...deskHandlers(surroundings),
    ...peopleHandlers(surroundings),
    ...serviceHandlers(surroundings),
    ...templateHandlers(surroundings),
    ...settingsHandlers(surroundings, carriers),
    ...microsoftHandlers(surroundings, microsoft, health),
    ...messageHandlers(surroundings, judge, outbox),
    ...outboxHandlers(outbox),
    ...batchHandlers(surroundings, judge, batches),
    ...fileHandlers(surroundings, files),
    ...transferHandlers(surroundings, files),
    ...receivedHandlers(surroundings),
    ...arrivedHandlers(surroundings, arrivals),
    ...replyHandlers(surroundings, carriers),
    ...notifyTemplateHandlers(surroundings),
    ...recordHandlers(surroundings),
    ...mailboxHandlers(surroundings, mailbox),
    ...trailHandlers(surroundings, trails),
    ...filingHandlers(surroundings, trails, byItself.emit),
    ...originalHandlers(originals),
    ...fhirExportHandlers(surroundings),
  };
  outbox.wake();
  void arrivals.look();
  // What was kept and not read comes first; then what came meanwhile.
  void trails.readWaiting().then(() => mailbox.look());
  void bell.ring();
  void originals.goOn();
  return { store, outbox, batches, arrivals, trails, mailbox, originals, bell, files, microsoft, handlers };
}
