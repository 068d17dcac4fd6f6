import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  filledByProvider,
  providerFields,
  sameOnceSent,
} from '../../../../src/domain/templates/provider-template';

describe('the fields of a template at GOV.UK Notify', () => {
  it('are Plainword’s whatever their case, spaces, hyphens and underscores', () => {
    expect(providerFields('((First_name)), ((day)) at ((TIME)), ((first-name))')).toEqual([
      { name: 'First_name', field: 'first name' },
      { name: 'day', field: 'day' },
      { name: 'TIME', field: 'time' },
    ]);
  });

  it('are not Plainword’s where it has none of that name, or where words depend on one', () => {
    expect(providerFields('((reference)) ((day??See you then.))')).toEqual([
      { name: 'reference', field: null },
      { name: 'day??See you then.', field: null },
    ]);
  });

  it('are filled by their own names', () => {
    expect(
      filledByProvider('Hello ((First_name)), see you ((day)).', { 'first name': 'Sam', day: 'Monday' }),
    ).toEqual({
      personalisation: { First_name: 'Sam', day: 'Monday' },
      text: 'Hello Sam, see you Monday.',
    });
  });

  it('are not filled where a value is missing or a field is unknown', () => {
    expect(filledByProvider('((first name)) ((day))', { day: 'Monday' })).toBeUndefined();
    expect(filledByProvider('((nickname))', { 'first name': 'Sam' })).toBeUndefined();
  });

  it('take no value for another field, whatever stands in it', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), fc.string({ minLength: 1 }), (name, place) => {
        const filled = filledByProvider('((first name))|((place))', { 'first name': name, place });
        expect(filled?.text).toBe(`${name}|${place}`);
      }),
    );
  });
});

describe('two texts, once GOV.UK Notify has sent them,', () => {
  it.each([
    ['Sam’s visit – at 2pm…', "Sam's visit - at 2pm...", true],
    ['One\n\n\n\nTwo ', 'One\n\nTwo', true],
    ['One\r\nTwo', 'One\nTwo', true],
    ['One\nTwo', 'One Two', false],
    ['See you Monday.', 'See you Tuesday.', false],
    ['2pm', '12pm', false],
  ])('%j and %j: the same is %s', (one, other, same) => {
    expect(sameOnceSent(one, other)).toBe(same);
  });
});
