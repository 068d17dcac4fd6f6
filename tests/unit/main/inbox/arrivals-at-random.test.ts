import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createArrivals } from '../../../../src/main/inbox/arrivals';
import type { NotifyBehaviour } from '../../../servers/notify-behaviour';
import { startNotifyPeer } from '../../../servers/notify-peer';
import { openDesk } from '../desk';

/** What happens to a desk: so many texts arrive, the server changes, it looks, it is started anew in the middle. */
const stepArbitrary = fc.oneof(
  { weight: 3, arbitrary: fc.record({ arrive: fc.integer({ min: 1, max: 320 }) }) },
  { weight: 3, arbitrary: fc.constant({ look: true as const }) },
  {
    weight: 2,
    arbitrary: fc.record({
      behave: fc.constantFrom<NotifyBehaviour>('hang-up', 'gateway-fails', 'sign-in-page', 'accept'),
      after: fc.integer({ min: 0, max: 2 }),
    }),
  },
  { weight: 1, arbitrary: fc.constant({ restart: true as const }) },
);

describe('texts that arrive while anything may happen', () => {
  it('are each taken over exactly once, in whatever order it goes wrong', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(stepArbitrary, { maxLength: 14 }), async (steps) => {
        const peer = await startNotifyPeer();
        const desk = await openDesk();
        const { baseUrl, templateId, senderNumber, apiKey } = peer;
        await desk.store.settings.write('notify', {
          baseUrl,
          templateId,
          senderNumber,
          receives: true,
        });
        await desk.store.settings.write('notify.secret', { apiKey });
        let left = Infinity;
        const limited: typeof fetch = (input, init) => {
          left -= 1;
          return left < 0 ? Promise.reject(new Error('net::ERR_CONNECTION_RESET')) : fetch(input, init);
        };
        const surroundings = { ...desk.surroundings, platform: { ...desk.platform, fetch: limited } };
        let arrivals = createArrivals(surroundings);
        let at = Date.now() - 24 * 60 * 60_000;
        const sent: string[] = [];
        for (const step of steps) {
          if ('arrive' in step) {
            for (let count = 0; count < step.arrive; count += 1) {
              at += 1000;
              sent.push(peer.receive({ from: '447700900111', text: `text ${sent.length}`, at }));
            }
          } else if ('behave' in step) {
            peer.behave(step.behave);
            left = step.behave === 'accept' ? Infinity : step.after;
          } else if ('restart' in step) {
            const looking = arrivals.look();
            await arrivals.close();
            await looking;
            arrivals = createArrivals(surroundings);
          } else await arrivals.look();
        }
        peer.behave('accept');
        left = Infinity;
        await arrivals.look();
        await arrivals.look();
        const kept = await desk.store.arrived.list('waiting', 10_000);
        await arrivals.close();
        await desk.store.close();
        await peer.stop();
        expect(kept.map(({ text }) => text)).toEqual(sent.map((_, place) => `text ${place}`));
      }),
      { numRuns: 12 },
    );
  }, 60_000);
});
