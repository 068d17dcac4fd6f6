import { describe, expect, it } from 'vitest';
import type { BatchContent } from '../../../../src/domain/batches/batch';
import { listStops } from '../../../../src/domain/batches/list-stops';
import { shippedPack } from '../../../../src/domain/policy/shipped-pack';
import { purposeSchema } from '../../../../src/domain/messages/purpose';

const CONTENT: BatchContent = {
  name: 'Reminders',
  serviceId: '01990000-0000-7000-8000-0000000000c1',
  channel: 'sms',
  carrier: 'govuk-notify',
  purpose: 'appointment-reminder',
  subject: '',
  text: 'Hello ((first name)), please call us.',
  template: null,
};
const stops = (change: Partial<BatchContent> = {}, count = 30) =>
  listStops({ ...CONTENT, ...change }, shippedPack, count).map(({ sentence }) => sentence);

describe('what stops a whole list (P8)', () => {
  it('is nothing where each message says whose it is', () => {
    expect(stops()).toEqual([]);
    expect(stops({ text: 'Our visit is at ((time)).' })).toEqual([]);
  });

  it('is the very same words to everybody', () => {
    for (const text of ['Please call us.', 'Please call us on ((service phone)).']) {
      expect(stops({ text })).toEqual([expect.stringContaining('very same words')]);
    }
  });

  it('is a field nobody knows, or one the policy does not allow in a text', () => {
    expect(stops({ text: 'Hello ((first name)), see ((doctor)).' })).toEqual([
      expect.stringContaining('((doctor))'),
    ]);
    expect(stops({ text: 'Hello ((first name)), from ((staff role)).' })).toEqual([
      expect.stringContaining('does not allow ((staff role)) in a text'),
    ]);
  });

  it('is every purpose the policy does not let go to many', () => {
    const allowed = shippedPack.manyAtOnce.purposes;
    for (const purpose of purposeSchema.options) {
      expect(stops({ purpose }).length).toBe(allowed.includes(purpose) ? 0 : 1);
    }
    expect(stops({ purpose: null })).toEqual(['Say what the messages are for.']);
  });

  it('is more people than a list may have, or nobody', () => {
    expect(stops({}, shippedPack.manyAtOnce.most)).toEqual([]);
    expect(stops({}, shippedPack.manyAtOnce.most + 1)).toEqual([expect.stringContaining('at most 10,000')]);
    expect(stops({}, 0)).toEqual([expect.stringContaining('Nobody is on this list')]);
  });

  it('is a way that somebody would have to send by hand', () => {
    expect(stops({ carrier: 'trust-phone' })).toEqual([expect.stringContaining('by hand')]);
  });

  it('is a message between staff, and one without words', () => {
    expect(stops({ text: 'Hi all, ((first name)) is on leave.' })).toEqual([
      expect.stringContaining('Hi all'),
    ]);
    expect(stops({ text: '  ' })).toEqual(['Write the message.']);
    expect(stops({ channel: 'email', carrier: 'smtp' })).toEqual(['Write a subject.']);
  });
});
