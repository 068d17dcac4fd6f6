import { describe, expect, it } from 'vitest';
import type { ChangedAgreement } from '../../../../src/domain/record/agreement-entry';
import { entryPreview, entryText, type EntryContent } from '../../../../src/domain/record/entry-text';
import type { ReceivedMessage, SentMessage } from '../../../../src/domain/record/message-entry';
import { DISCUSSION_POINTS } from '../../../../src/domain/people/discussion';
import { agreement, person } from '../facts';

const sent: SentMessage = {
  channel: 'sms',
  carrier: 'govuk-notify',
  purpose: 'change-of-appointment',
  from: '07860 000111',
  to: '+447700900412',
  toCarer: null,
  subject: '',
  text: 'Hello Maggie, our visit is now at 2pm.\n\nIn an emergency call 999.',
  sent: '2026-11-21T14:05:00.000Z',
  sentBy: 'R. Shah, occupational therapist',
  service: 'Community Therapy, North',
};
const ENTERED = '2026-11-22T16:11:00.000Z';
const CARER = { name: 'Susan Holloway', relationship: 'daughter' };

const of = (message: SentMessage): EntryContent => ({ kind: 'sent', message });

describe('the entry of a text (P25)', () => {
  it('has who it is about, when it was sent, the numbers from and to, when it was entered, and every word', () => {
    expect(entryText(of(sent), person(), ENTERED).text).toBe(
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
    expect(entryText(of(sent), person({ nhsNumber: null }), ENTERED).text).toContain('Record number 104882');
  });

  it('says summer’s hours as clocks showed them', () => {
    expect(entryText(of({ ...sent, sent: '2026-07-01T11:00:00.000Z' }), person(), ENTERED).text).toContain(
      '1 July 2026, midday',
    );
  });
});

const withDelivery = (delivery: SentMessage['delivery']) =>
  entryText(of({ ...sent, ...(delivery && { delivery }) }), person(), ENTERED).text;

describe('what became of a text, in its entry (P25)', () => {
  const at = '2026-11-21T14:06:00.000Z';

  it('is a line once it is known to have arrived', () => {
    expect(withDelivery({ state: 'delivered', why: null, when: at })).toContain(
      '\nDelivered     21 November 2026, 2:06pm\nSent by ',
    );
  });

  it('is a line with the reason where it did not', () => {
    expect(withDelivery({ state: 'failed', why: 'wrong-contact-point', when: at })).toContain(
      '\nNot delivered 21 November 2026, 2:06pm, nobody is reached there\n',
    );
  });

  it('is not spoken of while it is on its way', () => {
    const onItsWay = withDelivery({ state: 'on-its-way', why: null, when: at });
    expect(onItsWay).toBe(withDelivery(null));
    expect(onItsWay).not.toMatch(/elivered/u);
  });

  it('is an addendum of its own where it failed after the entry had been copied', () => {
    const failed: EntryContent = {
      kind: 'not-delivered',
      message: { ...sent, delivery: { state: 'failed', why: 'not-reachable-now', when: at } },
    };
    expect(entryText(failed, person(), ENTERED).text).toBe(
      [
        'ADDENDUM: TEXT MESSAGE NOT DELIVERED',
        'Service user  Margaret Holloway',
        'NHS number    999 054 8609',
        'Sent          21 November 2026, 2:05pm',
        'To            07700 900412',
        'Not delivered 21 November 2026, 2:06pm, it could not be reached at the time',
        'Sent by       R. Shah, occupational therapist',
        'Entered       22 November 2026, 4:11pm',
        '',
        'The text message that is recorded as sent at this time did not reach the service user.',
      ].join('\n'),
    );
    const toCarer: EntryContent = {
      kind: 'not-delivered',
      message: { ...sent, toCarer: CARER, channel: 'email', to: 'susan@example.org', subject: 'Visit' },
    };
    const preview = entryPreview(toCarer, null);
    expect(preview).toContain('To            susan@example.org (daughter)\nSubject       Visit');
    expect(preview).not.toContain('Susan Holloway');
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
    const { text } = entryText(of(mail), person(), ENTERED);
    expect(text).toContain('From          Community Therapy, North <therapy@trust.example.org>');
    expect(text).toContain('To            maggie@example.org');
    expect(text).toContain('Subject       [secure] Your <visit> & more');
  });

  it('is safe as rich text', () => {
    const { html } = entryText(of({ ...mail, text: '<script>alert(1)</script>' }), person(), ENTERED);
    expect(html).toContain('[secure] Your &lt;visit&gt; &amp; more');
    expect(html).not.toContain('<script>');
  });
});

describe('the entry of a message to a carer', () => {
  const toCarer = of({ ...sent, toCarer: CARER });

  it('says whom it went to, by name in the copy alone', () => {
    const { text } = entryText(toCarer, person(), ENTERED);
    expect(text).toMatch(/^TEXT MESSAGE to carer\n/u);
    expect(text).toContain('To            07700 900412 (Susan Holloway, daughter)');
    expect(entryPreview(toCarer, null)).toContain('To            07700 900412 (daughter)');
  });
});

describe('the entry of a message that was received (P24, P25)', () => {
  const received: ReceivedMessage = {
    channel: 'sms',
    from: '+447700900412',
    to: '07700 900001',
    subject: '',
    text: 'can u ring me  pls\nM',
    received: '2026-11-21T08:59:00.000Z',
    recordedBy: 'R. Shah, occupational therapist',
    service: 'Community Therapy, North',
  };

  it('has when it arrived and was entered, both numbers, who wrote it down, and every word as it was (P30)', () => {
    expect(entryText({ kind: 'received', message: received }, person(), ENTERED).text).toBe(
      [
        'TEXT MESSAGE received',
        'Service user  Margaret Holloway',
        'NHS number    999 054 8609',
        'Received      21 November 2026, 8:59am',
        'From          07700 900412',
        'To            Community Therapy, North (07700 900001)',
        'Recorded by   R. Shah, occupational therapist',
        'Entered       22 November 2026, 4:11pm',
        '',
        'can u ring me  pls',
        'M',
      ].join('\n'),
    );
  });

  it('of an email has both addresses and the subject', () => {
    const email = {
      ...received,
      channel: 'email',
      from: 'maggie@example.org',
      to: 'therapy@trust.example.org',
    };
    const message: ReceivedMessage = { ...email, channel: 'email', subject: 'RE: your visit' };
    const { text } = entryText({ kind: 'received', message }, person(), ENTERED);
    expect(text).toMatch(/^EMAIL received\n/u);
    expect(text).toContain('From          maggie@example.org');
    expect(text).toContain('To            Community Therapy, North <therapy@trust.example.org>');
    expect(text).toContain('Subject       RE: your visit');
  });
});

describe('the entry of an agreement, for its place in the record (P19)', () => {
  const changed: ChangedAgreement = {
    change: 'recorded',
    agreement: agreement({
      kind: 'conversation',
      form: 'written',
      signedFormAt: 'scanned into the record',
      points: [...DISCUSSION_POINTS],
    }),
    contactPoint: '+447700900412',
    carer: null,
    happened: '2026-11-21T14:05:00.000Z',
    by: 'R. Shah, occupational therapist',
  };
  const text = (change: Partial<ChangedAgreement>) =>
    entryText({ kind: 'agreement', changed: { ...changed, ...change } }, person(), ENTERED).text;

  it('has the exact number, kind and form, where the form is, the contact, the points, who and when', () => {
    expect(text({})).toBe(
      [
        'AGREEMENT to texts',
        'Service user  Margaret Holloway',
        'NHS number    999 054 8609',
        'Texts to      07700 900412',
        'For           Conversations, letters and care plans',
        'Form          written agreement to texts',
        'Signed form   scanned into the record',
        'Agreed        at the visit on 3 March',
        'Recorded      21 November 2026, 2:05pm',
        'Noted by      R. Shah, occupational therapist',
        'Entered       22 November 2026, 4:11pm',
        '',
        'Talked through:',
        '- that something may go wrong: the risk of human error was accepted',
        '- stopping at any time',
        '- keeping the number or address up to date',
        '- all ways to be reached: phone, letter, text and email',
        '- that messages are kept in the care record',
        '- that it is not for emergencies, and whom to contact instead',
        '- how soon replies are answered, and the other way to make contact',
        '- the hours in which messages are read',
      ].join('\n'),
    );
  });

  it('claims no point that was not talked through', () => {
    const some = text({ agreement: { ...changed.agreement, points: ['emergencies'] } });
    expect(some.split('\n').filter((line) => line.startsWith('- '))).toHaveLength(1);
    const none = text({ agreement: { ...changed.agreement, points: [] } });
    expect(none).toContain('No points of the discussion are noted.');
  });

  it('says why there was no personal contact first, and what Data Privacy answered', () => {
    const other = { ...changed.agreement, exception: 'she wrote first', dataPrivacyReference: 'DP 88' };
    expect(text({ agreement: other })).toContain('Exception     she wrote first\nData Privacy  DP 88');
  });

  it('of a withdrawal says from when, and of which agreement', () => {
    const withdrawn = text({ change: 'withdrawn', by: 'M. Lowe, nurse' });
    expect(withdrawn).toMatch(/^AGREEMENT to texts withdrawn\n/u);
    expect(withdrawn).toContain('Withdrawn     from 21 November 2026, 2:05pm');
    expect(withdrawn).toContain('Texts to      07700 900412');
    expect(withdrawn).toContain('Recorded      3 March 2026, 9am');
    expect(withdrawn).toContain('Withdrawn by  M. Lowe, nurse');
    expect(withdrawn).not.toContain('Talked through');
  });

  it('of a confirmation says when the person said so again', () => {
    const confirmed = text({ change: 'confirmed' });
    expect(confirmed).toMatch(/^AGREEMENT to texts confirmed\n/u);
    expect(confirmed).toContain('Confirmed     21 November 2026, 2:05pm');
  });

  it('of a carer is theirs, and names them in the copy alone', () => {
    const content: EntryContent = { kind: 'agreement', changed: { ...changed, carer: CARER } };
    const line = 'Agreement of  a carer: Susan Holloway, daughter';
    expect(entryText(content, person(), ENTERED).text).toContain(line);
    expect(entryPreview(content, null)).not.toContain('Holloway');
    expect(entryPreview(content, null)).toContain('Agreement of  a carer: daughter');
  });
});

describe('the entry as it is shown', () => {
  it('keeps back what the confirmation asks for', () => {
    const preview = entryPreview(of(sent), null);
    for (const identifier of ['999', '0548609', 'Holloway', '104882', '1951']) {
      expect(preview.replace('call 999', '')).not.toContain(identifier);
    }
    expect(preview).toContain('Entered       when you copy it');
  });
});
