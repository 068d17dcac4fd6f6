import { describe, expect, it } from 'vitest';
import { leavingOut } from '../../../../../src/domain/trails/review/leaving-out';
import { foldedPassages } from '../../../../../src/domain/trails/fold/folded-passages';
import { keptMessage } from '../kept-messages';

function offered(body: string): Array<[string, string, boolean]> {
  const message = keptMessage(body, { folded: foldedPassages(body, []) });
  return leavingOut(message).map(({ start, end, why, whole }) => [body.slice(start, end), why, whole]);
}
const wholly = (body: string) => offered(body).find(([, , whole]) => whole)?.[1] ?? null;

describe('what may be left out', () => {
  it('is a message that only greets and thanks', () => {
    expect(wholly('Thank you so much!')).toBe('greeting only');
    expect(wholly('Hi Sarah,\n\nMany thanks for your help.\n\nKind regards,\nMaggie')).toBe('greeting only');
    expect(wholly('Ok, thanks\n\nSent from my iPhone')).toBe('greeting only');
    expect(wholly('Dear all,\nI hope you are well.\nBest wishes\nMaggie')).toBe('greeting only');
  });

  it('is a message that only settles a time', () => {
    expect(wholly('That is fine, thanks. See you on Friday.')).toBe('arranging a time only');
    expect(wholly('Hello\n\nCan we do Tuesday at 10am?\n\nThanks\nMaggie')).toBe('arranging a time only');
  });

  it('is never a message with anything of care or harm in it', () => {
    expect(wholly('Thank you so much, the pain is gone.')).toBeNull();
    expect(wholly('See you on Friday. I fell last night.')).toBeNull();
    expect(wholly('Thanks. I can’t go on.')).toBeNull();
    expect(wholly('See you in hospital')).toBeNull();
    expect(wholly('No')).toBeNull();
  });

  it('is the greeting, the closing and the signature of one that says more', () => {
    expect(
      offered('Good morning,\n\nThe frame is too low.\n\nKind regards\nMaggie\n\nSent from my iPhone'),
    ).toEqual([
      ['Good morning,', 'greeting only', false],
      ['Kind regards\nMaggie', 'greeting only', false],
      ['Sent from my iPhone', 'not about care', false],
    ]);
  });

  it('is not a closing with words beneath it', () => {
    expect(offered('Hello\nThe frame is low.\nThanks\nI fell twice last week and did not get up.')).toEqual([
      ['Hello', 'greeting only', false],
    ]);
  });

  it('is nothing of an empty message', () => {
    expect(offered('')).toEqual([]);
  });
});
