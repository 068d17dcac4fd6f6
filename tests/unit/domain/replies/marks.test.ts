import { describe, expect, it } from 'vitest';
import { replyMarks } from '../../../../src/domain/replies/marks';

const marked = (text: string, accepted: string[] = []) => {
  const marks = replyMarks({ subject: '', text, channel: 'sms' }, accepted);
  const words = (spans: typeof marks.emergency) => spans.map(({ start, end }) => text.slice(start, end));
  return {
    emergency: words(marks.emergency),
    stop: marks.stop,
    offensive: words(marks.offensive),
    textSpeak: words(marks.textSpeak),
  };
};

describe('what stands out in a reply', () => {
  it('marks text speak and abbreviations where they stand, and expands none (P30)', () => {
    expect(marked('cn u cum 2moro about my PTA x').textSpeak).toEqual(['cn', 'u', 'cum', '2moro', 'PTA']);
    expect(marked('Yes, I will be in on Tuesday.').textSpeak).toEqual([]);
  });

  it('lets short forms stand that the Trust takes as words', () => {
    expect(marked('Is the CPN coming').textSpeak).toEqual(['CPN']);
    expect(marked('Is the CPN coming', ['CPN']).textSpeak).toEqual([]);
  });

  it('marks what is offensive, and not what is only rude (P34)', () => {
    expect(marked('You are all useless fucking idiots').offensive.length).toBeGreaterThan(0);
    expect(marked('You never answer the phone').offensive).toEqual([]);
  });

  it('hears an emergency and asking to stop in the subject too, where it is their own', () => {
    const words = { text: 'See above.', channel: 'email' as const };
    expect(replyMarks({ ...words, subject: 'STOP' }).stop).toBe(true);
    expect(replyMarks({ ...words, subject: 'Re: STOP smoking clinic, how to stop' }).stop).toBe(false);
  });

  it('is quick for a text, and for what somebody pasted into one', () => {
    const text =
      'Hi, cn u tell me if the appt on thurs is still on pls as i feel rly bad n cant breathe well, stop. ';
    for (let i = 0; i < 100; i += 1) replyMarks({ subject: '', text: `${i}${text}`, channel: 'sms' });
    const began = performance.now();
    for (let i = 0; i < 50; i += 1) replyMarks({ subject: '', text: `${text}${i}`, channel: 'sms' });
    expect((performance.now() - began) / 50).toBeLessThan(4);
    const long = performance.now();
    replyMarks({ subject: '', text: text.repeat(2_000), channel: 'email' });
    expect(performance.now() - long).toBeLessThan(1_500);
  });
});
