import { describe, expect, it } from 'vitest';
import { clockOf } from '../../../../src/domain/replies/clock';
import { mostUrgentFirst } from '../../../../src/domain/replies/most-urgent-first';
import { service } from '../facts';
import { reply } from './a-reply';

const works = { ...service, replyWithinHours: 4 };
const at = (received: string) => reply({ received: { at: received, offset: 0 } });
const TUESDAY_NOON = '2026-11-24T12:00:00.000Z';
const seen = {
  did: 'called 999',
  when: { at: TUESDAY_NOON, offset: 0 },
  by: 'R. Shah, occupational therapist',
};
const emergency = { emergency: [{ start: 0, end: 3 }], stop: false, offensive: [], textSpeak: [] };

const named = (name: string, change: Parameters<typeof reply>[0]) =>
  reply({ ...change, about: { kind: 'received', id: name } });

describe('the clock of a reply (P31)', () => {
  it('runs in the working time of its service: over the weekend it stands still', () => {
    const friday = clockOf(at('2026-11-20T15:00:00.000Z'), works, '2026-11-23T08:00:00.000Z', []);
    expect(friday.clock).toBe('due');
    expect(friday.due?.slice(0, 10)).toBe('2026-11-23');
  });

  it('is overdue once the agreed time has passed, not at its very end', () => {
    const { due } = clockOf(at('2026-11-24T09:00:00.000Z'), works, TUESDAY_NOON, []);
    expect(due).not.toBeNull();
    expect(clockOf(at('2026-11-24T09:00:00.000Z'), works, due ?? '', []).clock).toBe('due');
    expect(clockOf(at('2026-11-24T09:00:00.000Z'), works, '2026-11-25T17:00:00.000Z', []).clock).toBe(
      'overdue',
    );
  });

  it('stands still where it is not known whose it is for, or the service takes no replies', () => {
    expect(clockOf(reply(), null, TUESDAY_NOON, [])).toEqual({ clock: 'no-clock', due: null });
    expect(clockOf(reply(), { ...works, replyWithinHours: null }, TUESDAY_NOON, []).clock).toBe('no-clock');
  });

  it('says of what was answered or closed that it was, and when it had been due', () => {
    const when = { at: TUESDAY_NOON, offset: 0 };
    const answered = clockOf(reply({ answered: when }), works, '2026-12-24T12:00:00.000Z', []);
    expect(answered.clock).toBe('answered');
    expect(answered.due).not.toBeNull();
    const closed = reply({ closed: { reason: 'thanks only', when, by: 'R. Shah' } });
    expect(clockOf(closed, works, '2026-12-24T12:00:00.000Z', []).clock).toBe('closed');
  });
});

describe('the order of what waits', () => {
  it('puts emergencies nobody has seen to first, then what is overdue, then what is due soonest', () => {
    const all = [
      named('no clock', { clock: 'no-clock' }),
      named('due later', { clock: 'due', due: '2026-11-25T12:00:00.000Z' }),
      named('seen emergency', {
        clock: 'due',
        due: '2026-11-25T09:00:00.000Z',
        marks: emergency,
        alarmSeen: seen,
      }),
      named('due soon', { clock: 'due', due: '2026-11-24T13:00:00.000Z' }),
      named('overdue', { clock: 'overdue', due: '2026-11-24T09:00:00.000Z' }),
      named('long overdue', { clock: 'overdue', due: '2026-11-20T09:00:00.000Z' }),
      named('emergency', { clock: 'due', due: '2026-11-30T09:00:00.000Z', marks: emergency }),
    ];
    expect(mostUrgentFirst(all).map(({ about }) => about.id)).toEqual([
      'emergency',
      'long overdue',
      'overdue',
      'due soon',
      'seen emergency',
      'due later',
      'no clock',
    ]);
  });
});
