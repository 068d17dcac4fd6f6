import { v7 as newId } from 'uuid';
import type { Id } from '../../domain/identity';
import type { MailTies } from '../../domain/trails/joining/mail-ties';
import { joinMails, type JoinedMails, type MailOfTrail } from '../../domain/trails/joining/trail-content';
import { whereItJoins, type TiedTrail } from '../../domain/trails/joining/where-it-joins';
import type { KeptMail } from '../../domain/trails/kept-mail';
import type { MailText } from '../../domain/trails/mail-text';
import type { Trail } from '../../domain/trails/trail';
import { mailArrived, mailsJoined } from '../replies/mail-arrived';
import { raisedTogether, type Raised } from '../replies/raise';
import type { Aggregates } from '../store/store';
import { ChangedElsewhere, StepNotAllowed } from '../store/store-errors';
import type { Stamp } from '../store/people-store';
import type { Surroundings } from '../surroundings';
import { isJoinable } from './joinable';
import { replyIn } from './from-outside';
import { mailsOfTrails } from './mails-of-trails';
import type { ReviewGroundsOf } from './review-grounds';
import { reviewedAnew } from './reviewed-anew';
import { isSomebodyElses } from './somebody-elses';
import type { TieBook } from './tie-book';

/** Where a mail was put. */
export interface Placed {
  readonly trailId: Id;
  /** What its reply raised, or replies that are somebody's by it; null where there is none. */
  readonly raised: Raised | null;
}

/** What is to be written for a mail. */
interface Plan {
  readonly base: Trail | null;
  readonly absorbed: readonly Trail[];
  readonly content: JoinedMails;
}

/** How often a mail is placed anew where somebody changed a trail in the same moment. */
const TRIES = 5;

/** Puts a mail that was read into the trail it belongs to, or begins one, in one transaction. */
export function createPlacing(surroundings: Surroundings, ties: TieBook, grounds: ReviewGroundsOf) {
  const { store, stamp } = surroundings;

  const tiedTrails = async (
    own: MailTies,
    mail: KeptMail,
    from: string,
  ): Promise<{ trails: Trail[]; tied: TiedTrail[] }> => {
    const tiedMails = await ties.tiedTo(own);
    tiedMails.delete(mail.id);
    const tieOfTrail = new Map<Id, TiedTrail['tie']>();
    for (const { id, trailId } of await store.mails.many([...tiedMails.keys()])) {
      const tie = tiedMails.get(id);
      if (trailId === null || tie === undefined) continue;
      tieOfTrail.set(trailId, tie === 'answers' ? tie : (tieOfTrail.get(trailId) ?? tie));
    }
    const trails: Trail[] = [];
    const tied: TiedTrail[] = [];
    for (const [id, tie] of tieOfTrail) {
      const trail = await store.trails.get(id);
      if (trail === undefined || !isJoinable(trail)) continue;
      if (await isSomebodyElses(trail, from, store.arrived)) continue;
      trails.push(trail);
      tied.push({ id, tie, isFiled: trail.filings.length > 0 });
    }
    return { trails, tied };
  };

  const planFor = async (mail: KeptMail, texts: readonly MailText[], own: MailTies): Promise<Plan> => {
    const self: MailOfTrail = { id: mail.id, sha256: mail.sha256, texts };
    const { trails, tied } = await tiedTrails(own, mail, texts[0]?.from?.address ?? '');
    const parted = await partedPairs(trails, ties);
    const joins = whereItJoins(tied, (one, other) => parted.has(pair(one, other)));
    const base = trails.find(({ id }) => id === joins?.base) ?? null;
    const absorbed = trails.filter(({ id }) => joins?.absorbed.includes(id) === true);
    const joined = base === null ? [] : [base, ...absorbed];
    const mails = [...(await mailsOfTrails(store.mails, joined)), self];
    const before = joined.flatMap(({ messages }) => messages);
    return { base, absorbed, content: joinMails(mails, before, newId) };
  };

  const placeOnce = async (mail: KeptMail, texts: readonly MailText[], own: MailTies): Promise<Placed> => {
    const plan = await planFor(mail, texts, own);
    const reviews = plan.base === null ? [] : await reviewedAnew(grounds, plan.base, plan.content);
    const by = await stamp();
    const reply = await replyIn(store.services, mail, texts, by.when.at);
    return store.transaction(async (inside) => {
      const trail = await write(inside, mail, texts, plan, by);
      for (const { filing, review } of reviews) {
        await inside.trails.review(filing.id, filing.version, review, by);
      }
      const read = await inside.mails.get(mail.id);
      const raised: Raised[] = [];
      if (reply !== null && read !== undefined) raised.push(await mailArrived(inside, read, reply, by));
      if (trail.filings.length > 0) raised.push(await mailsJoined(inside, trail, by));
      return { trailId: trail.id, raised: raised.length === 0 ? null : raisedTogether(raised) };
    });
  };

  const place = async (
    mail: KeptMail,
    texts: readonly MailText[],
    own: MailTies,
    tries = TRIES,
  ): Promise<Placed> => {
    try {
      return await placeOnce(mail, texts, own);
    } catch (error) {
      // A trail was filed, copied or joined in the same moment: it is looked at again.
      const isLate = error instanceof ChangedElsewhere || error instanceof StepNotAllowed;
      if (!isLate || tries <= 1) throw error;
      return place(mail, texts, own, tries - 1);
    }
  };

  return { place: (mail: KeptMail, texts: readonly MailText[], own: MailTies) => place(mail, texts, own) };
}

const pair = (one: Id, other: Id): string => [one, other].sort().join(' ');

/** Trails that are tied to each other and stand apart all the same. */
async function partedPairs(trails: readonly Trail[], ties: TieBook): Promise<Set<string>> {
  const parted = new Set<string>();
  for (const [i, one] of trails.entries()) {
    for (const other of trails.slice(i + 1)) {
      if (await ties.areTied(one, other)) parted.add(pair(one.id, other.id));
    }
  }
  return parted;
}

/** Writes a plan, the mail's words with it. @throws ChangedElsewhere, StepNotAllowed where a trail changed meanwhile */
async function write(
  inside: Aggregates,
  mail: KeptMail,
  texts: readonly MailText[],
  { base, absorbed, content }: Plan,
  by: Stamp,
): Promise<Trail> {
  await inside.mails.read(mail.id, texts);
  const note = (what: string, about: Id) => inside.audit.append({ what, about, detail: mail.id }, by);
  if (base === null) {
    const begun = await inside.trails.begin(content, by);
    await note('trail.begun', begun.id);
    return begun;
  }
  const joined = await inside.trails.rewrite(base.id, base.version, content, by);
  for (const { id, version } of absorbed) await inside.trails.dissolve(id, version, by);
  await note('trail.joined', joined.id);
  return joined;
}
