import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asksToStop } from '../../../../../src/domain/replies/stop/asks-to-stop';
import { goldReplies, measured } from '../gold-replies';
import { anyText } from '../any-text';

const asks = goldReplies('asks-to-stop.txt');
const others = goldReplies('other-matters.txt');

describe('asking that no more is sent (P19)', () => {
  it('is recognised in nearly all of the gold list, and read into little else', () => {
    expect(asks.length).toBeGreaterThanOrEqual(300);
    expect(others.length).toBeGreaterThanOrEqual(300);
    const { recall, precision, missed, wrong } = measured(asksToStop, asks, others);
    expect({ missed, wrong }).toMatchObject({ missed: expect.any(Array), wrong: expect.any(Array) });
    expect(recall).toBeGreaterThanOrEqual(0.99);
    expect(precision).toBeGreaterThanOrEqual(0.99);
  });

  it.each([
    'STOP',
    'stop',
    ' Stop. ',
    'STOP!!!',
    'ＳＴＯＰ',
    'S.T.O.P',
    'sto\u200bp',
    '🛑 stop',
    'Stop\n\nSent from my iPhone',
  ])('hears %j', (text) => expect(asksToStop(text)).toBe(true));

  it.each([
    'can you stop by',
    'stop taking the tablets?',
    'the pain won’t stop',
    'My ex won’t stop texting me',
    'Please don’t take me off your list',
    '',
    '   ',
    '...',
  ])('leaves %j alone', (text) => expect(asksToStop(text)).toBe(false));

  it('hears it at the end of a longer message, whatever stands before', () => {
    const before = 'Hello, thank you for all you did for my mother in spring. She moved to Leeds in May.';
    expect(asksToStop(`${before} Please do not text this number again.`)).toBe(true);
    expect(asksToStop(before)).toBe(false);
  });

  it('makes no difference by capitals or by which apostrophe was typed', () => {
    fc.assert(
      fc.property(fc.constantFrom(...asks, ...others), fc.boolean(), (text, shouted) => {
        const other = (shouted ? text.toUpperCase() : text).replaceAll("'", '’');
        expect(asksToStop(other)).toBe(asksToStop(text));
      }),
      { numRuns: 600 },
    );
  });

  it('takes any text, and never takes long over it', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(typeof asksToStop(text)).toBe('boolean');
      }),
      { numRuns: 500 },
    );
    for (const endless of [
      'stop ',
      'do not text ',
      'i do not want to be to be ',
      'please , stop , ',
      's t o p ',
    ]) {
      const began = performance.now();
      asksToStop(endless.repeat(20_000));
      expect(performance.now() - began).toBeLessThan(400);
    }
  });
});
