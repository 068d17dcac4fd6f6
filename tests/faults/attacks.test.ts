import { afterEach, beforeAll, describe, expect, inject, it } from 'vitest';
import type { Id } from '../../src/domain/identity';
import type { App } from '../../src/main/app';
import { makeCertificates, type Certificates } from '../servers/certificates';
import { trust } from '../servers/trusting';
import { ask, Refused } from '../shells/ask';
import { count, unharmed, type Count } from './count/count';
import { minutes, settle, standing } from './count/settle';
import { morningClock, openDesk, type Desk } from './desk/desk';
import { prepare, PREPARED_FOR_MINUTES } from './desk/prepared';
import { until } from './desk/until';
import { sendDraft, sendSome, writeDraft } from './desk/write';
import { note } from './totals/totals';
import { openGraphWay } from './ways/graph-way';
import { openNotifyWay } from './ways/notify-way';
import { openSmtpWay } from './ways/smtp-way';
import type { Way } from './ways/way';

const WAYS = [
  ['smtp', openSmtpWay],
  ['govuk-notify', openNotifyWay],
  ['microsoft-graph', openGraphWay],
] as const;

let certificates: Certificates;
beforeAll(async () => {
  certificates = await makeCertificates();
  trust(certificates.ca);
});

const closing: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

async function started(
  open: (typeof WAYS)[number][1],
): Promise<{ way: Way; clock: ReturnType<typeof morningClock> }> {
  const clock = morningClock();
  const way = await open({ certificates, now: clock.now });
  closing.push(() => way.stop());
  return { way, clock };
}

async function desk(way: Way, options: Parameters<typeof openDesk>[1]): Promise<Desk> {
  const opened = await openDesk(way, options);
  closing.unshift(() => opened.app.close());
  return opened;
}

async function settled(way: Way, { app, clock }: Desk, ids: readonly Id[]): Promise<Count> {
  await settle(app, clock, ids);
  const counted = await count(app, ids, (id) => way.arrived(id));
  note(inject('faultTotals'), `${way.carrier}, attacked`, counted);
  return counted;
}

const versionOf = async (app: App, id: Id): Promise<number> =>
  (await ask(app, 'messages.get', { id })).version;

describe.each(WAYS)('%s', (_name, open) => {
  it('two programs on one store send everything once', async () => {
    const { way, clock } = await started(open);
    const { dataDir, ids } = await prepare(way, 4);
    clock.pass({ minutes: PREPARED_FOR_MINUTES });
    const one = await desk(way, { clock, dataDir });
    const other = await desk(way, { clock, dataDir });
    await Promise.all([ask(one.app, 'messages.outbox', {}), ask(other.app, 'messages.outbox', {})]);
    await until('everything has arrived', () => ids.every((id) => way.arrived(id) > 0));
    expect(await settled(way, one, ids)).toMatchObject(unharmed(way));
  });

  it('a message on its way can’t be taken back, and goes once', async () => {
    const { way, clock } = await started(open);
    const at = await desk(way, { clock });
    let refused: unknown;
    way.watch(async (taken) => {
      if (taken || refused !== undefined) return;
      const version = await versionOf(at.app, id);
      refused = await ask(at.app, 'messages.cancel', { id, version }).catch((error: unknown) => error);
    });
    const id = await writeDraft(at.app, way, 'our visit is now at 2pm.');
    await sendDraft(at.app, id);
    await until('it was on its way', () => refused !== undefined);
    expect(refused).toBeInstanceOf(Refused);
    expect(await settled(way, at, [id])).toMatchObject({ ...unharmed(way), sent: 1 });
  });

  it('an agreement withdrawn while a message is on its way stops the next ones, not the one that has gone', async () => {
    const { way, clock } = await started(open);
    const { dataDir, ids } = await prepare(way, way.channel === 'sms' ? 40 : 12);
    clock.pass({ minutes: PREPARED_FOR_MINUTES });
    let withdrawn: Promise<unknown> | undefined;
    way.watch((taken) => {
      if (!taken || withdrawn !== undefined) return;
      withdrawn = withdraw();
      void withdrawn.catch(() => undefined);
    });
    const at = await desk(way, { clock, dataDir });
    const withdraw = async (): Promise<void> => {
      const [first] = await standing(at.app, ids.slice(0, 1));
      const person = await ask(at.app, 'people.get', { id: first?.personId ?? '' });
      for (const agreement of person.agreements) {
        if (agreement.contactPointId !== first?.contactPointId || agreement.withdrawn !== null) continue;
        await ask(at.app, 'people.withdrawAgreement', { personId: person.id, agreementId: agreement.id });
      }
    };
    await until('it was withdrawn', () => withdrawn !== undefined);
    await withdrawn;
    const counted = await settled(way, at, ids);
    expect(counted).toMatchObject(unharmed(way));
    expect(counted.notSent).toBeGreaterThan(0);
    expect(counted.sent).toBeGreaterThan(0);
  });

  it('settings that are wrong while an answer is lost ask again once they are right', async () => {
    const { way, clock } = await started(open);
    const at = await desk(way, { clock });
    way.befall('reset after acceptance');
    const ids = await sendSome(at.app, way, 2);
    await until('one was on its way', () => way.onItsWay.length > 0);
    way.befall('4xx of the settings');
    await minutes(clock, 5);
    way.mend();
    expect(await settled(way, at, ids)).toMatchObject(unharmed(way));
  });

  it('a store that is closed while an answer is under way goes on at the next start', async () => {
    const { way, clock } = await started(open);
    const first = await openDesk(way, { clock });
    way.befall('held on the way');
    const ids = await sendSome(first.app, way, 2);
    await until('one is on its way', () => way.onItsWay.length > 0);
    await first.app.close();
    await way.release();
    way.mend();
    clock.pass({ minutes: 1 });
    expect(
      await settled(way, await desk(way, { clock, dataDir: first.platform.dataDir }), ids),
    ).toMatchObject(unharmed(way));
  });
});

