import { describe, expect, it } from 'vitest';
import { createChecker } from '../../../../src/domain/checks/checker';
import { keptLast } from '../../../../src/domain/checks/kept-last';
import { britishEnglish } from '../../../../src/main/read-language';

describe('what is kept of the last texts', () => {
  it('is made once for a text, however many rules ask for it', () => {
    let made = 0;
    const length = keptLast((text: string) => {
      made += 1;
      return text.length;
    });
    expect([length('one'), length('four'), length('one'), length('four')]).toEqual([3, 4, 3, 4]);
    expect(made).toBe(2);
  });

  it('tells apart what is made of the same text otherwise', () => {
    const both = keptLast((text: string, about) => `${text} ${about ?? ''}`);
    expect([both('on', 'Monday'), both('on', 'Friday'), both('on')]).toEqual([
      'on Monday',
      'on Friday',
      'on ',
    ]);
  });

  it('forgets what is older than the last four', () => {
    let made = 0;
    const keep = keptLast((key: object) => {
      made += 1;
      return key;
    });
    const keys = Array.from({ length: 5 }, () => ({}));
    for (const key of keys) keep(key);
    expect(keep(keys[0] ?? {})).toBe(keys[0]);
    expect(made).toBe(6);
  });

  it('changes no finding: a checker that has seen other texts finds what a new one finds', () => {
    const texts = [
      'Hi, ur appt is on Tues 9 December at 3pm. Plese take 20 mg, the the nurse wont come.',
      'You have chest pain? Call 999. Your HIV test was positive, WhatsApp me on 07700 900123.',
      'Ring us if your diabetes gets worse. The CMHT (community mental health team) will see you on 31 June.',
    ];
    const context = { channel: 'sms', today: '2026-11-23' } as const;
    const old = createChecker({ language: britishEnglish() });
    for (const text of [...texts, ...texts.toReversed()]) old.check(text, context);
    for (const text of texts)
      expect(old.check(text, context)).toEqual(
        createChecker({ language: britishEnglish() }).check(text, context),
      );
  });
});
