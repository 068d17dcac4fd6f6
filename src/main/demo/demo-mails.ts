import { Temporal } from 'temporal-polyfill';
import { LONDON } from '../../domain/time/moment';

/** A mail of the demo as a mail program saved it, so many days ago at a time of the day. */
export interface DemoMail {
  readonly file: string;
  readonly from: string;
  readonly to: string;
  readonly subject: string;
  readonly daysAgo: number;
  readonly time: string;
  /** Its words; `when` writes the date of a mail it quotes as mail programs do. */
  readonly words: (when: (daysAgo: number, time: string) => string) => string;
  readonly attachment?: { readonly name: string; readonly type: string; readonly words: string };
}

const TEAM = '"Community Therapy, North" <community.therapy@trust.example.org>';
const DANIEL = 'Daniel Okafor <daniel.okafor@example.org>';
const MAGGIE = 'Maggie Holloway <maggie.holloway@example.org>';

const NOTICE = `This message may contain confidential information. If you are not the intended recipient please inform the
sender that you have received the message in error before deleting it.`;

/** A trail with third parties who matter and who don't; one whose address nobody verified, with a namesake; and one about twins. */
export const demoMails: readonly DemoMail[] = [
  {
    file: 'Re Friday instead.eml',
    from: DANIEL,
    to: TEAM,
    subject: 'Re: Friday instead',
    daysAgo: 1,
    time: '16:47',
    words: (when) => `Thank you, 10am on Friday is good.

One more thing: Dr Lee at the surgery said that the frame is too low for me. My neighbour Sheila Marsh can let you in if I am slow to the door, her number is 07700 900361. Please don't tell my brother Victor about the falls, he worries.

Kind regards,
Daniel

Sent from my iPhone

On ${when(2, '11:02')}, Community Therapy, North <community.therapy@trust.example.org> wrote:

> Dear Daniel,
>
> We can come on Friday at 10am instead. Please let us know about your insulin while your sister is away.
>
> Kind regards
> R. Shah
> Occupational therapist
> Community Therapy, North
> Tel: 01632 960100
>
> ${NOTICE.replaceAll('\n', '\n> ')}
>
> On ${when(2, '08:31')}, Daniel Okafor <daniel.okafor@example.org> wrote:
>
>> Good morning,
>>
>> Thursday is difficult: my sister Grace, who gives my insulin, is in hospital, and I have to collect my nephew Tobias from school. Could you come on Friday?
>>
>> Daniel Okafor
>> NHS number 999 000 0026
`,
    attachment: {
      name: 'Frame measurements.txt',
      type: 'text/plain',
      words: 'Height of the frame now: 78 cm.\r\nHeight of my wrist: 86 cm.\r\n',
    },
  },
  {
    file: 'Exercises.eml',
    from: MAGGIE,
    to: TEAM,
    subject: 'The exercises',
    daysAgo: 1,
    time: '09:15',
    words: () => `Hello,

This is Margaret Holloway. The standing exercise makes my knee swell up, so I have stopped it since Sunday. My daughter-in-law Priya thinks I should go on. What should I do?

Maggie`,
  },
  {
    file: 'Amy and Anna.eml',
    from: 'Carol Denning <carol.denning@school.example.org>',
    to: TEAM,
    subject: 'Amy and Anna Price',
    daysAgo: 3,
    time: '13:20',
    words: () => `Dear colleagues,

Amy Price (NHS number 999 000 1006) managed the stairs alone this week. Anna Price (NHS number 999 000 2002) still needs the rail. Both were born on 19 January 2001. Their flatmate Zoe Adler carries their bags for them.

Best wishes
Carol Denning
Student support`,
  },
];

/** The mail's bytes, as a mail program would save it. */
export function mailBytes(mail: DemoMail, today: Temporal.PlainDate): Uint8Array<ArrayBuffer> {
  const at = (daysAgo: number, time: string) =>
    today.subtract({ days: daysAgo }).toZonedDateTime({ timeZone: LONDON, plainTime: time });
  const words = mail.words((daysAgo, time) => `${shortDate(at(daysAgo, time))} at ${time}`);
  const { from, to, subject, attachment } = mail;
  const sent = at(mail.daysAgo, mail.time);
  const head = [
    `Date: ${shortDate(sent)} ${mail.time}:00 ${sent.offset.replace(':', '')}`,
    `From: ${from}`,
    `To: ${to}`,
    `Subject: ${subject}`,
    `Message-ID: <${sent.epochMilliseconds}.demo@example.org>`,
    'MIME-Version: 1.0',
  ];
  const text = ['Content-Type: text/plain; charset=utf-8', 'Content-Transfer-Encoding: 8bit', '', words];
  const lines =
    attachment === undefined
      ? [...head, ...text]
      : [
          ...head,
          'Content-Type: multipart/mixed; boundary="demo-parts"',
          '',
          '--demo-parts',
          ...text,
          '--demo-parts',
          `Content-Type: ${attachment.type}; name="${attachment.name}"`,
          `Content-Disposition: attachment; filename="${attachment.name}"`,
          '',
          attachment.words,
          '--demo-parts--',
        ];
  return new TextEncoder().encode(lines.join('\n').replaceAll(/\r?\n/gu, '\r\n'));
}

/** "Thu, 19 Nov 2026". */
function shortDate(at: Temporal.ZonedDateTime): string {
  return at
    .toLocaleString('en-GB', { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' })
    .replace('Sept ', 'Sep ');
}
