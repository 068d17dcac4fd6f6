import { describe, expect, it } from 'vitest';
import { joinMails } from '../../../../../src/domain/trails/joining/trail-content';
import { recordedBefore } from '../../../../../src/domain/trails/joining/recorded-before';
import { NO_REVIEW } from '../../../../../src/domain/trails/review/review';
import { mailAt, mailOf, names } from './conversation';

const when = { at: '2026-11-20T10:00:00.000Z', offset: 0 };
const joined = (from: number, ...mails: Parameters<typeof mailOf>[]) =>
  joinMails(mails.map((mail) => mailOf(...mail)), [], names(from)).messages; // prettier-ignore

describe('messages on the record already', () => {
  const old = joined(0, [0, mailAt(0, 0)], [1, mailAt(1, 0)]);
  const now = joined(100, [2, mailAt(2, 2)]);

  it('are those of a recorded entry, also where the new mail only quotes them', () => {
    const before = recordedBefore(now, [{ filing: { review: NO_REVIEW }, messages: old, recorded: when }]);
    expect(now).toHaveLength(3);
    expect(Object.keys(before)).toEqual([now[0]?.id, now[1]?.id]);
    expect(Object.values(before)).toEqual([when, when]);
  });

  it('are not those that were left out of it', () => {
    const left = { messageId: old[0]?.id ?? '', leftOut: 'not about care', cuts: [], parties: [] };
    const filing = { review: { messages: [left] } };
    expect(Object.keys(recordedBefore(now, [{ filing, messages: old, recorded: when }]))).toEqual([
      now[1]?.id,
    ]);
  });
});
