import type { Handlers } from '../gate';
import { writeDown } from '../inbox/write-down';
import { Refusal } from '../refusal';
import { momentAt, type Surroundings } from '../surroundings';

const AT_MOST = 100;

type ReceivedHandlers = Pick<Handlers, Extract<keyof Handlers, `received.${string}`>>;

/**
 * What service users and carers wrote. It is always recorded: no agreement, no procedure and no working hours are asked
 * for (P2).
 */
export function receivedHandlers({ store, stamp, emit, now }: Surroundings): ReceivedHandlers {
  const told = (): void => emit({ kind: 'changed', area: 'messages' });

  return {
    'received.record': async ({ received: at, ...written }) => {
      if (at.slice(0, 16) > now().slice(0, 16)) {
        const sentence =
          'This time is still to come: write when it arrived, as the phone or the mailbox shows it.';
        throw new Refusal('invalid', sentence, 'received');
      }
      const by = await stamp();
      const received = await store.transaction((inside) =>
        writeDown(inside, { ...written, received: momentAt(at) }, by),
      );
      told();
      emit({ kind: 'changed', area: 'record' });
      return received;
    },

    'received.ofPerson': ({ personId }) => store.received.ofPerson(personId, AT_MOST),

    'received.answered': async ({ id }) => {
      const received = await store.received.answered(id, await stamp());
      told();
      return received;
    },
  };
}
