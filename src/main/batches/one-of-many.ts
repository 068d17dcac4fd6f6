import { placeFor } from '../../domain/batches/place-for';
import type { Batch } from '../../domain/batches/batch';
import type { Listed } from '../../domain/batches/recipient';
import { staffToStaff } from '../../domain/batches/staff-to-staff';
import type { DraftContent } from '../../domain/messages/message';
import { kindOfUse } from '../../domain/messages/purpose';
import type { Person } from '../../domain/people/person';
import type { Finding } from '../../domain/checks/finding';
import { listed } from '../../domain/policy/reasons';
import { fieldsIn, fill } from '../../domain/templates/fill';
import { valuesFor } from '../../domain/templates/values-for';
import type { InstantText } from '../../domain/time/moment';
import type { Bench, Judged } from '../judge';
import { stopOf } from '../send/going';
import type { KeptBatch } from '../store/batch-store';
import { outgoingHash } from './content-hash';

/** Why one of many may not go. */
export interface Stop {
  readonly clause: string;
  readonly sentence: string;
}

/** One of many as it would go out, with all that was concluded about it. */
export interface OneOfMany {
  readonly draft: DraftContent;
  readonly judged: Judged;
  /** Nothing where it may go. */
  readonly stop: Stop | undefined;
  /** Out of hours: when the service opens; it waits until then (P32). */
  readonly opens: InstantText | undefined;
  readonly hash: string;
}

/** What a list is filled and decided with. */
export interface Filling extends Pick<KeptBatch, 'signedBy'> {
  readonly batch: Batch;
  readonly bench: Bench;
  /** When its words were last worked on: by it "tomorrow" is read (P32). */
  readonly written: InstantText;
}

/** Fills a list's words for somebody, chooses where they go, and decides on them as on any single message. */
export function oneOfMany(
  { batch, bench, signedBy, written }: Filling,
  one: Listed,
  person: Person,
): OneOfMany {
  const { service } = bench;
  const values = valuesFor({ person, service, staff: signedBy, about: one.about, given: one.given });
  const point = placeFor(person, batch.channel, batch.purpose === null ? null : kindOfUse(batch.purpose));
  const draft: DraftContent = {
    personId: person.id,
    serviceId: batch.serviceId,
    channel: batch.channel,
    carrier: batch.carrier,
    purpose: batch.purpose,
    contactPointId: point?.id ?? null,
    subject: fill(batch.subject, values),
    text: fill(batch.text, values),
    authorisedUseId: null,
    answersId: null,
    about: one.about,
    sendAt: null,
    notAfter: null,
    template: batch.template === null ? null : { ...batch.template, values },
    kept: [],
  };
  const first = bench.on(draft, person, written);
  const opens = opensAt(first);
  // Out of hours it waits for the service's next working time, and is read then.
  const judged = opens === undefined ? first : bench.on({ ...draft, sendAt: opens }, person, written);
  const { from, to } = judged;
  return {
    draft,
    judged,
    opens,
    stop: stopOn(draft, one, judged),
    hash: outgoingHash({
      personId: person.id,
      contactPointId: draft.contactPointId,
      to,
      from,
      about: one.about,
      text: judged.outgoing,
      subject: judged.outgoingSubject,
    }),
  };
}

/** When the service opens again, where a message would go out of hours (P32). */
export function opensAt({ decision }: Pick<Judged, 'decision'>): InstantText | undefined {
  return decision.reasons.find(({ effect, next }) => effect === 'stop' && next === 'schedule')?.at;
}

function stopOn(draft: DraftContent, { given }: Listed, judged: Judged): Stop | undefined {
  const stopped = stopOf(judged.decision);
  if (stopped !== undefined) return stopped;
  const unfilled = [...fieldsIn(draft.text), ...fieldsIn(draft.subject)];
  if (unfilled.length > 0) {
    const names = listed([...new Set(unfilled.map(({ name }) => `((${name}))`))]);
    return {
      clause: 'P8',
      sentence: `Nothing is known to put in for ${names}: add it, or take the person out.`,
    };
  }
  const finding = judged.findings.find(stopsList);
  if (finding !== undefined) return { clause: finding.clause, sentence: finding.message };
  const [between] = staffToStaff(Object.values(given).join('. '));
  if (between !== undefined) {
    return { clause: 'P8', sentence: 'What was given for them reads like a message between staff.' };
  }
  if (judged.from !== null && judged.to !== null) return undefined;
  return {
    clause: 'P12',
    sentence: 'It is not clear where this would go from or to: choose the contact point again.',
  };
}

/** Sensitive content is never sent to many, and no word is kept with a reason there (P36; FACTS: December 2022). */
function stopsList({ severity, rule }: Finding): boolean {
  return severity === 'stop' || (severity === 'warn' && rule.startsWith('sensitive/'));
}
