import { describe, expect, it } from 'vitest';
import { envelopeFault } from '../../../../../src/main/send/adapters/envelope-check';
import type { Envelope } from '../../../../../src/main/send/send-adapter';

const email: Envelope = {
  reference: '01890000-0000-7000-8000-000000000001',
  channel: 'email',
  from: 'clinic@example.org',
  fromName: 'Community Clinic',
  to: 'sam@example.com',
  subject: 'Your appointment',
  text: 'See you at 2pm.\n\tBring this email.',
  files: [],
  template: null,
};
const sms: Envelope = { ...email, channel: 'sms', from: '', subject: '', to: '+447700900123' };

describe('the last look at an envelope', () => {
  it('passes a message that is right', () => {
    expect(envelopeFault(email, 'email')).toBeNull();
    expect(envelopeFault(sms, 'sms')).toBeNull();
  });

  it.each([
    ['two addresses', { to: 'sam@example.com,eve@example.net' }],
    ['a display name', { to: 'Sam <sam@example.com>' }],
    ['a comment', { to: 'sam@example.com (eve@example.net)' }],
    ['a group', { to: 'all: sam@example.com, eve@example.net;' }],
    ['a domain that is not in its one form', { to: 'sam@EXAMPLE.com' }],
    ['spaces around it', { to: ' sam@example.com' }],
    ['a sender that is a list', { from: 'clinic@example.org, eve@example.net' }],
    ['a line break in the name', { fromName: 'Clinic\nBcc: eve@example.net' }],
    ['a tab in the subject', { subject: 'Your\tappointment' }],
    ['half a surrogate pair in the subject', { subject: 'Your \udc00' }],
    ['a subject that mail programs would decode', { subject: '=?utf-8?B?Z29vZCBuZXdz?=' }],
    ['a next-line character in the subject', { subject: 'Your\u0085appointment' }],
    ['an empty reference', { reference: '' }],
    ['a reference that is more than one', { reference: 'a>b' }],
  ])('stops %s', (_, wrong) => {
    expect(envelopeFault({ ...email, ...wrong }, 'email')).toMatch(/\.$/u);
  });

  it.each(['07700 900123', '+44 7700 900123', '+447700900123,+447700900124', '+15005550006', '999', ''])(
    'stops a text to "%s"',
    (to) => {
      expect(envelopeFault({ ...sms, to }, 'sms')).toContain('UK mobile number');
    },
  );
});
