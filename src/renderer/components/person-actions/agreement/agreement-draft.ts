import type { Id } from '../../../../domain/identity';
import type { Channel } from '../../../../domain/messages/channel';
import type { KindOfUse } from '../../../../domain/messages/purpose';
import type { AgreementForm } from '../../../../domain/people/agreement';
import { DISCUSSION_POINTS, type DiscussionPoint } from '../../../../domain/people/discussion';
import type { Person } from '../../../../domain/people/person';
import type { PolicyPack } from '../../../../domain/policy/pack';
import { isAgreed } from './agreement-words';

/** An agreement as the form holds it: text in every field. */
export interface AgreementDraft {
  readonly contactPointId: Id;
  readonly kind: KindOfUse;
  readonly form: AgreementForm;
  readonly signedFormAt: string;
  readonly personalContact: string;
  /** Null while nobody says that there was no personal contact first. */
  readonly exception: string | null;
  readonly points: readonly DiscussionPoint[];
  readonly dataPrivacyReference: string;
}

type AgreementPolicy = PolicyPack['agreements'];

/** The form a kind of use starts with: the least that the policy takes (P18). */
function formFor(kind: KindOfUse, policy: AgreementPolicy): AgreementForm {
  return policy.forms[kind];
}

/**
 * The number or address of the person's own that an agreement is most likely about: not agreed yet, on the channel they
 * like. `channel` leaves the others out.
 */
export function likelyPoint(person: Person, channel: Channel | undefined): Id | undefined {
  const points = person.contactPoints.filter((point) => channel === undefined || point.channel === channel);
  const own = points.filter(({ carerId, safety }) => carerId === null && safety !== 'unsafe');
  const open = own.filter(({ id }) => !isAgreed(person, id));
  const best = open.find((point) => point.channel === person.preference) ?? open[0] ?? own[0] ?? points[0];
  return best?.id;
}

export function newAgreementDraft(
  contactPointId: Id,
  kind: KindOfUse,
  policy: AgreementPolicy,
): AgreementDraft {
  return {
    contactPointId,
    kind,
    form: formFor(kind, policy),
    signedFormAt: '',
    personalContact: '',
    exception: null,
    points: [],
    dataPrivacyReference: '',
  };
}

/** Another kind of use, in a form that is enough for it; a written one stays written. */
export function withKind(draft: AgreementDraft, kind: KindOfUse, policy: AgreementPolicy): AgreementDraft {
  return { ...draft, kind, form: draft.signedFormAt.trim() === '' ? formFor(kind, policy) : 'written' };
}

/** The agreement as the contract takes it, still to be parsed: what is not asked for is not sent. */
export function agreementInput(draft: AgreementDraft) {
  return {
    ...draft,
    points: [...draft.points],
    signedFormAt: draft.form === 'written' ? draft.signedFormAt : null,
    dataPrivacyReference: draft.kind === 'other' ? draft.dataPrivacyReference : null,
  };
}

/** What the policy asks to be talked through and was not. */
export function missingPoints(
  { points }: Pick<AgreementDraft, 'points'>,
  policy: AgreementPolicy,
): DiscussionPoint[] {
  return policy.points.filter((point) => !points.includes(point));
}

/** A point ticked or not; they stay in the order they are read out in. */
export function withPoint(draft: AgreementDraft, point: DiscussionPoint, ticked: boolean): AgreementDraft {
  const points = DISCUSSION_POINTS.filter((each) => (each === point ? ticked : draft.points.includes(each)));
  return { ...draft, points };
}
