import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AGE_BANDS, ageBand, ageOn } from '../../../../src/domain/batches/ages';
import { AlikeOnList } from '../../../../src/domain/batches/alike';
import { differences } from '../../../../src/domain/batches/differences';
import { NO_TALLY, secondsLeft } from '../../../../src/domain/batches/progress';
import { standingOf } from '../../../../src/domain/batches/recipient';
import { Samples } from '../../../../src/domain/batches/samples';
import { AgeTally, ReasonTally } from '../../../../src/domain/batches/summary';
import { messageStatusSchema } from '../../../../src/domain/messages/message';

const twin = (givenName: string) => ({ givenName, familyName: 'Price', dateOfBirth: '2001-01-19' });

describe('ages of a list', () => {
  it('turn on the birthday', () => {
    expect(ageOn('2010-12-02', '2026-12-01')).toBe(15);
    expect(ageOn('2010-12-02', '2026-12-02')).toBe(16);
  });

  it('fall into one band each, and none is lost', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 120 })), (ages) => {
        const tally = new AgeTally();
        for (const age of ages) tally.add(age);
        expect(tally.list().reduce((sum, { count }) => sum + count, 0)).toBe(ages.length);
      }),
    );
    expect(AGE_BANDS.map((_, i) => ageBand([15, 16, 40, 70, 90][i] ?? 0))).toEqual([0, 1, 2, 3, 4]);
  });
});

describe('reasons of a list', () => {
  it('are counted by what they say, and stay few however many there are', () => {
    const tally = new ReasonTally();
    for (let i = 0; i < 1_000; i++) tally.add('P32', `The visit at ${i} is in the past.`);
    tally.add('P2', 'Not agreed.');
    const list = tally.list();
    expect(list.length).toBeLessThanOrEqual(32);
    expect(list.reduce((sum, { count }) => sum + count, 0)).toBe(1_001);
  });
});

describe('who is like another on a list (P26)', () => {
  it('are twins and namesakes, and nobody else', () => {
    const alike = new AlikeOnList();
    const other = { givenName: 'Joan', familyName: 'Prentice', dateOfBirth: '1944-07-29' };
    const namesake = { givenName: 'joan', familyName: 'Prentice', dateOfBirth: '1962-01-01' };
    const alone = { givenName: 'Harold', familyName: 'Bright', dateOfBirth: '1937-12-08' };
    for (const each of [twin('Amy'), twin('Anna'), other, namesake, alone]) alike.show(each);
    expect([twin('Amy'), other, namesake, alone].map((each) => alike.isAlike(each))).toEqual([
      true,
      true,
      true,
      false,
    ]);
  });
});

describe('samples of a list', () => {
  it('are the first, the longest, and one by chance that stays the same whatever the order', () => {
    const all = [
      { position: 1, length: 20, hash: 'c' },
      { position: 2, length: 90, hash: 'b' },
      { position: 3, length: 30, hash: 'a' },
    ];
    const samples = new Samples();
    for (const each of all) samples.add(each);
    expect(samples.list()).toEqual([
      { which: 'first', position: 1 },
      { which: 'longest', position: 2 },
      { which: 'chance', position: 3 },
    ]);
  });
});

describe('what differs from the last list of the name', () => {
  const content = { channel: 'sms', purpose: 'appointment-reminder', text: 'Hello.', subject: '' } as const;
  it('is nothing for the same list', () => {
    const list = { content, people: new Set(['a', 'b']) };
    expect(differences(list, list)).toEqual([]);
  });

  it('names more people, other people and other words', () => {
    const now = { content: { ...content, text: 'Hi.' }, people: new Set(['c', 'd', 'e']) };
    expect(differences(now, { content, people: new Set(['a', 'b']) })).toEqual([
      'It has 1 person more than last time.',
      '3 people were not on it last time.',
      '2 people were on it last time and are not now.',
      'Nobody of last time is on it.',
      'The words are others than last time.',
    ]);
  });
});

describe('where one of many stands', () => {
  it('is what the list says until their message is made', () => {
    for (const status of messageStatusSchema.options) expect(standingOf('may-go', status)).toBe('may-go');
    expect(standingOf('stopped', null)).toBe('stopped');
  });

  it('is told by the message then: cancelled with a reason is stopped', () => {
    expect(standingOf('queued', 'sending')).toBe('queued');
    expect(standingOf('queued', 'sent')).toBe('sent');
    expect(standingOf('queued', 'cancelled')).toBe('cancelled');
    expect(standingOf('queued', 'cancelled', 'Not sent: they withdrew.')).toBe('stopped');
  });
});

describe('the time that is left', () => {
  it('is what is left at the rate, and nothing before there is one', () => {
    const tally = { ...NO_TALLY, 'may-go': 90, queued: 10 };
    expect(secondsLeft(tally, 50)).toBe(120);
    expect(secondsLeft(tally, 0)).toBeNull();
    expect(secondsLeft(NO_TALLY, 50)).toBeNull();
  });
});
