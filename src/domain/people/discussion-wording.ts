import { CHANNEL_WORDS, type Channel } from '../messages/channel';
import { hoursWords } from '../services/hours-words';
import type { Service } from '../services/service';
import type { DiscussionPoint } from './discussion';

/** What is said about one point: a name for the list, and the words to read out. */
export interface DiscussionWording {
  readonly title: string;
  /** One or more short sentences, spoken to the one who agrees. */
  readonly say: string;
}

/** What the words are about. */
export interface DiscussionFacts {
  readonly service: Pick<Service, 'phone' | 'hours' | 'replyWithinHours' | 'emergencyWording'>;
  readonly channel: Channel;
  /** Whose record it is, as it is said to a carer, "Margaret’s"; null when it is said to the person themselves. */
  readonly recordOf: string | null;
}

/** What a service that has not written its own emergency wording says (P27). */
const IN_AN_EMERGENCY = 'In an emergency, call 999. For urgent advice, call 111.';

const hoursOfTime = (hours: number) => (hours === 1 ? '1 working hour' : `${hours} working hours`);

const WORDINGS = {
  'human-error': ({ channel }) => ({
    title: 'Something may go wrong',
    say: `We take care with each message. People still make mistakes, and ${CHANNEL_WORDS[channel].one} may reach somebody else. Do you accept that risk?`,
  }),
  'opting-out': ({ service }) => ({
    title: 'Stopping at any time',
    say: `You can change your mind at any time. Tell us, or call ${service.phone}, and we stop at once.`,
  }),
  'keeping-details-current': ({ channel }) => {
    const what = channel === 'sms' ? 'number' : 'email address';
    return {
      title: 'Keeping details up to date',
      say: `Tell us when your ${what} changes. Until then our messages go to the old one.`,
    };
  },
  'all-options': () => ({
    title: 'All ways to be reached',
    say: 'We can reach you by phone, letter, text or email. Which of these do you like best?',
  }),
  'added-to-record': ({ recordOf }) => ({
    title: 'Kept in the care record',
    say: `We keep each message, and what you write back, in ${recordOf ?? 'your'} care record.`,
  }),
  emergencies: ({ service, channel }) => {
    const own = service.emergencyWording.trim();
    return {
      title: 'Not for emergencies',
      say: `Never use ${CHANNEL_WORDS[channel].many} for anything urgent. ${own === '' ? IN_AN_EMERGENCY : own}`,
    };
  },
  'reply-time': ({ service, channel }) => ({
    title: 'Replies, and the other way to reach us',
    say:
      service.replyWithinHours === null
        ? `You cannot reply to our ${CHANNEL_WORDS[channel].many}. To reach us, call ${service.phone}.`
        : `You can reply. We answer within ${hoursOfTime(service.replyWithinHours)}. If it cannot wait, call ${service.phone}.`,
  }),
  hours: ({ service }) => {
    const closed = service.hours.onBankHolidays ? '' : ' We are closed on bank holidays.';
    return {
      title: 'When messages are read',
      say: `We work ${hoursWords(service.hours)}.${closed} Nobody reads messages outside these hours.`,
    };
  },
} satisfies Record<DiscussionPoint, (facts: DiscussionFacts) => DiscussionWording>;

/** The words to read out for a point, with the service's own facts in them (P3, P14, P15, P19–P21, P27). */
export function discussionWording(point: DiscussionPoint, facts: DiscussionFacts): DiscussionWording {
  return WORDINGS[point](facts);
}
