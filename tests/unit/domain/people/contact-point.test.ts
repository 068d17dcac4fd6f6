import { describe, expect, it } from 'vitest';
import { formatContactPoint, newContactPointSchema } from '../../../../src/domain/people/contact-point';

const reason = (channel: string, value: string) =>
  newContactPointSchema.safeParse({ carerId: null, channel, value }).error?.issues[0]?.message;

describe('a contact point', () => {
  it('is a UK mobile, kept in one form however it was written', () => {
    for (const value of ['07700 900412', '+44 7700 900412', '0044 7700900412', '(07700) 900-412']) {
      expect(newContactPointSchema.parse({ carerId: null, channel: 'sms', value })).toEqual({
        carerId: null,
        channel: 'sms',
        value: '+447700900412',
      });
    }
    expect(formatContactPoint({ channel: 'sms', value: '+447700900412' })).toBe('07700 900412');
  });

  it.each([
    ['020 7946 0018', /not a UK mobile/u],
    ['07700 90041', /not a UK mobile/u],
    ['+33 6 12 34 56 78', /UK mobile numbers only/u],
    ['call me', /not a phone number/u],
    ['', /not a phone number/u],
  ])('%j is refused with the reason', (value, why) => {
    expect(reason('sms', value)).toMatch(why);
  });

  it('is one email address', () => {
    expect(
      newContactPointSchema.parse({ carerId: null, channel: 'email', value: ' Maggie@Example.ORG ' }).value,
    ).toBe('Maggie@example.org');
  });

  it.each([
    'a@example.org, b@example.org',
    'a@example.org;b@example.org',
    'Maggie <maggie@example.org>',
    'maggie@example',
    'maggie@example.org\nBcc: b@example.org',
    'mag gie@example.org',
    '“maggie”@example.org',
  ])('%j is refused: a mail library could read it as something else', (value) => {
    expect(reason('email', value)).toMatch(/not an email address/u);
  });
});