describe('a provider that lies', () => {
  /** Says "not found", and takes the message so many minutes after its answer was lost. */
  async function lateBy(open: (typeof WAYS)[number][1], late: number): Promise<number> {
    const { way, clock } = await started(open);
    const at = await desk(way, { clock });
    way.befall('held on the way');
    const id = await writeDraft(at.app, way, 'our visit is now at 2pm.');
    await sendDraft(at.app, id);
    await until('it is on its way', () => way.onItsWay.length > 0);
    await until('nobody answered', async () =>
      (await standing(at.app, [id])).every(({ status }) => status === 'sending'),
    );
    await new Promise((resolve) => setTimeout(resolve, 500));
    way.befall('reset before acceptance');
    way.mend();
    await minutes(clock, late);
    await way.release();
    await settle(at.app, clock, [id]);
    return way.arrived(id);
  }

  it.each(WAYS.slice(1))('%s: what is taken within the deadline goes once', async (_name, open) => {
    expect(await lateBy(open, 9)).toBe(1);
  });

  it('GOV.UK Notify: what is taken after the deadline goes twice, which is as honest as it can be', async () => {
    expect(await lateBy(openNotifyWay, 15)).toBe(2);
  });

  it('Microsoft Graph: what is taken after the deadline still goes once, because it is the same draft', async () => {
    expect(await lateBy(openGraphWay, 15)).toBe(1);
  });
});

describe('“may have been sent”', () => {
  it('a person looks and says: what went is owed to the record, what did not is written anew and goes once', async () => {
    const { way, clock } = await started(openSmtpWay);
    const at = await desk(way, { clock });
    way.befall('reset after acceptance');
    const went = await sendSome(at.app, way, 1);
    await settle(at.app, clock, went);
    way.befall('held on the way');
    const didNot = await sendSome(at.app, way, 1);
    await settle(at.app, clock, didNot);
    way.mend();
    for (const id of [...went, ...didNot]) {
      const message = await ask(at.app, 'messages.get', { id });
      expect(message.status).toBe('unsure');
      await ask(at.app, 'messages.settleUnsure', { id, version: message.version, went: way.arrived(id) > 0 });
    }
    const [id = ''] = didNot;
    const again = await ask(at.app, 'messages.redraft', { id, version: await versionOf(at.app, id) });
    await sendDraft(at.app, again.id);
    expect(await settled(way, at, [...went, again.id])).toMatchObject({ ...unharmed(way), sent: 2 });
  });
});
