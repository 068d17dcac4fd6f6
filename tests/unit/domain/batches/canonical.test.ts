import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  canonical,
  canonicalBatch,
  canonicalOutgoing,
  type Outgoing,
  type Plain,
} from '../../../../src/domain/batches/canonical';

const sha = (text: string) => createHash('sha256').update(text).digest('hex');

const ONE: Outgoing = {
  personId: 'p',
  contactPointId: 'c',
  to: '+447700900123',
  from: '07700900999',
  about: '2026-12-02T09:30:00.000Z',
  text: 'Hello Ada.',
  subject: '',
};

const CONTENT = {
  serviceId: 's',
  channel: 'sms',
  carrier: 'govuk-notify',
  purpose: 'appointment-reminder',
  subject: '',
  text: 'Hello ((first name)).',
  template: { id: 't', version: 2 },
} as const;

const plain = fc.letrec<{ value: Plain }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3 },
    fc.string(),
    fc.integer(),
    fc.boolean(),
    fc.constant(null),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(
      fc.string().filter((key) => key !== '__proto__'),
      tie('value'),
      { maxKeys: 4 },
    ),
  ),
})).value;

describe('the one form that is hashed', () => {
  it('is JSON of the same value', () => {
    fc.assert(
      fc.property(plain, (value) => {
        expect(JSON.parse(canonical(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  it('is the same whatever the order of the keys', () => {
    fc.assert(
      fc.property(
        fc.dictionary(
          fc.string().filter((key) => key !== '__proto__'),
          plain,
        ),
        (value) => {
          const turned = Object.fromEntries(Object.entries(value).toReversed());
          expect(canonical(turned)).toBe(canonical(value));
        },
      ),
    );
  });

  it('is another for any change of what one person is sent, or where', () => {
    const fields = ['personId', 'contactPointId', 'to', 'from', 'about', 'text', 'subject'] as const;
    fc.assert(
      fc.property(fc.constantFrom(...fields), fc.string(), (field, value) => {
        fc.pre(ONE[field] !== value);
        expect(sha(canonicalOutgoing({ ...ONE, [field]: value }))).not.toBe(sha(canonicalOutgoing(ONE)));
      }),
    );
  });

  it('is another for any change of the words, the way, the purpose, the template or the recipients', () => {
    const hashes = ['a', 'b'];
    const before = canonicalBatch(CONTENT, hashes);
    const changed = [
      canonicalBatch({ ...CONTENT, text: 'Hello ((first name))!' }, hashes),
      canonicalBatch({ ...CONTENT, subject: 'Your visit' }, hashes),
      canonicalBatch({ ...CONTENT, serviceId: 'other' }, hashes),
      canonicalBatch({ ...CONTENT, channel: 'email' }, hashes),
      canonicalBatch({ ...CONTENT, carrier: 'trust-phone' }, hashes),
      canonicalBatch({ ...CONTENT, purpose: 'advice' }, hashes),
      canonicalBatch({ ...CONTENT, template: { id: 't', version: 3 } }, hashes),
      canonicalBatch({ ...CONTENT, template: null }, hashes),
      canonicalBatch(CONTENT, ['a', 'b', 'c']),
      canonicalBatch(CONTENT, ['a']),
      canonicalBatch(CONTENT, ['b', 'a']),
    ];
    expect(new Set([before, ...changed]).size).toBe(changed.length + 1);
  });

  it('tells two short parts from one long one', () => {
    expect(canonicalBatch(CONTENT, ['a', 'b'])).not.toBe(canonicalBatch(CONTENT, ['a","b']));
  });
});
