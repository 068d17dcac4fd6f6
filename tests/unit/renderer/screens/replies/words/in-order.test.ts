import { describe, expect, it } from 'vitest';
import { inOrder } from '../../../../../../src/renderer/screens/replies/words/in-order';
import { idOf, NOW } from '../../../sample-desk';
import { at, marksAt, replyOf } from '../sample-replies';

const call = 'I took all my tablets';
const emergency = { text: call, marks: marksAt(call, { emergency: [call] }) };

describe('the order in which replies are seen to (P31)', () => {
  it('is emergencies, then overdue, then due, then what has no clock', () => {
    const groups = inOrder(
      [
        replyOf(1, { due: null, clock: 'no-clock' }),
        replyOf(2),
        replyOf(3, { due: '2026-11-23T10:00:00.000Z', clock: 'overdue' }),
        replyOf(4, emergency),
      ],
      NOW,
    );
    expect(
      groups.map(({ standing, replies }) => [standing, ...replies.map(({ about }) => about.id)]),
    ).toEqual([
      ['emergency', idOf(4)],
      ['overdue', idOf(3)],
      ['due', idOf(2)],
      ['no-clock', idOf(1)],
    ]);
  });

  it('within each puts first what was to be answered first', () => {
    const [group] = inOrder(
      [replyOf(1, { due: '2026-11-24T10:00:00.000Z' }), replyOf(2, { due: '2026-11-23T15:00:00.000Z' })],
      NOW,
    );
    expect(group?.replies.map(({ about }) => about.id)).toEqual([idOf(2), idOf(1)]);
  });

  it('knows what has become overdue since it was read', () => {
    const [group] = inOrder([replyOf(1, { due: '2026-11-23T10:29:00.000Z', clock: 'due' })], NOW);
    expect(group?.standing).toBe('overdue');
  });

  it('lets an emergency that somebody saw to wait by its clock', () => {
    const seen = { did: 'Called 999', when: at(NOW), by: 'R. Shah' };
    const [group] = inOrder([replyOf(1, { ...emergency, alarmSeen: seen })], NOW);
    expect(group?.standing).toBe('due');
  });
});
