import { describe, expect, it } from 'vitest';
import { findThirdParties } from '../../../../../src/domain/trails/third-parties/find-third-parties';
import { knownPersonSchema } from '../../../../../src/domain/trails/third-parties/known-people';
import { mailText, split } from '../mail';
import { splitTrail } from '../../../../../src/domain/trails/split-trail';

const margaret = knownPersonSchema.parse({
  names: ['Margaret Holloway', 'Maggie'],
  phones: ['07700 900123'],
  nhsNumbers: ['999 054 8609'],
  addresses: ['14 Mill Lane, Ashby, LE65 1AA'],
});
const found = (text: string) =>
  findThirdParties(split(text), [margaret])[0]?.map(({ kind, text: words, relationship }) => [
    kind,
    words,
    relationship,
  ]);

describe('third parties in a trail', () => {
  it('are named with who they are, in the writer’s words', () => {
    expect(found('My daughter Anna is in hospital, and I collect Jacob, my grandson, from school.')).toEqual([
      ['name', 'Anna', 'daughter'],
      ['name', 'Jacob', 'grandson'],
    ]);
    expect(found('his wife, Sheila, has the key')).toEqual([['name', 'Sheila', 'wife']]);
    expect(found('my boyfriend jordan has the car')).toEqual([['name', 'jordan', 'boyfriend']]);
  });

  it('are phones, emails, addresses and NHS numbers, with whose they are', () => {
    expect(found('My neighbour Sheila Marsh can let you in, her number is 07700 900456.')).toEqual([
      ['name', 'Sheila Marsh', 'neighbour'],
      ['phone', '07700 900456', 'neighbour'],
    ]);
    expect(found('Ask my brother at peter@example.com or 27 Station Road, Ashby, LE65 2BB.')).toEqual([
      ['email', 'peter@example.com', 'brother'],
      ['address', '27 Station Road, Ashby, LE65 2BB', 'brother'],
    ]);
    expect(found('The next one had NHS number 999 000 0026.')).toEqual([
      ['nhs-number', '999 000 0026', null],
    ]);
  });

  it('are not the person, nor a carer, nor the team', () => {
    expect(
      found('Mrs Holloway of 14 Mill Lane, Ashby, LE65 1AA, NHS number 999 054 8609, is on 07700 900123.'),
    ).toEqual([]);
    expect(found('Call 111 or 0300 123 4567.')).toEqual([]);
  });

  it('are a relative of the same first name, and of the same family name', () => {
    expect(found('My granddaughter Margaret will be there with Tom Holloway.')).toEqual([
      ['name', 'Margaret', 'granddaughter'],
      ['name', 'Tom Holloway', null],
    ]);
  });

  it('are not those who write to each other: senders, recipients, who is greeted and who signs', () => {
    const mail = mailText('Dear Joanne\n\nI spoke to Joanne today.\n\nKind regards\nPetra');
    expect(findThirdParties(splitTrail(mail))[0]).toEqual([]);
  });

  it('may be staff, and are said to be', () => {
    expect(findThirdParties(split('Dr Malhotra said the frame is too low.'), [margaret])[0]).toMatchObject([
      { text: 'Dr Malhotra', mayBeStaff: true },
    ]);
  });

  it('are not looked for in what is folded away', () => {
    expect(found('Hello\n\n-- \nPetra Novak\n07700 900999')).toEqual([]);
  });
});
