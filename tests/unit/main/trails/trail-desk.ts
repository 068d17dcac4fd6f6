import { createHash } from 'node:crypto';
import { v7 as newId } from 'uuid';
import type { KeptMail, MailSource } from '../../../../src/domain/trails/kept-mail';
import type { Trail } from '../../../../src/domain/trails/trail';
import { createTrails, type Trails } from '../../../../src/main/trails/trails';
import { openDesk, type TestDesk } from '../desk';

/** A desk with the service that takes mails in. */
export interface TrailDesk {
  readonly desk: TestDesk;
  readonly trails: Trails;
  /** Keeps a mail, as the mailbox loop and the files do. */
  keep(content: Buffer, source?: MailSource): Promise<KeptMail>;
  /** Keeps it and takes it in. */
  take(content: Buffer, source?: MailSource): Promise<Trail>;
  open(): Promise<Trail[]>;
  close(): Promise<void>;
}

export async function openTrailDesk(desk?: TestDesk): Promise<TrailDesk> {
  const at = desk ?? (await openDesk());
  const { store, surroundings } = at;
  const trails = createTrails(surroundings);
  const stamp = () => ({ by: 'R. Shah, occupational therapist', when: surroundings.moment() });

  const keep = (content: Buffer, source: MailSource = { kind: 'file', name: 'a.eml' }) => {
    const sha256 = createHash('sha256').update(content).digest('hex');
    const arrived = source.kind === 'mailbox' ? surroundings.moment() : null;
    const mail = { id: newId(), source, bytes: content.length, sha256, arrived };
    return store.mails.keep(mail, content, stamp());
  };
  const take = async (content: Buffer, source?: MailSource): Promise<Trail> => {
    const { trailIds } = await trails.takeIn(await keep(content, source));
    const trail = await store.trails.get(trailIds[0] ?? '');
    if (trail === undefined) throw new Error('it was not read');
    return trail;
  };

  return {
    desk: at,
    trails,
    keep,
    take,
    open: () => store.trails.open(),
    close: async () => {
      await trails.close();
      await store.close();
    },
  };
}

/** Where a mail of the mailbox lies. */
export const inMailbox = (remoteId: string): MailSource => ({
  kind: 'mailbox',
  mailbox: 'community.therapy@trust.example.org',
  remoteId,
});
