import type { Starter } from '../starter';

/** Texts of advice, and from the key worker. */
export const adviceTexts: readonly Starter[] = [
  {
    key: 'sms-weather',
    name: 'Bad weather: we are still coming',
    purpose: 'advice',
    text: 'Hello ((first name)), the weather is bad, but we still plan to visit you on ((day)) at ((time)). We will call you if that changes.',
  },
  {
    key: 'sms-weather-travel',
    name: 'Bad weather: call before you travel',
    purpose: 'advice',
    text: 'Hello ((first name)), the weather is bad. Please call ((service phone)) before you travel to your appointment on ((day)).',
  },
  {
    key: 'sms-other-practitioner',
    name: 'Somebody else will see you',
    purpose: 'advice',
    text: 'Hello ((first name)), another member of our team will see you on ((day)) at ((time)). The time and place stay the same.',
  },
  {
    key: 'sms-phone-line',
    name: 'Our phone line is closed',
    purpose: 'advice',
    text: 'Hello ((first name)), our phone line is closed on ((date)). We will answer your calls on the next working day.',
  },
  {
    key: 'sms-key-worker',
    name: 'Your key worker introduces themselves',
    purpose: 'key-worker',
    text: 'Hello ((first name)), I am ((staff name)), your key worker. You can call me on ((service phone)).',
  },
  {
    key: 'sms-key-worker-away',
    name: 'Your key worker is away',
    purpose: 'key-worker',
    text: 'Hello ((first name)), I am away until ((date)). Please call the team on ((service phone)) if you need us before then. ((staff name))',
  },
];
