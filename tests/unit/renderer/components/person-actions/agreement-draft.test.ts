import { describe, expect, it } from 'vitest';
import { newAgreementSchema } from '../../../../../src/domain/people/agreement';
import { DISCUSSION_POINTS } from '../../../../../src/domain/people/discussion';
import { shippedPack } from '../../../../../src/domain/policy/shipped-pack';
import {
  agreementInput,
  likelyPoint,
  missingPoints,
  newAgreementDraft,
  withKind,
  withPoint,
} from '../../../../../src/renderer/components/person-actions/agreement/agreement-draft';
import { agreementOf, idOf, MARGARET, pointOf } from '../../sample-desk';

const policy = shippedPack.agreements;
const draft = newAgreementDraft(idOf(21), 'routine', policy);

describe('an agreement as the form holds it', () => {
  it('starts verbal for reminders and written for conversations, as the policy asks (P18)', () => {
    expect(draft.form).toBe('verbal');
    expect(newAgreementDraft(idOf(21), 'conversation', policy).form).toBe('written');
    expect(withKind(draft, 'conversation', policy).form).toBe('written');
    expect(withKind(withKind(draft, 'conversation', policy), 'routine', policy).form).toBe('verbal');
  });

  it('stays written once somebody said where the signed form is', () => {
    const signed = { ...withKind(draft, 'conversation', policy), signedFormAt: 'scanned' };
    expect(withKind(signed, 'routine', policy).form).toBe('written');
  });

  it('sends nothing that is not asked for', () => {
    const typed = {
      ...draft,
      personalContact: 'by phone',
      signedFormAt: 'left over',
      dataPrivacyReference: 'left',
    };
    expect(newAgreementSchema.parse(agreementInput(typed))).toEqual({
      contactPointId: idOf(21),
      kind: 'routine',
      form: 'verbal',
      signedFormAt: null,
      personalContact: 'by phone',
      exception: null,
      points: [],
      dataPrivacyReference: null,
    });
  });

  it('keeps the points in the order they are read out in', () => {
    const both = withPoint(withPoint(draft, 'hours', true), 'human-error', true);
    expect(both.points).toEqual(['human-error', 'hours']);
    expect(withPoint(both, 'hours', false).points).toEqual(['human-error']);
    expect(missingPoints(both, policy)).toHaveLength(DISCUSSION_POINTS.length - 2);
    expect(missingPoints({ ...draft, points: DISCUSSION_POINTS }, policy)).toEqual([]);
  });
});

describe('the number or address it is most likely about', () => {
  const mobile = pointOf(21, 'sms', '+447700900412');
  const email = pointOf(22, 'email', 'maggie.h@example.org');
  const carers = pointOf(23, 'sms', '+447700900555', { carerId: idOf(51) });
  const person = { ...MARGARET, agreements: [], contactPoints: [email, mobile] };

  it('is on the channel the person likes', () => {
    expect(likelyPoint(person, undefined)).toBe(mobile.id);
    expect(likelyPoint({ ...person, preference: 'letter' }, undefined)).toBe(email.id);
  });

  it('is one that nobody agreed to yet', () => {
    expect(likelyPoint({ ...person, agreements: [agreementOf(31, mobile.id)] }, undefined)).toBe(email.id);
  });

  it('is on the channel of the message, where that is known', () => {
    expect(likelyPoint(person, 'email')).toBe(email.id);
    expect(likelyPoint({ ...person, contactPoints: [email] }, 'sms')).toBeUndefined();
  });

  it('is never one that is not safe, nor a carer’s, while there is another', () => {
    const unsafe = { ...mobile, safety: 'unsafe' as const };
    expect(likelyPoint({ ...person, contactPoints: [unsafe, carers, email] }, undefined)).toBe(email.id);
    expect(likelyPoint({ ...person, contactPoints: [carers] }, undefined)).toBe(carers.id);
    expect(likelyPoint({ ...person, contactPoints: [] }, undefined)).toBeUndefined();
  });
});
