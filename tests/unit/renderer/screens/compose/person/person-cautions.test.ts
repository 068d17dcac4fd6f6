import { describe, expect, it } from 'vitest';
import { personCautions } from '../../../../../../src/renderer/screens/compose/person/person-cautions';
import { agreementOf, idOf, MARGARET, pointOf, SUSAN } from '../../../sample-desk';

describe('what is in sight of a person who is written to', () => {
  it('is nothing more where there is nothing to mind', () => {
    expect(personCautions(MARGARET)).toEqual({ safety: [], addresses: [], capacity: null, carers: [] });
  });

  it('is what not to send where, in the words staff wrote (P33)', () => {
    const shared = pointOf(21, 'sms', '+447700900412', { safety: 'shared', safetyNote: 'her son reads it' });
    expect(personCautions({ ...MARGARET, contactPoints: [shared] }).safety).toEqual([
      '07700 900412: her son reads it',
    ]);
  });

  it('is whether an address they agreed to is verified (P22)', () => {
    const agreements = [agreementOf(32, idOf(22), { channel: 'email' })];
    expect(personCautions({ ...MARGARET, agreements }).addresses).toEqual([
      'maggie.h@example.org not verified',
    ]);
  });

  it('is who cares for them, what they agreed to, and whether they may be told (P18)', () => {
    const carer = pointOf(24, 'sms', '+447700900555', { carerId: SUSAN.id });
    const person = {
      ...MARGARET,
      carers: [SUSAN],
      contactPoints: [carer],
      agreements: [agreementOf(34, idOf(24))],
    };
    expect(personCautions(person).carers).toEqual([
      'Susan Holloway, daughter (nothing says they may be told; agreed to texts)',
    ]);
  });
});
