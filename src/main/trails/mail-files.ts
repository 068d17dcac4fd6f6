import { createHash } from 'node:crypto';
import { v7 as newId } from 'uuid';
import { cleanFileName } from '../../domain/files/file-name';
import type { Id } from '../../domain/identity';
import type { KeptMail } from '../../domain/trails/kept-mail';
import { BEGIN_AGAIN, PiecesComing } from '../files/pieces-coming';
import { MAX_FILE } from '../inbox/mail-files/limits';
import { EMPTY_FILE, NOT_MAIL, TOO_LARGE } from '../inbox/mail-files/unreadable-mail';
import { Refusal } from '../refusal';
import type { WholeMail } from '../store/mail-store';
import type { Surroundings } from '../surroundings';
import { ComingFile } from './coming-file';
import { HERE_ALREADY, type TakenIn, type TakingIn } from './take-in';
import { toldTogether } from './told-together';

/** Files of mail on their way in, piece by piece, and words that were pasted. */
export interface MailFiles {
  /** @throws Refusal where it is empty or too large */
  begin(file: { readonly id: Id; readonly name: string; readonly bytes: number }): Promise<void>;
  /** Its next piece; `place` counts from 0. @returns how many bytes are here. @throws Refusal */
  chunk(id: Id, place: number, content: Uint8Array): Promise<number>;
  /** It is whole: its mails are kept, then read. @throws Refusal when bytes are missing */
  end(id: Id): Promise<TakenIn>;
  /** Nothing of it stays. */
  cancel(id: Id): Promise<void>;
  /** Words copied out of a mail program, or their HTML. @throws Refusal where they can't be read */
  paste(words: { readonly text: string; readonly html: string | null }): Promise<Id>;
  /** Tries again to read a mail that could not be read. */
  readAgain(mail: KeptMail): Promise<TakenIn>;
}

interface Upload {
  readonly name: string;
  readonly file: ComingFile;
  readonly pieces: PiecesComing;
}

const NOT_READ = 'These words could not be read: save the mail as a file and open that.';
/** What can never be read is not kept. */
const NEVER_MAIL: readonly (string | null)[] = [NOT_MAIL, EMPTY_FILE];

export function createMailFiles(surroundings: Surroundings, taking: TakingIn): MailFiles {
  const { store, stamp, now, emit } = surroundings;
  const uploads = new Map<Id, Upload>();

  const upload = (id: Id): Upload => {
    const found = uploads.get(id);
    if (found === undefined) throw new Refusal('not-found', BEGIN_AGAIN);
    return found;
  };

  const leaveOff = async (id: Id): Promise<void> => {
    const left = uploads.get(id);
    uploads.delete(id);
    await (left?.file.cancel() ?? store.mails.cancel(id));
  };

  const orLeaveOff = async <T>(id: Id, work: () => Promise<T>): Promise<T> => {
    try {
      return await work();
    } catch (error) {
      await leaveOff(id).catch(() => undefined);
      throw error;
    }
  };

  /** Those whose page went away in their midst take no room. */
  const leaveOffLeft = async (): Promise<void> => {
    for (const [id, { pieces }] of uploads) if (pieces.isLeft) await leaveOff(id);
  };

  /** All mails of a file are kept in one transaction; those that are here already are told, and not kept twice. */
  const keepAll = async (mails: readonly WholeMail[]): Promise<{ kept: KeptMail[]; before: TakenIn[] }> => {
    const by = await stamp();
    const before: TakenIn[] = [];
    const fresh: WholeMail[] = [];
    for (const mail of mails) {
      const there = await store.mails.bySha256(mail.sha256);
      const isTwice = fresh.some(({ sha256 }) => sha256 === mail.sha256);
      if (there?.state === 'unreadable') before.push(await readAgain(there));
      else if (there !== undefined || isTwice)
        before.push({ trailIds: there?.trailId == null ? [] : [there.trailId], problem: HERE_ALREADY }); // prettier-ignore
      else fresh.push(mail);
    }
    const kept = await store.transaction(async (inside) => {
      const finished: KeptMail[] = [];
      for (const mail of fresh) finished.push(await inside.mails.finish(mail, by));
      for (const mail of mails) if (!fresh.includes(mail)) await inside.mails.cancel(mail.id);
      const detail = fresh.length === 1 ? '1 mail' : `${fresh.length} mails`;
      const [first] = fresh;
      if (first !== undefined) await inside.audit.append({ what: 'mail.kept', about: first.id, detail }, by);
      return finished;
    });
    return { kept, before };
  };

  const readKept = async (mail: KeptMail): Promise<TakenIn> => {
    const taken = await taking.takeIn(mail);
    if (NEVER_MAIL.includes(taken.problem)) await store.mails.discard(mail.id);
    return taken;
  };

  const readAgain = async (mail: KeptMail): Promise<TakenIn> => {
    const taken = await taking.takeIn(mail);
    emit({ kind: 'changed', area: 'trails' });
    return taken;
  };

  return {
    readAgain,

    begin: async ({ id, name, bytes }) => {
      if (bytes === 0) throw new Refusal('stopped', EMPTY_FILE);
      if (bytes > MAX_FILE) throw new Refusal('stopped', TOO_LARGE);
      await leaveOffLeft();
      const file = new ComingFile(store, id, await stamp());
      uploads.set(id, { name: cleanFileName(name), file, pieces: new PiecesComing(bytes, now) });
    },

    chunk: async (id, place, content) => {
      const into = upload(id);
      return orLeaveOff(id, () => into.pieces.take(place, content.length, () => into.file.add(content)));
    },

    end: async (id) => {
      const whole = upload(id);
      const { kept, before } = await orLeaveOff(id, async () => {
        whole.pieces.end();
        return keepAll(await whole.file.end(whole.name));
      });
      uploads.delete(id);
      emit({ kind: 'changed', area: 'trails' });
      const taken: TakenIn[] = [...before];
      for (const mail of kept) taken.push(await readKept(mail));
      if (taken.length === 0) throw new Refusal('stopped', NOT_MAIL);
      return toldTogether(taken, whole.file.leftOut);
    },

    cancel: leaveOff,

    paste: async ({ text, html }) => {
      const words = html !== null && html.trim() !== '' ? asPage(html) : text;
      const content = Buffer.from(words, 'utf8');
      const sha256 = createHash('sha256').update(content).digest('hex');
      const there = await store.mails.bySha256(sha256);
      if (there?.trailId != null) return there.trailId;
      const mail: WholeMail = { id: there?.id ?? newId(), source: { kind: 'pasted' }, bytes: content.length, sha256, arrived: null }; // prettier-ignore
      const by = await stamp();
      const kept = there ?? (await store.transaction(async (inside) => {
        await inside.audit.append({ what: 'mail.kept', about: mail.id, detail: 'pasted' }, by);
        return inside.mails.keep(mail, content, by);
      })); // prettier-ignore
      const { trailIds, problem } = await readKept(kept);
      const [trailId] = trailIds;
      if (trailId === undefined) throw new Refusal('invalid', problem ?? NOT_READ, 'text');
      return trailId;
    },
  };
}

/** Words with their form are read as a page, whatever they begin with. */
function asPage(html: string): string {
  return /^\s*(?:<!doctype html|<html)/iu.test(html) ? html : `<html><body>${html}</body></html>`;
}
