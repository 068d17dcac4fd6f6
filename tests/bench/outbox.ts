import { pathToFileURL } from 'node:url';
import { v7 as newId } from 'uuid';
import type { Person } from '../../src/domain/people/person';
import { createJudge } from '../../src/main/judge';
import { carriersOf, type Carriers } from '../../src/main/send/carriers/carriers';
import { notifyCarrier } from '../../src/main/send/carriers/notify-carrier';
import { createDelivery } from '../../src/main/send/delivery';
import { createOutbox } from '../../src/main/send/outbox';
import { createSchedule } from '../../src/main/send/schedule';
import type { SendAdapter } from '../../src/main/send/send-adapter';
import { startNotifyPeer } from '../servers/notify-peer';
import { openDesk, type TestDesk } from '../unit/main/desk';
import { given, pointOf, stampAt } from '../unit/main/store/things';

/** How many wait on the queue, and for how long they are sent. */
export interface OutboxAmount {
  readonly queued: number;
  readonly seconds: number;
}

const PEOPLE = 500;
const STAMP = stampAt(0);

async function peopleWithTexts({ store }: TestDesk): Promise<Person[]> {
  const people: Person[] = [];
  for (let i = 0; i < PEOPLE; i++) {
    const added = await store.people.add(
      {
        givenName: 'Invented',
        familyName: `Person ${String.fromCodePoint(97 + (i % 26))}`,
        preferredName: null,
        dateOfBirth: '1951-03-14',
        nhsNumber: null,
        recordNumber: `RX${i}`,
        postcode: null,
        address: null,
        preference: 'sms',
      },
      STAMP,
    );
    const value = `+447700900${String(100 + i).padStart(3, '0')}`;
    const withPoint = await store.people.addContactPoint(
      added.id,
      { channel: 'sms', value, carerId: null },
      STAMP,
    );
    people.push(await store.people.recordAgreement(added.id, given(pointOf(withPoint)), STAMP));
  }
  return people;
}

/** A desk with so many messages on the queue. */
async function deskWithQueue(many: number): Promise<TestDesk> {
  const desk = await openDesk();
  const people = await peopleWithTexts(desk);
  const { id: serviceId } = desk.service;
  for (let from = 0; from < many; from += 500) {
    await desk.store.transaction(async ({ messages }) => {
      for (let i = from; i < Math.min(many, from + 500); i++) {
        const person = people[i % people.length];
        if (person === undefined) continue;
        const [point] = person.contactPoints;
        const text = `Hello, please call us about your visit. ${i}`;
        const draft = await messages.saveDraft(
          newId(),
          0,
          {
            personId: person.id,
            serviceId,
            channel: 'sms',
            carrier: 'govuk-notify',
            purpose: 'appointment-reminder',
            contactPointId: point?.id ?? null,
            subject: '',
            text,
            authorisedUseId: null,
            template: null,
            answersId: null,
            about: null,
            sendAt: null,
            notAfter: null,
            kept: [],
          },
          STAMP,
        );
        await messages.changeStatus(
          draft.id,
          1,
          {
            status: 'queued',
            outgoing: text,
            from: '07860 000111',
            to: point?.value ?? '',
            queued: desk.surroundings.moment(),
          },
          STAMP,
        );
      }
    });
  }
  return desk;
}

/** A provider that takes everything within 30 milliseconds. */
function fastCarriers(perMinute: number): Carriers {
  const adapter: SendAdapter = {
    carrier: 'govuk-notify',
    channel: 'sms',
    canBeAsked: true,
    pace: { perMinute, atOnce: 16 },
    send: async () => {
      await new Promise((resolve) => setTimeout(resolve, 30));
      return { kind: 'sent', providerId: newId(), from: '07860 000111' };
    },
    lookUp: () => Promise.resolve({ kind: 'not-found' }),
    test: () => Promise.resolve({ ok: true, sentence: 'It works.' }),
  };
  return carriersOf([
    {
      carrier: 'govuk-notify',
      isReady: () => Promise.resolve(true),
      adapter: () => Promise.resolve(adapter),
      sender: () => Promise.resolve('07860 000111'),
      mailHost: () => Promise.resolve(null),
    },
  ]);
}

