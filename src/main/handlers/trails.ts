import type { Handlers } from '../gate';
import { Refusal } from '../refusal';
import { ChangedElsewhere } from '../store/store-errors';
import type { Surroundings } from '../surroundings';
import { TRAIL_GONE } from '../trails/by-hand';
import { saveAttachment } from '../trails/save-attachment';
import { createTrailViews } from '../trails/trail-views';
import type { Trails } from '../trails/trails';

type TrailHandlers = Pick<
  Handlers,
  | `trails.${'list' | 'get' | 'beginFile' | 'chunk' | 'endFile' | 'cancelFile' | 'paste' | 'readAgain'}`
  | `trails.${'discard' | 'join' | 'takeOut' | 'setAside' | 'putBack' | 'saveAttachment'}`
>;

const FILED = 'This trail is filed: take the filing back first, then set it aside.';
const MAIL_GONE = 'This mail is no longer here: go back to the list.';
const IN_MAILBOX = 'This mail lies in the mailbox: read it in the mail program, and delete it there.';

/** Mails in, and the trails they become; nothing of a mail ever runs or is fetched. */
export function trailHandlers(surroundings: Surroundings, trails: Trails): TrailHandlers {
  const { store, stamp, emit } = surroundings;
  const { files, byHand, reader } = trails;
  const views = createTrailViews(surroundings, trails);
  const touched = (): void => {
    emit({ kind: 'changed', area: 'trails' });
    // A filed trail's entry changes with its mails.
    emit({ kind: 'changed', area: 'record' });
  };

  const notRead = async (id: string) => {
    const mail = await store.mails.get(id);
    if (mail?.state !== 'unreadable') throw new Refusal('not-found', MAIL_GONE);
    return mail;
  };

  return {
    'trails.list': () => views.list(),
    'trails.get': ({ id }) => views.one(id),

    'trails.beginFile': async (file) => {
      await files.begin(file);
      return {};
    },
    'trails.chunk': async ({ id, place, content }) => ({
      bytes: await files.chunk(id, place, Buffer.from(content, 'base64')),
    }),
    'trails.endFile': async ({ id }) => {
      const taken = await files.end(id);
      touched();
      return taken;
    },
    'trails.cancelFile': async ({ id }) => {
      await files.cancel(id);
      return {};
    },
    'trails.paste': async (words) => {
      const trailId = await files.paste(words);
      touched();
      return { trailId };
    },
    'trails.readAgain': async ({ id }) => files.readAgain(await notRead(id)),
    'trails.discard': async ({ id }) => {
      const mail = await notRead(id);
      if (mail.source.kind === 'mailbox') throw new Refusal('stopped', IN_MAILBOX);
      const by = await stamp();
      await store.transaction(async (inside) => {
        await inside.mails.discard(id);
        await inside.audit.append({ what: 'mail.discarded', about: id, detail: null }, by);
      });
      touched();
      return {};
    },

    'trails.join': async ({ otherId, ...seen }) => {
      const trailId = await byHand.join(seen, otherId);
      touched();
      return { trailId };
    },
    'trails.takeOut': async ({ mailId, ...seen }) => {
      const trailId = await byHand.takeOut(seen, mailId);
      touched();
      return { trailId };
    },
    'trails.setAside': async ({ id, version, reason }) => {
      const trail = await store.trails.get(id);
      if (trail === undefined) throw new Refusal('not-found', TRAIL_GONE);
      if (trail.version !== version) throw new ChangedElsewhere('a newer version');
      if (trail.filings.length > 0) throw new Refusal('stopped', FILED);
      const by = await stamp();
      await store.transaction(async (inside) => {
        await inside.trails.setAside(id, version, reason, by);
        await inside.audit.append({ what: 'trail.set-aside', about: id, detail: null }, by);
      });
      touched();
      return {};
    },
    'trails.putBack': async ({ id, version }) => {
      const by = await stamp();
      await store.transaction(async (inside) => {
        await inside.trails.putBack(id, version, by);
        await inside.audit.append({ what: 'trail.put-back', about: id, detail: null }, by);
      });
      touched();
      return {};
    },

    'trails.saveAttachment': ({ mailId, attachment }) =>
      saveAttachment(surroundings, reader, mailId, attachment),
  };
}
