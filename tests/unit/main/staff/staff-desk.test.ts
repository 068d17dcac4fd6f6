import { afterEach, describe, expect, it } from 'vitest';
import { shippedPack } from '../../../../src/domain/policy/shipped-pack';
import { createStaffDesk, type StaffDesk } from '../../../../src/main/staff/staff-desk';
import { openStore } from '../../../../src/main/store/open-store';
import type { Store } from '../../../../src/main/store/store';
import { momentAt } from '../../../../src/main/surroundings';
import { testPlatform, type TestPlatform } from '../../../shells/test-platform';

const open: Store[] = [];
afterEach(async () => {
  for (const store of open.splice(0)) await store.close();
});

interface Opened {
  readonly desk: StaffDesk;
  readonly store: Store;
  readonly platform: TestPlatform;
  /** The same store after a restart. */
  again(): StaffDesk;
}

async function openDesk(sharedAccounts: boolean): Promise<Opened> {
  const platform = testPlatform();
  const { dataDir: dir, vault, machine } = platform;
  const store = await openStore({ dir, vault, machine });
  open.push(store);
  const pack = { ...shippedPack, staff: { ...shippedPack.staff, sharedAccounts } };
  const moment = () => momentAt(platform.now());
  const again = () => createStaffDesk({ store, pack, account: 'ward7', now: platform.now, moment });
  return { desk: again(), store, platform, again };
}

const mills = { name: 'J. Mills', role: 'nurse', team: 'Ward 7' };
const shah = { name: 'R. Shah', role: 'occupational therapist', team: 'Ward 7' };

describe('on an account of one’s own', () => {
  it('nobody is known before they said their name', async () => {
    const { desk } = await openDesk(false);
    expect(await desk.me()).toBeUndefined();
    await desk.save(null, mills, null);
    expect(await desk.me()).toMatchObject(mills);
  });

  it('saying it again changes it and makes nobody new', async () => {
    const { desk } = await openDesk(false);
    await desk.save(null, mills, null);
    const first = await desk.me();
    await desk.save(null, { ...mills, role: 'ward manager' }, null);
    expect(await desk.all()).toEqual([{ ...first, role: 'ward manager' }]);
  });

  it('takes over who was kept before there could be several, once', async () => {
    const { desk, store } = await openDesk(false);
    await store.settings.write('staff', { name: 'J. Mills', role: 'nurse' });
    const first = await desk.me();
    expect(first).toMatchObject({ name: 'J. Mills', role: 'nurse', team: '' });
    expect((await desk.me())?.id).toBe(first?.id);
  });

  it('sending and confirming ask for no PIN', async () => {
    const { desk } = await openDesk(false);
    expect(() => desk.assertItIsThem()).not.toThrow();
  });

  it('keeps every reading of the policy, the newest first (P39)', async () => {
    const { desk, platform } = await openDesk(false);
    await desk.save(null, mills, null);
    await desk.acknowledge(shippedPack.version);
    platform.clock.pass({ days: 366 });
    await desk.acknowledge(shippedPack.version);
    const read = (await desk.me())?.acknowledged ?? [];
    expect(read.map(({ when }) => when.at)).toEqual(['2027-11-25T10:00:00.000Z', '2026-11-24T10:00:00.000Z']);
  });

  it('takes no reading of another version', async () => {
    const { desk } = await openDesk(false);
    await desk.save(null, mills, null);
    await expect(desk.acknowledge('0.1')).rejects.toMatchObject({ code: 'changed-elsewhere' });
  });
});

