import type { Id } from '../../domain/identity';
import type { StaffDetails } from '../../domain/staff/staff';
import type { InstantText, Moment } from '../../domain/time/moment';
import type { PolicyPack } from '../../domain/policy/pack';
import { Refusal } from '../refusal';
import type { Store } from '../store/store';
import { hasLonely, newStaff, readStaff, takeOverLonely, writeStaff, type KeptStaff } from './kept-staff';
import { keepPin } from './pin';
import { trySignIn } from './sign-in';

/** Who works at this desk, and who of them does so now (P38, P39). */
export interface StaffDesk {
  /** On an account of one's own its user; on a shared one who signed in last; nothing before either. */
  me(): Promise<KeptStaff | undefined>;
  all(): Promise<KeptStaff[]>;
  /** Keeps somebody's details; `id` null is somebody new. @throws Refusal */
  save(id: Id | null, details: StaffDetails, pin: string | null): Promise<void>;
  /** @throws Refusal when it is not their PIN */
  signIn(id: Id, pin: string): Promise<void>;
  /**
   * Keeps a colleague who comes to this desk to approve, with a PIN of their own that they type themselves. Who is at the
   * desk stays so. @throws Refusal
   */
  addColleague(details: StaffDetails, pin: string): Promise<KeptStaff>;
  /**
   * Takes a second person's word: the PIN of somebody who is not `preparedBy` and not who is at the desk now. Nobody else
   * is signed in by it; wrong PINs lock as for signing in. @throws Refusal
   */
  approve(id: Id, pin: string, preparedBy?: Id | null): Promise<KeptStaff>;
  /** Keeps that the policy in force was read. @throws Refusal when another version was, or nobody is here */
  acknowledge(version: string): Promise<void>;
  /**
   * On a shared account, each sending and each confirming needs a PIN given for it just now; uses it up.
   * @throws Refusal with the code `sign-in-needed`
   */
  assertItIsThem(): void;
}

/** What the desk of staff is made of. */
export interface StaffDeskParts {
  readonly store: Store;
  readonly pack: PolicyPack;
  /** The account of the computer. */
  readonly account: string;
  readonly now: () => InstantText;
  readonly moment: () => Moment;
}

/** For how long a PIN stands for the one thing it was given for, in milliseconds. */
const PIN_STANDS_MS = 60_000;

/** Names are the same whatever their case and spaces. */
const plain = (name: string): string => name.trim().replaceAll(/\s+/gu, ' ').toLowerCase();

export function createStaffDesk({ store, pack, account, now, moment }: StaffDeskParts): StaffDesk {
  const shared = pack.staff.sharedAccounts;
  let signedIn: { readonly id: Id; readonly at: number; readonly used: boolean } | undefined;

  const all = async (): Promise<KeptStaff[]> => {
    const book = await readStaff(store.settings);
    if (book.length > 0 || !(await hasLonely(store.settings))) return book;
    return store.transaction(({ settings }) => takeOverLonely(settings, account));
  };

  const me = async (): Promise<KeptStaff | undefined> => {
    const book = await all();
    if (shared) return book.find(({ id }) => id === signedIn?.id);
    return book.find((each) => each.account === account) ?? book[0];
  };

  /** Changes one of the book in a transaction: two changes at once are both kept. */
  const change = (id: Id, changed: (staff: KeptStaff) => KeptStaff): Promise<void> =>
    store.transaction(async ({ settings }) => {
      const book = await readStaff(settings);
      await writeStaff(
        settings,
        book.map((staff) => (staff.id === id ? changed(staff) : staff)),
      );
    });

  const known = async (id: Id): Promise<KeptStaff> => {
    const staff = (await all()).find((each) => each.id === id);
    if (staff === undefined) throw new Refusal('not-found', 'This person is no longer here: choose again.');
    return staff;
  };

  /** Who has this PIN; a wrong one is kept in mind, and locks in time. @throws Refusal when it is not theirs */
  const withPin = async (id: Id, pin: string): Promise<KeptStaff> => {
    const tried = await trySignIn(await known(id), pin, now());
    await change(id, () => tried.staff);
    if (!tried.right) throw new Refusal('not-allowed', 'This is not the PIN: try again.', 'pin');
    return tried.staff;
  };

  return {
    me,
    all,

    save: async (id, details, pin) => {
      const self = await me();
      const target = id ?? (shared ? null : (self?.id ?? null));
      if (target !== null && target !== self?.id) {
        throw new Refusal('not-allowed', 'Only they can change this: ask them to sign in.');
      }
      if (shared && pin === null && (id === null || self?.pin === null)) {
        throw new Refusal('invalid', 'Choose a PIN of four to eight digits.', 'pin');
      }
      const kept = pin === null ? undefined : await keepPin(pin);
      const pinned = (staff: KeptStaff): KeptStaff => (kept === undefined ? staff : { ...staff, pin: kept });
      if (target !== null) return change(target, (staff) => pinned({ ...staff, ...details }));
      const added = pinned(newStaff(details, account));
      await store.transaction(async ({ settings }) => {
        await writeStaff(settings, [...(await readStaff(settings)), added]);
      });
      signedIn = { id: added.id, at: Date.parse(now()), used: true };
    },

    signIn: async (id, pin) => {
      await withPin(id, pin);
      signedIn = { id, at: Date.parse(now()), used: false };
    },

    addColleague: async (details, pin) => {
      const self = await me();
      if (self === undefined) throw new Refusal('not-allowed', 'Say who you are first, in the settings.');
      const same = (await all()).some(({ name }) => plain(name) === plain(details.name));
      if (same) {
        throw new Refusal('invalid', 'Somebody of this name is here already: choose them instead.', 'name');
      }
      // No account of the computer is theirs: who is at the desk is told by it.
      const added = { ...newStaff(details, ''), pin: await keepPin(pin) };
      await store.transaction(async ({ settings }) => {
        await writeStaff(settings, [...(await readStaff(settings)), added]);
      });
      return added;
    },

    approve: async (id, pin, preparedBy = null) => {
      const self = await me();
      if (id === self?.id || id === preparedBy) {
        throw new Refusal(
          'not-allowed',
          'A second person must approve: not who prepared it or is at this desk.',
        );
      }
      return withPin(id, pin);
    },

    acknowledge: async (version) => {
      const self = await me();
      if (self === undefined) throw new Refusal('not-allowed', 'Say who you are first, in the settings.');
      if (version !== pack.version) {
        throw new Refusal('changed-elsewhere', 'The policy has changed meanwhile: read the newer version.');
      }
      const read = { policy: pack.id, version, when: moment() };
      await change(self.id, (staff) => ({ ...staff, acknowledged: [read, ...staff.acknowledged] }));
    },

    assertItIsThem: () => {
      if (!shared) return;
      const age = signedIn === undefined ? Number.POSITIVE_INFINITY : Date.parse(now()) - signedIn.at;
      if (signedIn === undefined || signedIn.used || age < 0 || age > PIN_STANDS_MS) {
        throw new Refusal(
          'sign-in-needed',
          'Several people use this computer: say who you are, with your PIN.',
        );
      }
      signedIn = { ...signedIn, used: true };
    },
  };
}
