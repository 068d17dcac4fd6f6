import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Id } from '../../../../../src/domain/identity';
import type { ReplyAbout } from '../../../../../src/domain/replies/reply';
import { NO_REVIEW } from '../../../../../src/domain/trails/review/review';
import type { Store } from '../../../../../src/main/store/store';
import { StepNotAllowed } from '../../../../../src/main/store/store-errors';
import { begun, filed, readMail, recorded } from '../mails-and-trails';
import type { EmptyStore } from '../store-suite';
import { details, STAMP, stampAt } from '../things';
import { written } from './received-messages';

const STEPS = [
  'file',
  'record',
  'unfile',
  'review',
  'aside',
  'back',
  'ask',
  'seen',
  'hand',
  'hold',
  'free',
  'drop',
] as const;
type Step = (typeof STEPS)[number];

/** Stories begin where something can go wrong: recorded for one, for one of two, or set aside. */
const BEGINNINGS: ReadonlyArray<ReadonlyArray<readonly [Step, number]>> = [
  [],
  [
    ['aside', 0],
    ['ask', 0],
  ],
  [
    ['file', 0],
    ['record', 0],
    ['ask', 0],
  ],
  [
    ['file', 0],
    ['record', 0],
  ],
  [
    ['file', 0],
    ['file', 1],
    ['record', 0],
  ],
];

/** Takes a step as a person would; the store refuses what must not be. */
async function take(store: Store, step: Step, trailId: Id, mailId: Id, personId: Id): Promise<void> {
  const { trails, mails } = store;
  const trail = (await trails.get(trailId))!;
  const filing = trail.filings.find((each) => each.personId === personId);
  if (step === 'file') await filed(store, trailId, { id: personId });
  if (step === 'record' && filing !== undefined && filing.entryState !== 'recorded')
    await recorded(store, filing);
  if (step === 'unfile' && filing !== undefined) await trails.unfile(filing.id, filing.version, STAMP);
  if (step === 'review' && filing !== undefined)
    await trails.review(filing.id, filing.version, NO_REVIEW, STAMP);
  if (step === 'aside') await trails.setAside(trailId, trail.version, 'a newsletter', STAMP);
  if (step === 'back') await trails.putBack(trailId, trail.version, STAMP);
  if (step === 'ask') await mails.askDeletion(mailId, STAMP);
  if (step === 'seen') await mails.deleted(mailId, 'expunged', STAMP.when, STAMP);
  if (step === 'hand') await mails.deleted(mailId, 'by-hand', STAMP.when, STAMP);
  if (step === 'hold') await mails.hold(mailId, 'complaint', '', STAMP);
  if (step === 'free') await mails.release(mailId, STAMP);
  if (step === 'drop') await mails.dropSpent();
}

const ids = async (list: Promise<{ id: Id }[]>) => (await list).map(({ id }) => id);

/** What must hold of a trail and its mail whatever was done. */
async function expectSound({ trails, mails, records }: Store, trailId: Id, mailId: Id): Promise<void> {
  const trail = (await trails.get(trailId))!;
  const mail = (await mails.get(mailId))!;
  const states = trail.filings.map(({ entryState }) => entryState);
  const allRecorded = states.length > 0 && states.every((state) => state === 'recorded');
  const isDone = trail.setAside !== null || allRecorded;
  expect((await ids(trails.open())).includes(trailId)).toBe(!isDone);
  expect((await ids(trails.done(1_000))).includes(trailId)).toBe(isDone);
  if (mail.original.state === 'asked') expect([isDone, mail.original.held]).toEqual([true, null]);
  const toDelete = isDone && mail.original.state !== 'deleted';
  expect((await ids(mails.undeleted())).includes(mailId)).toBe(toDelete);
  const owed = (await records.owed()).filter(({ about }) =>
    trail.filings.some(({ id }) => 'filingId' in about && about.filingId === id),
  );
  expect(owed).toHaveLength(states.filter((state) => state !== 'recorded').length);
}

export function neverLost(emptyStore: EmptyStore): void {
  describe('whatever is done, in whatever order', () => {
    it(
      'no original goes that is not recorded or set aside, and each list says the truth (P16)',
      { timeout: 120_000 },
      async () => {
        const store = await emptyStore();
        const people = [
          await store.people.add(details(), STAMP),
          await store.people.add(details({ givenName: 'Joan' }), STAMP),
        ];
        const anyStep = fc.tuple(fc.constantFrom(...STEPS), fc.nat(1));
        const steps = fc
          .tuple(fc.constantFrom(...BEGINNINGS), fc.array(anyStep, { minLength: 2, maxLength: 10 }))
          .map(([first, rest]) => [...first, ...rest]);
        await fc.assert(
          fc.asyncProperty(steps, async (given) => {
            const mail = await readMail(store);
            const trail = await begun(store, mail);
            for (const [step, whom] of given) {
              const before = (await store.mails.get(mail.id))!.original;
              const wasToDelete = (await store.mails.undeleted()).some(({ id }) => id === mail.id);
              try {
                await take(store, step, trail.id, mail.id, people[whom]!.id);
              } catch (error) {
                expect(error).toBeInstanceOf(StepNotAllowed);
              }
              const after = (await store.mails.get(mail.id))!.original;
              if (after.state === 'asked' && before.state === 'lies')
                expect([wasToDelete, before.held]).toEqual([true, null]);
              if (after.how === 'by-hand' && before.state !== 'deleted')
                expect([wasToDelete, before.held]).toEqual([true, null]);
              await expectSound(store, trail.id, mail.id);
            }
          }),
          { numRuns: 40 },
        );
      },
    );

    it('a reply waits, or is answered or closed, and never both', { timeout: 120_000 }, async () => {
      const store = await emptyStore();
      const { id: personId } = await store.people.add(details(), STAMP);
      const { replies } = store;
      const steps = fc.array(fc.constantFrom('answered', 'sent', 'close', 'reopen', 'seen'), {
        maxLength: 10,
      });
      await fc.assert(
        fc.asyncProperty(steps, async (given) => {
          const { id } = await store.received.record(written(personId), STAMP);
          const about: ReplyAbout = { kind: 'received', id };
          let isSettled = false;
          for (const [minute, step] of given.entries()) {
            // The clock goes backwards: what was noted last counts all the same.
            const stamp = stampAt(-minute);
            if (step === 'answered') await replies.answered(about, stamp);
            if (step === 'sent') await store.received.answered(id, stamp);
            if (step === 'close') await replies.close(about, 'thanks only', stamp);
            if (step === 'reopen') await replies.reopen(about, stamp);
            if (step === 'seen') await replies.alarmSeen(about, 'no emergency', stamp);
            if (step !== 'seen') isSettled = step !== 'reopen';
          }
          const has = (list: { about: ReplyAbout }[]) => list.some((reply) => reply.about.id === id);
          expect([has(await replies.waiting()), has(await replies.settled(1_000))]).toEqual([
            !isSettled,
            isSettled,
          ]);
          const reply = await replies.get(about);
          expect(reply?.answered !== null || reply.closed !== null).toBe(isSettled);
        }),
        { numRuns: 25 },
      );
    });
  });
}
