import { describe, expect, it } from 'vitest';
import { shippedPack } from '../../../../../../src/domain/policy/shipped-pack';
import {
  instantOf,
  partsOf,
  timeToOffer,
} from '../../../../../../src/renderer/screens/compose/schedule/date-and-time';
import { NOW, SERVICE } from '../../../sample-desk';

describe('a day and a time in fields', () => {
  it('are what London’s clocks show, in winter and in summer', () => {
    expect(instantOf({ date: '2026-11-30', time: '09:00' })).toBe('2026-11-30T09:00:00.000Z');
    expect(instantOf({ date: '2026-06-30', time: '09:00' })).toBe('2026-06-30T08:00:00.000Z');
    expect(partsOf('2026-06-30T08:00:00.000Z')).toEqual({ date: '2026-06-30', time: '09:00' });
  });

  it('are no time while half of one is missing, or where there is no such day', () => {
    expect(instantOf({ date: '2026-11-30', time: '' })).toBeUndefined();
    expect(instantOf({ date: '', time: '09:00' })).toBeUndefined();
    expect(instantOf({ date: '2026-02-30', time: '09:00' })).toBeUndefined();
  });

  it('go on by an hour where the clocks leave it out, and are the first where they show it twice', () => {
    expect(instantOf({ date: '2026-03-29', time: '01:30' })).toBe('2026-03-29T01:30:00.000Z');
    expect(instantOf({ date: '2026-10-25', time: '01:30' })).toBe('2026-10-25T00:30:00.000Z');
  });
});

describe('the time offered for later (P32)', () => {
  it('is the next morning while the service works', () => {
    expect(timeToOffer(SERVICE, NOW, shippedPack)).toBe('2026-11-24T09:00:00.000Z');
  });

  it('is the next opening while it is closed', () => {
    expect(timeToOffer(SERVICE, '2026-11-27T18:00:00.000Z', shippedPack)).toBe('2026-11-30T09:00:00.000Z');
    expect(timeToOffer(SERVICE, '2026-11-23T07:00:00.000Z', shippedPack)).toBe('2026-11-23T09:00:00.000Z');
  });

  it('is none for a service that never works', () => {
    const never = { ...SERVICE, hours: { ...SERVICE.hours, weekdays: [] } };
    expect(timeToOffer(never, NOW, shippedPack)).toBeUndefined();
  });
});
