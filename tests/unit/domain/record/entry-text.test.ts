import { describe, expect, it } from 'vitest';
import { entryPreview, entryText, type SentMessage } from '../../../../src/domain/record/entry-text';
import { person } from '../facts';

const sent: SentMessage = {
  channel: 'sms',
  carrier: 'govuk-notify',
  purpose: 'change-of-appointment',
  from: '07860 000111',
  to: '+447700900412',
  subject: '',
  text: 'Hello Maggie, our visit is now at 2pm.\n\nIn an emergency call 999.',
  sent: '2026-11-21T14:05:00.000Z',
  sentBy: 'R. Shah, occupational therapist',
  service: 'Community Therapy, North',
};
const ENTERED = '2026-11-22T16:11:00.000Z';

describe('the entry of a text (P25)', () => {
  it('has who it is about, when it was sent, the numbers from and to, when it was entered, and every word', () => {
    expect(entryText(sent, person(), ENTERED).text).toBe(
      [
        'TEXT MESSAGE to service user',
        'Service user  Margaret Holloway',
        'NHS number    999 054 8609',
        'Sent          21 November 2026, 2:05pm',
        'From          Community Therapy, North (GOV.UK Notify, 07860 000111)',
        'To            07700 900412',
        'Sent by       R. Shah, occupational therapist',
        'Purpose       Change of appointment',
        'Entered       22 November 2026, 4:11pm',
        '',
        'Hello Maggie, our visit is now at 2pm.',
        '',
        'In an emergency call 999.',
      ].join('\n'),
    );
  });

  it('tells someone without an NHS number by the record number', () => {
    expect(entryText(sent, person({ nhsNumber: null }), ENTERED).text).toContain('Record number 104882');
  });

  it('says summer’s hours as clocks showed them', () => {
    expect(entryText({ ...sent, sent: '2026-07-01T11:00:00.000Z' }, person(), ENTERED).text).toContain(
      '1 July 2026, midday',
    );
  });
});

describe('the entry of an email (P24)', () => {
  const mail = {
    ...sent,
    channel: 'email',
    carrier: 'smtp',
    from: 'therapy@trust.example.org',
    to: 'maggie@example.org',
    subject: '[secure] Your <visit> & more',
  } as const;

  it('has both addresses and the subject', () => {
    const { text } = entryText(mail, person(), ENTERED);
    expect(text).toContain('From          Community Therapy, North <therapy@trust.example.org>');
    expect(text).toContain('To            maggie@example.org');
    expect(text).toContain('Subject       [secure] Your <visit> & more');
  });

  it('is safe as rich text', () => {
    const { html } = entryText({ ...mail, text: '<script>alert(1)</script>' }, person(), ENTERED);
    expect(html).toContain('[secure] Your &lt;visit&gt; &amp; more');
    expect(html).not.toContain('<script>');
  });
});

describe('the entry as it is shown', () => {
  it('keeps back what the confirmation asks for', () => {
    const preview = entryPreview(sent, null);
    for (const identifier of ['999', '0548609', 'Holloway', '104882', '1951']) {
      expect(preview.replace('call 999', '')).not.toContain(identifier);
    }
    expect(preview).toContain('Entered       when you copy it');
  });
});