interface Figures {
  readonly sent: number;
  readonly seconds: number;
  readonly grownBy: number;
  readonly longestBlock: number;
}

/** Sends for a while, and says how many went, what the memory grew by and how long the process was blocked at most. */
async function sendFor(desk: TestDesk, carriers: Carriers, seconds: number): Promise<Figures> {
  const { surroundings, store } = desk;
  const judge = createJudge(surroundings, carriers);
  globalThis.gc?.();
  const before = process.memoryUsage().rss;
  let most = before;
  let longestBlock = 0;
  let last = performance.now();
  const watch = setInterval(() => {
    longestBlock = Math.max(longestBlock, performance.now() - last - 10);
    last = performance.now();
    most = Math.max(most, process.memoryUsage().rss);
  }, 10);
  const outbox = createOutbox(
    surroundings,
    createDelivery(surroundings, judge, carriers),
    createSchedule(surroundings, judge),
  );
  const start = performance.now();
  outbox.wake();
  await new Promise((resolve) => setTimeout(resolve, seconds * 1_000));
  const sent = await store.messages.count(['sent']);
  const took = (performance.now() - start) / 1_000;
  await outbox.close();
  clearInterval(watch);
  return { sent, seconds: took, grownBy: (most - before) / 1_048_576, longestBlock };
}

function say(
  name: string,
  { sent, seconds, grownBy, longestBlock }: Figures,
  perMinute: number | null,
): void {
  const rate = sent / seconds;
  const share =
    perMinute === null ? '' : `, ${((rate * 60 * 100) / perMinute).toFixed(1)}% of ${perMinute} a minute`;
  console.log(
    `  ${name.padEnd(32)} ${sent} in ${seconds.toFixed(1)} s: ${rate.toFixed(1)} a second${share}; memory +${grownBy.toFixed(0)} MB, blocked ${longestBlock.toFixed(0)} ms at most`,
  );
}

async function fastProvider({ queued, seconds }: OutboxAmount): Promise<void> {
  const desk = await deskWithQueue(queued);
  say('a fast provider, no pace', await sendFor(desk, fastCarriers(600_000), seconds), null);
  await desk.store.close();
}

async function notifyPeer({ queued, seconds }: OutboxAmount, share: number): Promise<void> {
  const desk = await deskWithQueue(queued);
  const peer = await startNotifyPeer();
  const { settings } = desk.store;
  await settings.write('notify', {
    baseUrl: peer.baseUrl,
    templateId: peer.templateId,
    senderNumber: peer.senderNumber,
    share,
  });
  await settings.write('notify.secret', { apiKey: peer.apiKey });
  const carriers = carriersOf([notifyCarrier(settings, desk.platform)]);
  say(`GOV.UK Notify's peer, share ${share}%`, await sendFor(desk, carriers, seconds), 30 * share);
  const twice = peer.received.length - new Set(peer.received.map(({ reference }) => reference)).size;
  console.log(`    the peer has ${peer.received.length} texts, ${twice} of them twice`);
  await desk.store.close();
  await peer.stop();
}

/** Prints how many go a second, how much of the allowed rate is used, and what that takes. */
export async function benchOutbox(amount: OutboxAmount = { queued: 3_000, seconds: 15 }): Promise<void> {
  console.log(`Outbox: ${amount.queued} messages wait, ${amount.seconds} s each`);
  await fastProvider(amount);
  for (const share of [50, 95]) await notifyPeer(amount, share);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const [queued = 10_000, seconds = 30] = process.argv.slice(2).map(Number);
  await benchOutbox({ queued, seconds });
}
