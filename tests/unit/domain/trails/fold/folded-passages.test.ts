import { describe, expect, it } from 'vitest';
import { foldedPassages } from '../../../../../src/domain/trails/fold/folded-passages';

const folded = (body: string) =>
  foldedPassages(body, []).map(({ kind, start, end }) => [kind, body.slice(start, end)]);

describe('what is folded away', () => {
  it('is a signature beneath "-- "', () => {
    expect(folded('Hello\n\n-- \nAnn Bell\nTherapist')).toEqual([['signature', '-- \nAnn Bell\nTherapist']]);
  });

  it('is a post and an address beneath a closing; the closing and the name stay', () => {
    expect(
      folded(
        'Hello\n\nKind regards\n\nJoanne\n\nOccupational Therapist\nNorth Community Trust\nTel: 020 7946 0100',
      ),
    ).toEqual([['signature', 'Occupational Therapist\nNorth Community Trust\nTel: 020 7946 0100']]);
  });

  it.each([
    'Sent from my iPhone',
    'Get Outlook for iOS',
    'Sent from my Galaxy',
    'Von meinem iPhone gesendet',
    'Envoyé de mon iPhone',
    'Wysłane z iPhone’a',
  ])('is what a phone writes by itself: %s', (footer) => {
    expect(folded(`Yes\n\n${footer}`)).toEqual([['device-footer', footer]]);
  });

  it('is the NHS’s notice with the rule above it', () => {
    const notice =
      '********************************\n\nThis message may contain confidential information. If you are not the intended recipient please tell us.\n\nNHSmail is the secure email service.';
    expect(folded(`Yes\n\n${notice}`)).toEqual([['disclaimer', notice]]);
  });

  it('is a gateway’s banner above the words', () => {
    expect(folded('CAUTION: This email originated from outside of the organisation.\n\nHello')).toEqual([
      ['banner', 'CAUTION: This email originated from outside of the organisation.'],
    ]);
  });

  it('is not what somebody wrote', () => {
    expect(folded('I sent it from my desk.\n\nKind regards\nMaggie')).toEqual([]);
    expect(folded('Thanks\n\nAnn\n\nPS the door is open')).toEqual([]);
    expect(folded('This is confidential: my son does not know.')).toEqual([]);
  });

  it('ends where the writer goes on beneath a quote', () => {
    const body = '-- \nAnn\nSee below.';
    expect(foldedPassages(body, [body.indexOf('See')])).toEqual([{ kind: 'signature', start: 0, end: 7 }]);
  });
});
