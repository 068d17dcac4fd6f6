import { pathToFileURL } from 'node:url';
import { writeDown } from '../../src/main/inbox/write-down';
import { createReplyViews } from '../../src/main/replies/reply-views';
import { openDesk } from '../unit/main/desk';
import { inMilliseconds, printLine } from './percentiles';

const REPLIES = 300;
const ROUNDS = 20;

async function times(work: () => Promise<unknown>, rounds = ROUNDS): Promise<number[]> {
  const taken: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const began = performance.now();
    await work();
    taken.push(performance.now() - began);
  }
  return taken;
}

/** What the list of replies and its count cost while three hundred wait, each with text speak in it. */
export async function benchReplies(): Promise<void> {
  const { store, surroundings, person, service } = await openDesk();
  const by = await surroundings.stamp();
  await store.transaction(async (inside) => {
    for (let i = 0; i < REPLIES; i += 1) {
      const text = `cn u cum at ${i}, my appt is b4 that n i dont know wot 2 do about the OT`;
      const whose = { personId: person.id, serviceId: service.id, channel: 'sms' } as const;
      const written = { from: '+447700900412', to: '07860 000111', subject: '', text };
      await writeDown(inside, { ...whose, ...written, received: surroundings.moment() }, by);
    }
  });
  const views = createReplyViews(surroundings);
  console.log(`${REPLIES} replies that wait`);
  printLine('the first list: every reply is looked through', inMilliseconds(await times(() => views.waiting(), 1))); // prettier-ignore
  printLine('the list again', inMilliseconds(await times(() => views.waiting())));
  printLine('the count', inMilliseconds(await times(() => views.counts())));
  await store.close();
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await benchReplies();
