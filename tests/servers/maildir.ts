import { chownSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs'; // prettier-ignore
import { dirname, join } from 'node:path';

/** A mailbox as it lies on the disk of its server. */
export interface Maildir {
  /** Delivers a mail, as arrived at `arrived`; the server sees it at the next question. @returns its file's name */
  deliver(mail: string | Uint8Array, arrived?: Date): string;
  /** The mails in a folder, as they are. */
  in(folder?: 'INBOX' | 'Trash'): string[];
  /** How many have been read, or marked in any way. */
  flags(): string[];
  /** Marks a mail as another program would: `T` is deleted, `S` is read. */
  mark(name: string, flags: string): void;
  /** Takes a mail away, as another program would. */
  take(name: string): void;
  /** All indexes are lost, so that the server numbers its mails anew under a new UIDVALIDITY. */
  loseNumbers(): void;
}

const names = (dir: string): string[] => {
  try {
    return readdirSync(dir).toSorted();
  } catch {
    return [];
  }
};

/** The mails of one account, in Dovecot's form of a Maildir. */
export function maildir(root: string, owner: { uid: number; gid: number } | null): Maildir {
  let count = 0;
  const own = (path: string): void => {
    if (owner !== null) chownSync(path, owner.uid, owner.gid);
  };
  const make = (path: string): void => {
    mkdirSync(path, { recursive: true });
    for (let each = path; each.length >= dirname(root).length; each = dirname(each)) own(each);
  };
  for (const name of ['new', 'cur', 'tmp']) make(join(root, name));
  /** Where a mail lies now: the server moves it and adds flags to its name. */
  const find = (name: string): string => {
    for (const folder of ['new', 'cur'])
      for (const each of names(join(root, folder)))
        if (each.split(':')[0] === name) return join(root, folder, each);
    throw new Error(`${name} is not there`);
  };
  return {
    deliver: (mail, arrived = new Date()) => {
      count += 1;
      const name = `${Math.floor(arrived.getTime() / 1000)}.M${String(count).padStart(6, '0')}P1.mail`;
      const path = join(root, 'tmp', name);
      writeFileSync(path, mail);
      own(path);
      utimesSync(path, arrived, arrived);
      renameSync(path, join(root, 'new', name));
      return name;
    },
    in: (folder = 'INBOX') => {
      const dir = folder === 'INBOX' ? root : join(root, `.${folder}`);
      return ['new', 'cur'].flatMap((part) =>
        names(join(dir, part)).map((name) => readFileSync(join(dir, part, name), 'latin1')),
      );
    },
    flags: () =>
      names(join(root, 'cur'))
        .map((name) => name.split(':2,')[1] ?? '')
        .filter((flags) => flags !== ''),
    mark: (name, flags) => {
      renameSync(find(name), join(root, 'cur', `${name}:2,${flags}`));
    },
    take: (name) => rmSync(find(name)),
    loseNumbers: () => {
      for (const name of names(root)) if (name.startsWith('dovecot')) rmSync(join(root, name));
    },
  };
}
