import { describe, expect, it } from 'vitest';
import { readsBothWays } from '../../../bench/checks/meaning-pairs';
import { slipsOf } from '../../../bench/checks/slip-set';
import type { Partners } from '../../../bench/checks/slip-partners';

const none = (): readonly string[] => [];
const partners = {
  keypad: (word) => (word === 'home' ? ['good'] : []),
  'neighbour key': none,
  homophone: none,
  meaning: (word) => ({ can: ["can't"], '15': ['50'], am: ['pm'] })[word] ?? [],
} satisfies Partners;

describe('slips made for measuring', () => {
  it('replace one word and say where', () => {
    const [slip] = slipsOf(['Stay at home today.'], partners, 10);
    expect(slip).toMatchObject({ kind: 'keypad', text: 'Stay at good today.', was: 'home', is: 'good', isDecidable: true }); // prettier-ignore
    expect(slip?.text.slice(slip.start, slip.end)).toBe('good');
  });

  it('keep the capital a sentence begins with', () => {
    expect(slipsOf(['Home is best.'], partners, 10)[0]?.text).toBe('Good is best.');
  });

  it('leave names, links, placeholders and telephone numbers alone', () => {
    expect(
      slipsOf(['Ask Home, see home.example.org or [home], ((home)), or call 01632 15 15 15.'], partners, 10),
    ).toEqual([]);
  });

  it('reach am and pm where they stand against their hour', () => {
    expect(slipsOf(['At 10:30am.'], partners, 10)[0]).toMatchObject({
      text: 'At 10:30pm.',
      isDecidable: false,
    });
  });

  it('say that no context decides what reads well both ways', () => {
    expect(slipsOf(['You can come.'], partners, 10)[0]).toMatchObject({ is: "can't", isDecidable: false });
    expect(readsBothWays('before', 'after')).toBe(true);
    expect(readsBothWays('home', 'good')).toBe(false);
  });

  it('are the same each time', () => {
    const messages = ['Stay at home.', 'You can go home at 15:15.', 'Come home.'];
    expect(slipsOf(messages, partners, 2)).toEqual(slipsOf(messages, partners, 2));
  });
});
