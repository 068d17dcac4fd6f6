import type { AppEvent } from '../contract/events';
import type { Result } from '../contract/failure';
import { soleNhsNumber } from '../domain/people/nhs-number';
import { createGate, type Handlers } from './gate';
import { deskHandlers } from './handlers/desk';
import { messageHandlers } from './handlers/messages';
import { peopleHandlers } from './handlers/people';
import { receivedHandlers } from './handlers/received';
import { recordHandlers } from './handlers/record';
import { serviceHandlers } from './handlers/services';
import { settingsHandlers } from './handlers/settings';
import { demoPack } from './demo/demo-pack';
import { fillDemo } from './demo/fill-demo';
import { createJudge } from './judge';
import { policyInForce } from './policy-in-force';
import { lateChecker } from './read-language';
import type { Platform } from './platform/platform';
import { createCarriers } from './send/carriers';
import { createDelivery } from './send/delivery';
import { createOutbox, type Outbox } from './send/outbox';
import { createSchedule } from './send/schedule';
import { openStore } from './store/open-store';
import type { Store } from './store/store';
import { createSurroundings } from './surroundings';

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
}

/** An application whose store is open. */
interface Running {
  readonly store: Store;
  readonly outbox: Outbox;
  readonly handlers: Handlers;
}

/**
 * Opens the application. Returns at once: the store opens behind it, and calls wait for it. A store that can't be
 * opened makes every call answer `unavailable` with what to do; the next call tries again.
 */
export function createApp(platform: Platform, options: AppOptions = {}): App {
  const listeners = new Set<(event: AppEvent) => void>();
  const emit = (event: AppEvent): void => {
    for (const listener of listeners) listener(event);
    if (event.kind !== 'changed') return;
    if (event.area === 'record') void showCount();
    if (event.area === 'people' || event.area === 'services') rechecked = recheck();
  };

  /** What was withdrawn or changed counts at once for what waits (P19): the answer to the change waits for it. */
  let rechecked: Promise<void> = Promise.resolve();
  const recheck = async (): Promise<void> => {
    const open = await opening?.catch(() => undefined);
    await open?.outbox.recheck();
  };

  let opening: Promise<Running> | undefined;
  const running = (): Promise<Running> => {
    opening ??= start(platform, options, emit).catch((error: unknown) => {
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
      await open?.outbox.close();
      await open?.store.close();
    },
  };
}

async function start(
  platform: Platform,
  options: AppOptions,
  emit: (event: AppEvent) => void,
): Promise<Running> {
  const { dataDir, vault, machine } = platform;
  const { outboxLooksEveryMs, ...storeOptions } = options;
  const store = await openStore({ dir: dataDir, vault, machine, ...storeOptions });
  const policy = await policyInForce(platform.machinePack, store.settings);
  if (platform.machinePack.kind === 'broken') {
    for (const fault of platform.machinePack.faults) platform.log(`policy file not used: ${fault}`);
  }
  const inForce = platform.demo ? { ...policy, pack: demoPack(policy.pack) } : policy;
  const surroundings = createSurroundings(platform, store, inForce, lateChecker(), emit);
  if (platform.demo) await fillDemo(surroundings);
  const carriers = createCarriers(store.settings, platform);
  const judge = createJudge(surroundings, carriers);
  const outbox = createOutbox(
    surroundings,
    createDelivery(surroundings, judge, carriers),
    createSchedule(surroundings, judge),
    outboxLooksEveryMs,
  );
  const handlers: Handlers = {
    ...deskHandlers(surroundings),
    ...peopleHandlers(surroundings),
    ...serviceHandlers(surroundings),
    ...settingsHandlers(surroundings, carriers),
    ...messageHandlers(surroundings, judge, outbox),
    ...receivedHandlers(surroundings),
    ...recordHandlers(surroundings),
  };
  outbox.wake();
  return { store, outbox, handlers };
}
