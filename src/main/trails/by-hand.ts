import { v7 as newId } from 'uuid';
import type { Id } from '../../domain/identity';
import { joinMails, type JoinedMails } from '../../domain/trails/joining/trail-content';
import type { Trail } from '../../domain/trails/trail';
import { Refusal } from '../refusal';
import { mailsJoined } from '../replies/mail-arrived';
import { tellOfReply } from '../replies/tell';
import { ChangedElsewhere } from '../store/store-errors';
import type { Surroundings } from '../surroundings';
import { isJoinable } from './joinable';
import { mailsOfTrails } from './mails-of-trails';
import type { ReviewGroundsOf } from './review-grounds';
import { reviewedAnew, reviewedWithout } from './reviewed-anew';
import type { TakingIn } from './take-in';

/** A trail as somebody saw it. */
interface Seen {
  readonly id: Id;
  readonly version: number;
}

/** What a person knows better than message ids do. */
export interface HandTools {
  /** Two trails are one. @returns the trail that has the mails of both. @throws Refusal */
  join(seen: Seen, otherId: Id): Promise<Id>;
  /** A mail belongs to another matter. @returns the trail it begins. @throws Refusal */
  takeOut(seen: Seen, mailId: Id): Promise<Id>;
}

export const TRAIL_GONE = 'This trail is no longer here: go back to the list.';
const ITSELF = 'This is the same trail: choose another one.';
const COPIED = 'An entry of this trail was copied already, so it stays as it is: file the other mails as a trail of their own.'; // prettier-ignore
const SET_ASIDE = 'This trail is set aside: put it back first.';
const BOTH_FILED = 'Both trails are filed: take the filing of one back, then join them.';
const ONLY_MAIL = 'This is the only mail of the trail: there is nothing to take it out of.';
const NOT_IN_IT = 'This mail is no longer in the trail: go back to the list.';

export function createHandTools(
  surroundings: Pick<Surroundings, 'store' | 'stamp' | 'emit' | 'platform'>,
  taking: Pick<TakingIn, 'alone'>,
  grounds: ReviewGroundsOf,
): HandTools {
  const { store, stamp } = surroundings;
  const trailAt = async (id: Id, version?: number): Promise<Trail> => {
    const trail = await store.trails.get(id);
    if (trail === undefined) throw new Refusal('not-found', TRAIL_GONE);
    if (version !== undefined && trail.version !== version) throw new ChangedElsewhere('a newer version');
    if (trail.setAside !== null) throw new Refusal('stopped', SET_ASIDE);
    if (!isJoinable(trail)) throw new Refusal('stopped', COPIED);
    return trail;
  };

  const joined = async (trails: readonly Trail[]): Promise<JoinedMails> => {
    const before = trails.flatMap(({ messages }) => messages);
    return joinMails(await mailsOfTrails(store.mails, trails), before, newId);
  };

  const join = async (seen: Seen, otherId: Id): Promise<Id> => {
    if (seen.id === otherId) throw new Refusal('invalid', ITSELF);
    const [one, other] = [await trailAt(seen.id, seen.version), await trailAt(otherId)];
    if (one.filings.length > 0 && other.filings.length > 0) throw new Refusal('stopped', BOTH_FILED);
    const [base, gone] = other.filings.length > 0 ? [other, one] : [one, other];
    const content = await joined([base, gone]);
    const reviews = await reviewedAnew(grounds, base, content);
    const by = await stamp();
    const { id: joinedId, raised } = await store.transaction(async (inside) => {
      const whole = await inside.trails.rewrite(base.id, base.version, content, by);
      const { id } = whole;
      await inside.trails.dissolve(gone.id, gone.version, by);
      for (const { filing, review } of reviews) await inside.trails.review(filing.id, filing.version, review, by); // prettier-ignore
      await inside.audit.append({ what: 'trail.joined', about: id, detail: gone.id }, by);
      return { id, raised: await mailsJoined(inside, whole, by) };
    });
    tellOfReply(surroundings, raised);
    return joinedId;
  };

  const takeOut = async (seen: Seen, mailId: Id): Promise<Id> => {
    const trail = await trailAt(seen.id, seen.version);
    if (!trail.mails.includes(mailId)) throw new Refusal('not-found', NOT_IN_IT);
    if (trail.mails.length === 1) throw new Refusal('stopped', ONLY_MAIL);
    const stays = { ...trail, mails: trail.mails.filter((id) => id !== mailId) };
    const content = await joined([stays]);
    const ofMail = await mailsOfTrails(store.mails, [{ mails: [mailId] }]);
    const begins = joinMails(ofMail, [], newId);
    const reviews = reviewedWithout(trail, content);
    const by = await stamp();
    return store.transaction(async (inside) => {
      await inside.trails.rewrite(trail.id, trail.version, content, by);
      for (const { filing, review } of reviews) await inside.trails.review(filing.id, filing.version, review, by); // prettier-ignore
      const { id } = await inside.trails.begin(begins, by);
      await inside.audit.append({ what: 'trail.taken-out', about: id, detail: trail.id }, by);
      return id;
    });
  };

  return {
    join: (seen, otherId) => taking.alone(() => join(seen, otherId)),
    takeOut: (seen, mailId) => taking.alone(() => takeOut(seen, mailId)),
  };
}
