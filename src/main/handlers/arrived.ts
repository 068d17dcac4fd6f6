import type { ArrivedTexts } from '../../contract/arrived';
import { notifySettingsSchema } from '../../contract/settings';
import type { Id } from '../../domain/identity';
import type { Arrived, ArrivedState } from '../../domain/messages/arrived';
import type { Handlers } from '../gate';
import { makeTheirs, peopleWith } from '../inbox/allot';
import type { Arrivals } from '../inbox/arrivals';
import { tellOfReply } from '../replies/tell';
import type { Aggregates } from '../store/store';
import { ChangedElsewhere, NotThere } from '../store/store-errors';
import type { Surroundings } from '../surroundings';
import { summaries } from './people-lists';

type ArrivedHandlers = Pick<Handlers, Extract<keyof Handlers, `arrived.${string}`>>;

const WAITING_AT_MOST = 200;
const ASIDE_AT_MOST = 50;
/** What a person may say whose it is of. */
const OPEN: readonly ArrivedState[] = ['new', 'waiting'];

/** Texts that people sent by themselves, and whose they are. Nothing of them is ever refused or lost (P2). */
export function arrivedHandlers(
  surroundings: Surroundings,
  arrivals: Pick<Arrivals, 'look' | 'standing'>,
): ArrivedHandlers {
  const { store, stamp, emit } = surroundings;
  const list = async (): Promise<ArrivedTexts> => {
    const [waiting, aside, notify] = await Promise.all([
      store.arrived.list('waiting', WAITING_AT_MOST),
      store.arrived.list('not-ours', ASIDE_AT_MOST),
      store.settings.read('notify', notifySettingsSchema),
    ]);
    const withPeople = waiting.map(async (text) => ({
      ...text,
      maybe: await summaries(store.people, await peopleWith(store, text.from)),
    }));
    const on = notify?.receives ?? false;
    return { waiting: await Promise.all(withPeople), aside, on, ...arrivals.standing() };
  };

  /** Changes one text in a transaction, and tells the pages. */
  const change = async <T>(
    id: Id,
    from: readonly ArrivedState[],
    work: (inside: Aggregates, text: Arrived) => Promise<T>,
  ): Promise<T> => {
    const done = await store.transaction(async (inside) => {
      const text = await inside.arrived.get(id);
      if (text === undefined) throw new NotThere('there is no such text');
      if (!from.includes(text.state)) throw new ChangedElsewhere('somebody saw to this text meanwhile');
      return work(inside, text);
    });
    emit({ kind: 'changed', area: 'messages' });
    return done;
  };

  return {
    'arrived.list': list,
    'arrived.look': async () => {
      await arrivals.look();
      return list();
    },
    'arrived.theirs': async ({ id, ...whose }) => {
      const by = await stamp();
      const { received, raised } = await change(id, OPEN, (inside, text) =>
        makeTheirs(inside, text, OPEN, whose, by),
      );
      tellOfReply(surroundings, raised);
      emit({ kind: 'changed', area: 'record' });
      return received;
    },
    'arrived.notOurs': async ({ id, reason }) => {
      const by = await stamp();
      await change(id, OPEN, async (inside) => {
        await inside.arrived.allot(id, OPEN, { state: 'not-ours', reason });
        await inside.audit.append({ what: 'arrived.not-ours', about: id, detail: reason }, by);
      });
      return {};
    },
    'arrived.putBack': async ({ id }) => {
      const by = await stamp();
      await change(id, ['not-ours'], async (inside) => {
        await inside.arrived.allot(id, ['not-ours'], { state: 'waiting' });
        await inside.audit.append({ what: 'arrived.put-back', about: id, detail: null }, by);
      });
      return {};
    },
  };
}
