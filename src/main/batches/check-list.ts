import { setImmediate } from 'node:timers/promises';
import { AlikeOnList } from '../../domain/batches/alike';
import { ageOn } from '../../domain/batches/ages';
import type { Batch } from '../../domain/batches/batch';
import { differences } from '../../domain/batches/differences';
import { listStops } from '../../domain/batches/list-stops';
import type { Summary } from '../../domain/batches/summary';
import type { Id } from '../../domain/identity';
import { countSms } from '../../domain/messages/sms-segments';
import type { Person } from '../../domain/people/person';
import { londonDate } from '../../domain/time/moment';
import type { Judge } from '../judge';
import type { CheckedRecipient, KeptBatch, KeptRecipient } from '../store/batch-store';
import type { Surroundings } from '../surroundings';
import { batchHash } from './content-hash';
import { Findings } from './findings-of-list';
import { oneOfMany, type Filling } from './one-of-many';

/** So many recipients are read and written together. */
const SLICE = 500;
/** So many milliseconds of work at most before others get their turn: whoever writes must not feel it. */
const TURN_MS = 12;

/** What a check came to, ready to be kept. */
export interface CheckedList {
  readonly summary: Summary;
  readonly hash: string;
  readonly signedBy: KeptBatch['signedBy'];
}

/** Told now and then how many have been looked at. */
export type Told = (done: number, total: number) => void;

type Parts = Pick<Surroundings, 'store' | 'pack' | 'now' | 'staff'>;

/**
 * Fills and decides on every message of a list, in slices, and keeps what was found for each. Nothing of it grows with
 * the list but the hashes, and a mark for each place written to. Others are answered in between.
 */
export async function checkList(
  { store, pack, now, staff }: Parts,
  judge: Judge,
  batch: Batch,
  told: Told,
): Promise<CheckedList> {
  const self = await staff.me();
  const signedBy = self === undefined ? null : { name: self.name, role: self.role };
  const bench = await judge.bench(batch.serviceId, batch.carrier);
  const filling: Filling = { batch, bench, signedBy, written: now() };
  const today = londonDate(now());
  const ids = await store.batches.personIds(batch.id);
  const alike = await readAlike({ store }, ids);
  const found = new Findings();
  const turns = takingTurns();
  let done = 0;
  for (let after = 0, more = true; more;) {
    const slice = await store.batches.recipients(batch.id, { after, limit: SLICE });
    const people = await byId(
      store,
      slice.map(({ personId }) => personId),
    );
    const results: CheckedRecipient[] = [];
    for (const one of slice) {
      const result = found.leftOut(one, people.get(one.personId)) ?? decideOn(one);
      if (!one.takenOut) results.push(result);
      if (turns.isOver()) await setImmediate();
    }
    await store.batches.keepResults(batch.id, results);
    done += slice.length;
    told(done, ids.length);
    after = slice.at(-1)?.position ?? after;
    more = slice.length === SLICE;

    function decideOn(one: KeptRecipient): CheckedRecipient {
      const person = people.get(one.personId);
      if (person === undefined) return found.gone(one);
      const message = oneOfMany(filling, one, person);
      const isText = batch.channel === 'sms';
      return found.decided(one, message, {
        alike: alike.isAlike(person),
        age: ageOn(person.dateOfBirth, today),
        parts: isText ? countSms(message.judged.outgoing, 'govuk-notify').parts : 0,
        toCarer: person.contactPoints.some(
          ({ id, carerId }) => id === message.draft.contactPointId && carerId !== null,
        ),
      });
    }
  }
  const last = await store.batches.lastLike(batch);
  const stops = listStops(batch, pack, ids.length);
  return {
    signedBy,
    hash: batchHash(batch, found.hashes),
    summary: {
      ...found.summary(),
      total: ids.length,
      listStops: stops,
      differs:
        last === undefined
          ? []
          : differences(
              { content: batch, people: new Set(ids) },
              { content: last.batch, people: new Set(await store.batches.personIds(last.batch.id)) },
            ),
      needsApproval: found.mayGo > pack.manyAtOnce.approveAbove,
      checked: now(),
    },
  };
}

/** Whether somebody else should be let in: at the first question after a turn is over. */
function takingTurns(): { isOver(): boolean } {
  let began = performance.now();
  return {
    isOver: () => {
      if (performance.now() - began < TURN_MS) return false;
      began = performance.now();
      return true;
    },
  };
}

async function byId({ people }: Parts['store'], ids: readonly Id[]): Promise<Map<Id, Person>> {
  return new Map((await people.getMany(ids)).map((person) => [person.id, person]));
}

async function readAlike({ store }: Pick<Parts, 'store'>, ids: readonly Id[]): Promise<AlikeOnList> {
  const alike = new AlikeOnList();
  for (const person of await store.people.named([...new Set(ids)])) alike.show(person);
  return alike;
}
