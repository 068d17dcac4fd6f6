import { describe, expect, it } from 'vitest';
import { DISCUSSION_POINTS } from '../../../../src/domain/people/discussion';
import { discussionWording, type DiscussionFacts } from '../../../../src/domain/people/discussion-wording';

const facts: DiscussionFacts = {
  service: {
    phone: '01632 960100',
    hours: { weekdays: [1, 2, 3, 4, 5], opens: 540, closes: 1020, onBankHolidays: false, closedDays: [] },
    replyWithinHours: 4,
    emergencyWording: 'Call 999, or the crisis line on 01632 960999.',
  },
  channel: 'sms',
  recordOf: null,
};
const say = (point: (typeof DISCUSSION_POINTS)[number], changed: Partial<DiscussionFacts> = {}) =>
  discussionWording(point, { ...facts, ...changed }).say;

const sentences = (text: string) => text.split(/(?<=[.?])\s+/u);
const variants: readonly Partial<DiscussionFacts>[] = [
  {},
  { channel: 'email', recordOf: 'Margaret’s' },
  { service: { ...facts.service, replyWithinHours: null, emergencyWording: '' } },
  {
    service: {
      ...facts.service,
      replyWithinHours: 1,
      hours: { ...facts.service.hours, onBankHolidays: true },
    },
  },
];

describe('what is read out before somebody agrees', () => {
  it.each(DISCUSSION_POINTS)('says %s in short sentences, in full, ended each by its sign', (point) => {
    for (const variant of variants) {
      const words = say(point, variant);
      for (const sentence of sentences(words)) {
        expect(sentence.split(' ').length, sentence).toBeLessThanOrEqual(20);
        expect(sentence).toMatch(/^[A-Z].*[.?]$/u);
      }
      expect(words).not.toMatch(/n['’]t\b|\betc\b|\bappt\b|\{|undefined|null/u);
      expect(discussionWording(point, { ...facts, ...variant }).title).not.toBe('');
    }
  });

  it('gives each point a name of its own', () => {
    const titles = DISCUSSION_POINTS.map((point) => discussionWording(point, facts).title);
    expect(new Set(titles).size).toBe(DISCUSSION_POINTS.length);
  });

  it('names the service’s own phone, hours, reply time and emergency wording (P14, P15, P27)', () => {
    expect(say('opting-out')).toContain('01632 960100');
    expect(say('reply-time')).toContain(
      'We answer within 4 working hours. If it cannot wait, call 01632 960100.',
    );
    expect(say('hours')).toBe(
      'We work Monday to Friday, 9am to 5pm. We are closed on bank holidays. Nobody reads messages outside these hours.',
    );
    expect(say('emergencies')).toContain('the crisis line on 01632 960999');
  });

  it('falls back on 999 and 111 where the service has no emergency wording of its own (P27)', () => {
    const silent = { service: { ...facts.service, emergencyWording: '  ' } };
    expect(say('emergencies', silent)).toBe(
      'Never use texts for anything urgent. In an emergency, call 999. For urgent advice, call 111.',
    );
  });

  it('says that nobody can reply where the service takes no replies (P15)', () => {
    const silent = { service: { ...facts.service, replyWithinHours: null } };
    expect(say('reply-time', silent)).toBe('You cannot reply to our texts. To reach us, call 01632 960100.');
    expect(say('reply-time', { service: { ...facts.service, replyWithinHours: 1 } })).toContain(
      '1 working hour.',
    );
  });

  it('speaks of the channel that is agreed to', () => {
    expect(say('keeping-details-current')).toContain('your number changes');
    expect(say('keeping-details-current', { channel: 'email' })).toContain('your email address changes');
    expect(say('human-error', { channel: 'email' })).toContain('an email may reach somebody else');
  });

  it('tells a carer whose record keeps the messages (P21)', () => {
    expect(say('added-to-record')).toContain('in your care record');
    expect(say('added-to-record', { recordOf: 'Margaret’s' })).toContain('in Margaret’s care record');
  });

  it('does not speak of bank holidays to a service that works on them', () => {
    const always = { service: { ...facts.service, hours: { ...facts.service.hours, onBankHolidays: true } } };
    expect(say('hours', always)).not.toContain('bank holidays');
  });
});