describe('on a shared account', () => {
  it('nobody is taken in without a PIN', async () => {
    const { desk } = await openDesk(true);
    await expect(desk.save(null, mills, null)).rejects.toMatchObject({ field: 'pin' });
  });

  it('a PIN stands for one sending or confirming, for a minute', async () => {
    const { desk, platform } = await openDesk(true);
    await desk.save(null, mills, '4711');
    const [{ id } = { id: '' }] = await desk.all();
    expect(() => desk.assertItIsThem()).toThrow(expect.objectContaining({ code: 'sign-in-needed' }));
    await desk.signIn(id, '4711');
    expect(() => desk.assertItIsThem()).not.toThrow();
    expect(() => desk.assertItIsThem()).toThrow(expect.objectContaining({ code: 'sign-in-needed' }));
    await desk.signIn(id, '4711');
    platform.clock.pass({ minutes: 2 });
    expect(() => desk.assertItIsThem()).toThrow(expect.objectContaining({ code: 'sign-in-needed' }));
    await desk.signIn(id, '4711');
    platform.clock.pass({ hours: -3 });
    expect(() => desk.assertItIsThem()).toThrow(expect.objectContaining({ code: 'sign-in-needed' }));
  });

  it('says who does it: the one who signed in last', async () => {
    const { desk } = await openDesk(true);
    await desk.save(null, mills, '4711');
    await desk.save(null, shah, '12345678');
    const [first, second] = await desk.all();
    await desk.signIn(first?.id ?? '', '4711');
    expect(await desk.me()).toMatchObject(mills);
    await desk.signIn(second?.id ?? '', '12345678');
    expect(await desk.me()).toMatchObject(shah);
  });

  it('nobody changes what another said of themselves, nor their PIN', async () => {
    const { desk } = await openDesk(true);
    await desk.save(null, mills, '4711');
    await desk.save(null, shah, '12345678');
    const [first] = await desk.all();
    await expect(desk.save(first?.id ?? '', shah, '0000')).rejects.toMatchObject({ code: 'not-allowed' });
  });

  it('after five wrong PINs has to wait, also after a restart, and also where the clock was set back', async () => {
    const { desk, platform, again } = await openDesk(true);
    await desk.save(null, mills, '4711');
    const [{ id } = { id: '' }] = await desk.all();
    for (let count = 0; count < 5; count++) {
      await expect(desk.signIn(id, '0000')).rejects.toThrow('not the PIN');
    }
    await expect(again().signIn(id, '4711')).rejects.toThrow('too many wrong PINs');
    platform.clock.pass({ days: -30 });
    await expect(desk.signIn(id, '4711')).rejects.toThrow('15 minutes');
    platform.clock.pass({ days: 30, minutes: 1 });
    await desk.signIn(id, '4711');
    expect((await desk.me())?.wrongPins).toBe(0);
  });

  it('a PIN can’t be read out of the store', async () => {
    const { desk } = await openDesk(true);
    await desk.save(null, mills, '47114711');
    expect(JSON.stringify(await desk.all())).not.toContain('47114711');
  });
});

describe('a second person’s word (P8)', () => {
  const quill = { name: 'P. Quill', role: 'service manager', team: '' };

  it('is a colleague’s own PIN, and who is at the desk stays so', async () => {
    const { desk, again } = await openDesk(false);
    await desk.save(null, mills, null);
    const me = await desk.me();
    const { id } = await desk.addColleague(quill, '4821');
    expect(await desk.approve(id, '4821')).toMatchObject(quill);
    expect((await desk.me())?.id).toBe(me?.id);
    expect((await again().me())?.id).toBe(me?.id);
  });

  it('is never the word of who is at the desk, nor of who prepared it', async () => {
    const { desk } = await openDesk(false);
    await desk.save(null, mills, '1234');
    const me = await desk.me();
    const { id } = await desk.addColleague(quill, '4821');
    await expect(desk.approve(me?.id ?? '', '1234')).rejects.toThrow(/second person/u);
    await expect(desk.approve(id, '4821', id)).rejects.toThrow(/second person/u);
  });

  it('locks after wrong PINs, also for who knows the right one', async () => {
    const { desk, again, platform } = await openDesk(false);
    await desk.save(null, mills, null);
    const { id } = await desk.addColleague(quill, '4821');
    for (let tries = 0; tries < 5; tries++) {
      await expect(desk.approve(id, '0000')).rejects.toThrow(/not the PIN/u);
    }
    await expect(again().approve(id, '4821')).rejects.toThrow(/too many wrong PINs/u);
    platform.clock.pass({ minutes: 1 });
    expect(await desk.approve(id, '4821')).toMatchObject(quill);
  });

  it('comes from somebody who is added once, by somebody who said who they are', async () => {
    const { desk } = await openDesk(false);
    await expect(desk.addColleague(quill, '4821')).rejects.toThrow(/Say who you are first/u);
    await desk.save(null, mills, null);
    await desk.addColleague(quill, '4821');
    await expect(desk.addColleague({ ...quill, name: ' p.  quill ' }, '1111')).rejects.toThrow(/already/u);
  });
});
