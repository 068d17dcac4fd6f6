import type { ParsedOf } from '../../contract/index';
import type { StopAsked } from '../../contract/replies';
import { agreementsToEnd } from '../../domain/replies/agreements-to-end';
import type { ReplyAbout } from '../../domain/replies/reply';
import { peopleChanges } from '../handlers/people-changes';
import { Refusal } from '../refusal';
import type { StopToSettle } from '../store/people-store';
import type { Surroundings } from '../surroundings';
import type { ReplyViews } from './reply-views';

/** Who asked that no more is sent, and what came of it (P19). */
export interface Stops {
  list(): Promise<StopAsked[]>;
  settle(settled: ParsedOf<'replies.settleStop'>): Promise<void>;
}

const SETTLED = 'This was settled already: nothing is left to do here.';

export function createStops(surroundings: Surroundings, views: Pick<ReplyViews, 'one'>): Stops {
  const { store, emit } = surroundings;
  const change = peopleChanges(surroundings);

  const replyOf = async (about: ReplyAbout): Promise<StopAsked['reply']> => {
    try {
      return await views.one(about);
    } catch (error) {
      // What it was called before it was known whose it is may be gone: that they asked still stands.
      if (error instanceof Refusal) return null;
      throw error;
    }
  };

  const asked = async ({ personId, personName, asked: by }: StopToSettle): Promise<StopAsked[]> => {
    const [first] = by;
    if (first === undefined) return [];
    return [{ personId, personName, reply: await replyOf(first.reply), asked: first.when }];
  };

  return {
    list: async () => (await Promise.all((await store.people.askedToStop()).map(asked))).flat(),
    settle: async ({ personId, meant, note }) => {
      await change([personId], async ({ people, replies, audit }, by) => {
        const open = (await people.askedToStop()).find((each) => each.personId === personId);
        if (open === undefined) throw new Refusal('changed-elsewhere', SETTLED);
        const person = await people.get(personId);
        const wrote = await Promise.all(
          open.asked.map(async ({ channel, reply }) => ({
            channel,
            from: (await replies.get(reply))?.from ?? '',
          })),
        );
        const ends = meant && person !== undefined ? agreementsToEnd(person, wrote) : [];
        for (const { id } of ends) await people.withdrawAgreement(personId, id, by);
        const detail = `${meant ? 'meant' : 'not meant'}, ${ends.length} agreements withdrawn`;
        await audit.append({ what: 'person.stop-settled', about: personId, detail }, by);
        return people.settleStop(personId, { meant, note }, by);
      });
      emit({ kind: 'changed', area: 'replies' });
    },
  };
}
