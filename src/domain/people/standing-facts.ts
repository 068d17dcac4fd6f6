import type { Id } from '../identity';
import type { Moment } from '../time/moment';
import type { Carer } from './carer';
import type { Person } from './person';
import { NO_NEEDS, type CommunicationNeeds } from './communication-needs';
import type { ContactPoint } from './contact-point';
import { isOf, type FactKind, type FactOf, type PersonFact } from './person-fact';

/** What holds now of a contact point. */
export type PointStanding = Pick<ContactPoint, 'safety' | 'safetyNote' | 'verified' | 'confirmed' | 'failed'>;

/** What holds now, of all that was ever recorded about a person. */
export interface StandingFacts {
  readonly needs: CommunicationNeeds;
  readonly capacity: string | null;
  /** Those who were not removed, the first added first. */
  readonly carers: Carer[];
  /** The first asking to stop that nobody has settled yet. */
  readonly askedToStop: Person['askedToStop'];
  ofPoint(contactPointId: Id): PointStanding;
  /** When somebody said again that an agreement holds; null where nobody did. */
  agreementConfirmed(agreementId: Id): Moment | null;
}

/** What somebody asked to stop by and nobody has settled with them, the first first (P19). */
export function openStops(facts: readonly PersonFact[]): Array<FactOf<'asked-to-stop'>> {
  const settled = new Set(facts.filter((fact) => isOf(fact, 'stop-settled')).map(({ about }) => about));
  return facts.filter((fact) => isOf(fact, 'asked-to-stop')).filter(({ id }) => !settled.has(id));
}

/** Reads what holds now from a person's facts, oldest first: the newest of a kind counts. */
export function standingFacts(facts: readonly PersonFact[]): StandingFacts {
  const newest = <K extends FactKind>(kind: K, about: Id | null): FactOf<K> | undefined =>
    facts.findLast((fact): fact is FactOf<K> => fact.about === about && isOf(fact, kind));

  const authority = (carerId: Id): Carer['authority'] => {
    const last = facts.findLast(
      (fact) => fact.about === carerId && (isOf(fact, 'authority') || isOf(fact, 'authority-withdrawn')),
    );
    if (last === undefined || !isOf(last, 'authority')) return null;
    const { basis, evidence } = last.content;
    return { basis, evidence, recorded: last.when, recordedBy: last.by };
  };

  const carers = facts
    .filter((fact) => isOf(fact, 'carer'))
    .filter(({ id }) => newest('carer-ended', id) === undefined)
    .map(({ id, when, content: { name, relationship } }) => ({
      id,
      name,
      relationship,
      authority: authority(id),
      added: when,
    }));

  const [asked] = openStops(facts);

  return {
    askedToStop: asked === undefined ? null : { channel: asked.content.channel, when: asked.when },
    needs: newest('needs', null)?.content.needs ?? NO_NEEDS,
    capacity: newest('capacity', null)?.content.capacity ?? null,
    carers,
    ofPoint: (contactPointId) => {
      const safety = newest('safety', contactPointId)?.content;
      const verified = newest('verified', contactPointId);
      const confirmed = newest('point-confirmed', contactPointId);
      const failed = newest('point-failed', contactPointId);
      const failedSince =
        failed !== undefined && (confirmed === undefined || facts.indexOf(failed) > facts.indexOf(confirmed));
      return {
        safety: safety?.safety ?? 'own',
        safetyNote: safety?.note ?? null,
        verified:
          verified === undefined
            ? null
            : { evidence: verified.content.evidence, when: verified.when, by: verified.by },
        confirmed: confirmed?.when ?? null,
        failed: failedSince ? { why: failed.content.why, when: failed.when } : null,
      };
    },
    agreementConfirmed: (agreementId) => newest('agreement-confirmed', agreementId)?.when ?? null,
  };
}
