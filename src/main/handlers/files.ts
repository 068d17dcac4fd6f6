import { cleanFileName, freeName } from '../../domain/files/file-name';
import { mediaTypeOf } from '../../domain/files/file-type';
import type { Handlers } from '../gate';
import type { MessageFiles } from '../files/message-files';
import { assertTaken } from '../files/limits';
import { Refusal } from '../refusal';
import type { Surroundings } from '../surroundings';

type FileHandlers = Pick<Handlers, Extract<keyof Handlers, `files.${string}`>>;

const GONE = 'This file is no longer here: choose it again.';
const IN_THE_ZIP =
  'This file is encrypted together with the others: take the whole transfer off, and begin it again.';

/** Files that go with emails: in piece by piece, off again, renamed. Their bytes never go back to a page. */
export function fileHandlers(surroundings: Surroundings, { takingIn }: MessageFiles): FileHandlers {
  const { store, stamp, emit, pack } = surroundings;
  const touched = (): void => emit({ kind: 'changed', area: 'files' });

  const attached = async (id: string) => {
    const file = await store.attachments.get(id);
    if (file === undefined) throw new Refusal('not-found', GONE);
    if (file.way === 'transfer') throw new Refusal('stopped', IN_THE_ZIP);
    return file;
  };
  const others = async (messageId: string, id: string) =>
    (await store.attachments.of(messageId)).filter((each) => each.id !== id);

  return {
    'files.of': async ({ messageId }) => ({
      files: await store.attachments.of(messageId),
      transfer: (await store.transfers.of(messageId)) ?? null,
    }),
    'files.begin': async (offered) => ({ name: await takingIn.begin(offered) }),
    'files.chunk': async ({ id, place, content }) => ({
      bytes: await takingIn.chunk(id, place, new Uint8Array(Buffer.from(content, 'base64'))),
    }),
    'files.end': async ({ id }) => {
      const file = await takingIn.end(id);
      touched();
      return file;
    },
    'files.cancel': async ({ id }) => {
      await takingIn.cancel(id);
      touched();
      return {};
    },
    'files.remove': async ({ id }) => {
      await attached(id);
      await store.attachments.remove(id, await stamp());
      touched();
      return {};
    },
    'files.restore': async ({ id }) => {
      const file = await attached(id);
      assertTaken(file, await others(file.messageId, id), pack);
      const back = await store.attachments.restore(id);
      touched();
      return back;
    },
    'files.rename': async ({ id, name }) => {
      const file = await attached(id);
      const rest = await others(file.messageId, id);
      const clean = freeName(
        cleanFileName(name),
        rest.map((each) => each.name),
      );
      assertTaken({ ...file, name: clean }, rest, pack);
      const renamed = await store.attachments.rename(id, clean, mediaTypeOf(clean));
      touched();
      return renamed;
    },
  };
}
