import { open, rename, rm, stat, mkdir, type FileHandle } from 'node:fs/promises';
import { basename, join } from 'node:path';

/** A file on its way into the folder for downloads; until it is whole it has a name of its own. */
export interface FileBeingSaved {
  /** Its name in the folder once it is whole. */
  readonly name: string;
  /** @throws the system's error when the disk is full or the folder is gone */
  write(bytes: Uint8Array): Promise<void>;
  /** It is whole: on the disk, under its name. */
  finish(): Promise<void>;
  /** Nothing of it stays. */
  abandon(): Promise<void>;
}

/** The person's own folder for downloads, where their browser looks for what is uploaded. Names only, never paths. */
export interface Downloads {
  /** The name, or where it is taken one beside it: "Files (2).zip". */
  freeName(wanted: string): Promise<string>;
  /** Begins a file under a free name. @throws the system's error when it is taken, or the folder can't be written */
  save(name: string): Promise<FileBeingSaved>;
  /** Deletes a file that Plainword saved, whole or not; one that is not there is deleted already. */
  remove(name: string): Promise<void>;
  isThere(name: string): Promise<boolean>;
}

const UNFINISHED = '.part';

/** The folder for downloads on the disk; made when missing. */
export function downloadsIn(folder: string): Downloads {
  const pathOf = (name: string) => join(folder, basename(name));
  const isThere = (name: string) =>
    stat(pathOf(name)).then(
      () => true,
      () => false,
    );
  return {
    isThere,
    freeName: (wanted) => free(wanted, async (each) => (await isThere(each)) || isThere(each + UNFINISHED)),
    save: async (name) => {
      await mkdir(folder, { recursive: true });
      const file = await open(pathOf(name + UNFINISHED), 'wx', 0o600);
      return beingSaved(file, name, pathOf);
    },
    remove: async (name) => {
      await rm(pathOf(name), { force: true });
      await rm(pathOf(name + UNFINISHED), { force: true });
    },
  };
}

function beingSaved(file: FileHandle, name: string, pathOf: (name: string) => string): FileBeingSaved {
  return {
    name,
    write: async (bytes) => {
      for (let at = 0; at < bytes.length;) {
        const { bytesWritten } = await file.write(bytes, at);
        at += bytesWritten;
      }
    },
    finish: async () => {
      await file.sync();
      await file.close();
      await rename(pathOf(name + UNFINISHED), pathOf(name));
    },
    abandon: async () => {
      await file.close().catch(() => undefined);
      await rm(pathOf(name + UNFINISHED), { force: true });
    },
  };
}

async function free(wanted: string, isTaken: (name: string) => Promise<boolean>): Promise<string> {
  const name = basename(wanted);
  const dot = name.lastIndexOf('.');
  const [stem, ending] = dot > 0 ? [name.slice(0, dot), name.slice(dot)] : [name, ''];
  for (let count = 1; ; count += 1) {
    const each = count === 1 ? name : `${stem} (${count})${ending}`;
    if (!(await isTaken(each))) return each;
  }
}
