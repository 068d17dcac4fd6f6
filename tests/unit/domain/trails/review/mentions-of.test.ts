import { describe, expect, it } from 'vitest';
import { knownPersonSchema } from '../../../../../src/domain/trails/third-parties/known-people';
import { mentionsOf } from '../../../../../src/domain/trails/review/mentions-of';
import { keptMessage } from '../kept-messages';

const margaret = knownPersonSchema.parse({ names: ['Margaret Holloway'], birthDays: ['1951-03-14'] });

/** The words of each mention with what is suggested. */
function suggested(...bodies: string[]): Array<[string, string | null]> {
  const messages = bodies.map((body) => keptMessage(body));
  const mentions = mentionsOf(messages, [margaret]);
  return messages.flatMap(({ id }) => (mentions[id] ?? []).map((each): [string, string | null] => [each.text, each.suggested])); // prettier-ignore
}

describe('what is suggested for a third party', () => {
  it('is nothing where they are a relative, at work there, or beside words of care', () => {
    expect(suggested('My daughter Anna, who gives my insulin, is in hospital.')).toEqual([['Anna', null]]);
    expect(suggested('Dr Lee said the frame is too low.')).toEqual([['Dr Lee', null]]);
    expect(suggested('Sheila Marsh looks after me on Mondays.')).toEqual([['Sheila Marsh', null]]);
    expect(suggested('I am worried. It is about Sheila Marsh. She shouts.')).toEqual([
      ['Sheila Marsh', null],
    ]);
  });

  it('is to take out a name of which nothing of that is said', () => {
    expect(suggested('The weather was fine and Sheila Marsh had a good time in Spain.')).toEqual([
      ['Sheila Marsh', 'remove'],
    ]);
  });

  it('is nothing for any mention of somebody who may matter in another message', () => {
    expect(suggested('Sheila Marsh was in Spain.', 'By the way, Sheila Marsh is in hospital.')).toEqual([
      ['Sheila Marsh', null],
      ['Sheila Marsh', null],
    ]);
  });

  it('is to take out contact details, or to say whose they are', () => {
    expect(suggested('You could send it to peter@example.com in future.')).toEqual([
      ['peter@example.com', 'remove'],
    ]);
    expect(suggested('It was in a mail of my brother peter@example.com last week.')).toEqual([
      ['peter@example.com', 'replace'],
    ]);
    expect(suggested('The next in the list had NHS number 999 000 0026.')).toEqual([
      ['999 000 0026', 'remove'],
    ]);
    expect(suggested('His date of birth is 4 May 1980, mine is 14/3/51.')).toEqual([
      ['4 May 1980', 'remove'],
    ]);
  });

  it('is nothing for what the writer calls their own: it may be the service user’s new number', () => {
    expect(suggested('My new number is 07700 900456.')).toEqual([['07700 900456', null]]);
    expect(suggested('You can ring me on 0116 496 0123 in the evening.')).toEqual([['0116 496 0123', null]]);
    expect(suggested('We have moved to 27 Station Road, Ashby, LE65 2BB.')).toEqual([
      ['27 Station Road, Ashby, LE65 2BB', null],
    ]);
    expect(suggested('My email is now maggie99@example.com.')).toEqual([['maggie99@example.com', null]]);
    expect(suggested('My neighbour’s number is 07700 900456.')).toEqual([['07700 900456', 'replace']]);
  });

  it('is to take out another birthday, by the year the trail was written in', () => {
    expect(suggested('Her birthday is 3 May 2015.')).toEqual([['3 May 2015', 'remove']]);
    expect(suggested('Her birthday is on 3 May 2026.')).toEqual([]);
  });

  it('is nothing for a number that the service may have to call', () => {
    expect(suggested('If I don’t answer, ring 07700 900456 instead.')).toEqual([['07700 900456', null]]);
    expect(suggested('In an emergency ring 07700 900456.')).toEqual([['07700 900456', null]]);
  });
});

describe('the third parties of a trail', () => {
  it('are found in a body of any length, where they stand', () => {
    const line = 'The weather was fine and the garden is doing well this week, thank you.\n';
    const body = `${line.repeat(3_000)}Sheila Marsh is at sheila@example.com.`;
    const message = keptMessage(body);
    const [name, address] = mentionsOf([message], [margaret])[message.id] ?? [];
    expect(name).toMatchObject({ text: 'Sheila Marsh', start: body.indexOf('Sheila Marsh') });
    expect(address).toMatchObject({ kind: 'email', start: body.indexOf('sheila@') });
  });

  it('are found again in other messages by a name that only one of them explains', () => {
    const found = suggested(
      'My neighbour Quillan has the key, my son Will does not.',
      'I saw that Quillan was away. Will you come? I saw Will.',
    );
    expect(found.map(([words]) => words)).toEqual(['Quillan', 'Will', 'Quillan', 'Will']);
    expect(found.map(([, choice]) => choice)).toEqual([null, null, null, null]);
  });
});
