import type { Trail } from '../../domain/trails/trail';
import type { ArrivedStore } from '../store/arrived-store';

/**
 * Whether a mail from this address must not join a filed trail by itself: the address is somebody's here, none of those the
 * trail is filed for has it, and nobody had it in the trail when it was filed. Whoever answers a mail that went to many
 * would come into another one's record (P26); by hand they can still be joined.
 */
export async function isSomebodyElses(
  { filings, messages }: Pick<Trail, 'filings' | 'messages'>,
  address: string,
  arrived: Pick<ArrivedStore, 'whoHave'>,
): Promise<boolean> {
  if (filings.length === 0 || address === '') return false;
  const own = address.toLowerCase();
  const isThere = messages.some(({ from, to, cc }) =>
    [...(from === null ? [] : [from]), ...to, ...cc].some((each) => each.address.toLowerCase() === own),
  );
  if (isThere) return false;
  const people = await arrived.whoHave(address, 'email');
  return people.length > 0 && !filings.some(({ personId }) => people.includes(personId));
}
