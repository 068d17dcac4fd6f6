import type { CheckContext } from '../checks/context';
import type { Finding } from '../checks/finding';
import type { FieldText } from '../checks/rule';
import { service as serviceRule } from '../checks/rules/identifier/service';
import { tokenise } from '../checks/tokenise';
import type { Channel } from './channel';

/** What a locked phone shows of a text: iOS in its banners, Android where a notification is unfolded. UTF-16 units. */
const TEXT_CHARACTERS = 178;
const TEXT_LINES = 4;
const CHARACTERS_A_LINE = Math.ceil(TEXT_CHARACTERS / TEXT_LINES);
/** What a mail app shows of a body beneath the subject: two lines. */
const BODY_CHARACTERS = 90;

/** A message as it goes out. */
export interface OutgoingMessage {
  readonly channel: Channel;
  /** The number or name a text comes from; the name an email comes from. */
  readonly sender: string;
  readonly subject: string;
  readonly text: string;
}

/** What anybody sees who looks at the locked phone. */
export interface LockScreen {
  readonly sender: string;
  /** The subject of an email. */
  readonly title?: string;
  /** The beginning of the text, each character where it stands in it: offsets into the text are offsets into this. */
  readonly preview: string;
  /** Whether the text goes on. */
  readonly cut: boolean;
}

/**
 * The notification of a message on a locked phone, as phones come: the sender, of a text up to four lines or about 178
 * characters (what Apple's notifications carry of an alert), of an email the subject and about 90 characters of the
 * body. From general knowledge of iOS and Android; people can hide all of it, and makers change it, so it is the most
 * that is usually seen.
 */
export function lockScreenOf({ channel, sender, subject, text }: OutgoingMessage): LockScreen {
  const end = channel === 'sms' ? endOfLines(text) : Math.min(text.length, BODY_CHARACTERS);
  const preview = wholeCharacters(text.slice(0, end));
  const shown = channel === 'sms' ? preview : preview.replaceAll(/[\r\n]/gu, ' ');
  const seen = { sender, preview: shown, cut: preview.length < text.length };
  return channel === 'sms' ? seen : { ...seen, title: subject };
}

function endOfLines(text: string): number {
  let left = TEXT_LINES;
  let at = 0;
  while (left > 0 && at < text.length) {
    const line = text.indexOf('\n', at);
    const end = line < 0 ? text.length : line;
    const lines = Math.max(1, Math.ceil((end - at) / CHARACTERS_A_LINE));
    if (lines > left) return Math.min(TEXT_CHARACTERS, at + left * CHARACTERS_A_LINE);
    left -= lines;
    at = end + 1;
  }
  return Math.min(TEXT_CHARACTERS, at > text.length ? text.length : at);
}

/** Never half an emoji. */
function wholeCharacters(text: string): string {
  return /[\uD800-\uDBFF]$/u.test(text) ? text.slice(0, -1) : text;
}

/** What can be seen on a locked phone and gives the person or their care away. */
export interface GivenAway {
  /** The findings in sight, their places in the title (`subject`) or the preview, cut where that ends. */
  readonly findings: readonly Finding[];
  /** Whether the sender's own name says what care it is. */
  readonly bySender: boolean;
  /** What a stranger learns, in plain words, once each: "a name", "a condition". */
  readonly kinds: readonly string[];
}

const KINDS: Readonly<Record<string, string>> = {
  'identifier/name': 'a name',
  'identifier/nhs-number': 'an NHS number',
  'identifier/record-number': 'a record number',
  'identifier/date-of-birth': 'a date of birth',
  'identifier/postcode': 'a postcode',
  'identifier/address': 'an address',
  'identifier/phone': 'a phone number',
  'identifier/email': 'an email address',
  'identifier/service': 'what kind of care it is',
  'sensitive/diagnosis': 'a condition',
  'sensitive/medication': 'a medicine',
  'sensitive/result': 'a test result',
  'sensitive/safeguarding': 'a safeguarding or legal matter',
  'sensitive/finance': 'a money matter',
};
/** What gives away even where it is only advised against; other advice (a landline to call, "if you are pregnant") doesn't. */
const EVEN_ADVISED = new Set(['identifier/name', 'identifier/service']);

/**
 * What of the findings (with their places in the message as it goes out) lies in sight on a locked phone.
 * `tellingNames` are the service's own names that say what care it gives (P33).
 */
export function givenAway(
  findings: readonly Finding[],
  { sender, title = '', preview }: LockScreen,
  tellingNames: readonly string[] = [],
): GivenAway {
  const inSight = findings.flatMap((finding) => {
    const { rule, severity, field, start } = finding;
    const shown = field === 'subject' ? title : preview;
    const end = Math.min(finding.end, shown.length);
    const tells = KINDS[rule] !== undefined && (severity !== 'advise' || EVEN_ADVISED.has(rule));
    return tells && start < end ? { ...finding, end } : [];
  });
  const bySender = senderTells(sender, tellingNames);
  const rules = [...(bySender ? ['identifier/service'] : []), ...inSight.map(({ rule }) => rule)];
  return { findings: inSight, bySender, kinds: [...new Set(rules.flatMap((rule) => KINDS[rule] ?? []))] };
}

/** A telling name, however run together: "MemoryClinic". */
function senderTells(sender: string, tellingNames: readonly string[]): boolean {
  const field: FieldText = { field: 'subject', text: sender, tokens: tokenise(sender) };
  const context: CheckContext = { channel: 'email', service: { tellingNames: [...tellingNames] } };
  const runTogether = lettersOf(sender);
  return (
    serviceRule.find(field, context).length > 0 ||
    tellingNames.some((name) => lettersOf(name) !== '' && runTogether.includes(lettersOf(name)))
  );
}

function lettersOf(name: string): string {
  return name.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');
}
