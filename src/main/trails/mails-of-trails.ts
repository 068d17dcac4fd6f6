import type { MailOfTrail } from '../../domain/trails/joining/trail-content';
import type { Trail } from '../../domain/trails/trail';
import type { MailStore } from '../store/mail-store';

/** The mails of some trails with what was read out of each. */
export async function mailsOfTrails(
  mails: Pick<MailStore, 'many' | 'texts'>,
  trails: readonly Pick<Trail, 'mails'>[],
): Promise<MailOfTrail[]> {
  const kept = await mails.many(trails.flatMap((trail) => trail.mails));
  const found: MailOfTrail[] = [];
  for (const { id, sha256 } of kept) found.push({ id, sha256, texts: await mails.texts(id) });
  return found;
}
