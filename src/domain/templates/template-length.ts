import type { Finding } from '../checks/finding';
import { outgoingText } from '../messages/outgoing';
import { countSms, SMS_LIMIT } from '../messages/sms-segments';
import type { Service } from '../services/service';
import { EXAMPLE_VALUES, LONGEST_VALUES, SHORTEST_VALUES } from './field-values';
import { fill } from './fill';
import type { MergeValues } from './merge-field';
import type { TemplateDetails } from './template';

type Words = Pick<TemplateDetails, 'channel' | 'text'>;

/** In how many parts a text goes: with the shortest values, the examples and the longest that are likely. */
export interface TemplateLength {
  readonly least: number;
  readonly usual: number;
  readonly most: number;
}

/** More parts than these are hard to read on a phone, and each is paid for. */
const MANY_PARTS = 4;

/** How long a template becomes as a text, with the footer of the service where one is chosen. */
export function templateLength({ text }: Words, service: Service | null): TemplateLength {
  const parts = (values: MergeValues) => countOf(text, values, service).parts;
  const usual = parts(EXAMPLE_VALUES);
  return {
    least: Math.min(usual, parts(SHORTEST_VALUES)),
    usual,
    most: Math.max(usual, parts(LONGEST_VALUES)),
  };
}

/** A text that could not go, or only in many parts, once it is filled with the longest values that are likely. */
export function tooLong({ channel, text }: Words, service: Service | null): Finding[] {
  const last = text.trimEnd();
  if (channel !== 'sms' || last === '') return [];
  const { tooLong: never, parts } = countOf(text, LONGEST_VALUES, service);
  if (!never && parts < MANY_PARTS) return [];
  const end = last.length;
  const start = Math.max(last.lastIndexOf(' '), last.lastIndexOf('\n')) + 1;
  const message = never
    ? `Filled with long names this has more than ${SMS_LIMIT} characters and could not go: shorten it.`
    : `Filled with long names this goes as ${parts} texts in one: say it in fewer words.`;
  return [
    {
      rule: 'style/template-length',
      severity: never ? 'stop' : 'advise',
      field: 'text',
      start,
      end,
      text: text.slice(start, end),
      message,
      fixes: [],
      turnsMeaning: false,
      clause: 'P25',
    },
  ];
}

function countOf(text: string, values: MergeValues, service: Service | null) {
  const filled = fill(text, values);
  return countSms(service === null ? filled : outgoingText(filled, 'sms', service), 'govuk-notify');
}
