import type { Handlers } from '../gate';
import { writeDown } from '../inbox/write-down';
import { Refusal } from '../refusal';
import { tellOfReply } from '../replies/tell';
import { momentAt, type Surroundings } from '../surroundings';

const AT_MOST = 100;

type ReceivedHandlers = Pick<Handlers, Extract<keyof Handlers, `received.${string}`>>;

/**
 * What service users and carers wrote. It is always recorded: no agreement, no procedure and no working hours are asked
 * for (P2).
 */
export function receivedHandlers(surroundings: Surroundings): ReceivedHandlers {
  const { store, stamp, emit, now } = surroundings;

  return {
    'received.record': async ({ received: at, ...written }) => {
      if (at.slice(0, 16) > now().slice(0, 16)) {
        const sentence =
          'This time is still to come: write when it arrived, as the phone or the mailbox shows it.';
        throw new Refusal('invalid', sentence, 'received');
      }
      const by = await stamp();
      const { received, raised } = await store.transaction((inside) =>
        writeDown(inside, { ...written, received: momentAt(at) }, by),
      );
      tellOfReply(surroundings, raised);
      emit({ kind: 'changed', area: 'messages' });
      emit({ kind: 'changed', area: 'record' });
      return received;
    },

    'received.ofPerson': ({ personId }) => store.received.ofPerson(personId, AT_MOST),
  };
}
