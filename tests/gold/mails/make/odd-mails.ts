import { CONVERSATIONS } from './conversations';
import { labelsIn, plainBody, type Conversation, type Written } from './conversation';
import type { Expected, ExpectedMessage } from './gold-mail';
import { HTML_PROGRAMS, firstHtml } from './html-programs';
import { TEXT_PROGRAMS } from './text-programs';

/** A mail that no one program's rule makes: mixed programs, answers amid the quote, signatures, notices. */
export interface OddMail {
  readonly name: string;
  readonly text?: string;
  readonly html?: string;
  /** The mail itself: its envelope. */
  readonly envelope: Written;
  readonly expected: Expected;
}

const message = (written: Written, quotedDepth: number, body = plainBody(written.body), isAddressGiven = true): ExpectedMessage => ({ from: written.from, isAddressGiven, at: written.at, body, quotedDepth }); // prettier-ignore
const expected = (name: string, { known }: Conversation, messages: readonly ExpectedMessage[], written: readonly Written[]): Expected => ({ program: name, messages, known, thirdParties: written.map(({ body }) => labelsIn(body)) }); // prettier-ignore

const SIGNATURE =
  'Joanne Mills\nOccupational Therapist\nNorth Community Trust\nTel: 020 7946 0100\nwww.north.example.nhs.uk';
const NOTICE =
  'This message may contain confidential information. If you are not the intended recipient please inform the sender that you have received the message in error before deleting it.';
const BANNER =
  'CAUTION: This email originated from outside of the organisation. Do not click links or open attachments unless you recognise the sender.';

const { thursday, keys, insulin, school, sleep, results, long } = CONVERSATIONS;

/** Answers written between the lines they answer. */
function inline(): OddMail {
  const [asked, answered] = [keys.messages[0], keys.messages[1]];
  if (asked === undefined || answered === undefined) throw new Error('keys has two messages');
  const text = `On 08/06/2026 10:15, North Therapy wrote:\n> Dear Margaret\n>\n> We would like to fit the grab rails next week.\n\nThat suits me.\n\n> Is there anybody who could let us in while you are at the day centre?\n\nYes, [[name|brother:Peter]], my brother.\n\n> Kind regards\n> Joanne Mills\n> Occupational therapist\n\nMaggie\n`;
  const own = { ...answered, body: 'That suits me.\n\nYes, [[name|brother:Peter]], my brother.\n\nMaggie' };
  return { name: 'odd-inline', text: plainBody(text), envelope: own, expected: expected('odd-inline', keys, [message(own, 0), message(asked, 1, undefined, false)], [own, asked]) }; // prettier-ignore
}

/** Three programs in one mail: a phone answers Outlook, which answered Gmail. */
function mixed(): OddMail {
  const [first, second, third] = insulin.messages;
  if (first === undefined || second === undefined || third === undefined)
    throw new Error('insulin has three');
  const html = HTML_PROGRAMS.iphone(
    third,
    second,
    HTML_PROGRAMS['outlook-word'](second, first, `<div>${firstHtml(first)}</div>`),
  );
  return { name: 'odd-mixed-html', html, envelope: third, expected: expected('odd-mixed-html', insulin, [message(third, 0, `${plainBody(third.body)}\n\nSent from my iPhone`), message(second, 1), message(first, 2)], [third, second, first]) }; // prettier-ignore
}

function mixedText(): OddMail {
  const [first, second, third] = school.messages;
  if (first === undefined || second === undefined || third === undefined) throw new Error('school has three');
  const text = TEXT_PROGRAMS['outlook-underscores'](
    third,
    second,
    TEXT_PROGRAMS['gmail-plain'](second, first, plainBody(first.body)),
  );
  return { name: 'odd-mixed-text', text, envelope: third, expected: expected('odd-mixed-text', school, [third, second, first].map((each, i) => message(each, i)), [third, second, first]) }; // prettier-ignore
}

/** A signature, a notice and a gateway's banner round the words. */
function footed(): OddMail {
  const [first, second] = results.messages;
  if (first === undefined || second === undefined) throw new Error('results has two');
  const answer: Written = {
    ...second,
    from: { name: 'Joanne Mills', address: 'joanne.mills@example.nhs.uk' },
    to: [second.from],
    body: 'Dear Margaret\n\nDr Lee asked us to send the letter to you only.\n\nKind regards\n\nJoanne',
  };
  const body = `${BANNER}\n\n${answer.body}\n\n${SIGNATURE}\n\n${NOTICE}`;
  const text = TEXT_PROGRAMS['outlook-no-divider']({ ...answer, body }, first, plainBody(first.body));
  return { name: 'odd-footed', text, envelope: answer, expected: expected('odd-footed', results, [message(answer, 0, body), message(first, 1)], [answer, first]) }; // prettier-ignore
}

/** A mail with two quotes side by side. */
function twoQuotes(): OddMail {
  const [first, second, third] = sleep.messages;
  if (first === undefined || second === undefined || third === undefined) throw new Error('sleep has three');
  const text = `${plainBody(third.body)}\n\nOn Mon, 2 Feb 2026 at 22:15, Oluwaseun Adeyemi <olu.adeyemi@example.net> wrote:\n> ${first.body
    .replaceAll(/\[\[[^:]*:([^\]]*)\]\]/gu, '$1')
    .split('\n')
    .join(
      '\n> ',
    )}\n\nOn Tue, 3 Feb 2026 at 09:40, Riverside Team <riverside.team@example.nhs.uk> wrote:\n> ${plainBody(second.body).split('\n').join('\n> ')}\n`;
  return { name: 'odd-two-quotes', text, envelope: third, expected: expected('odd-two-quotes', sleep, [message(third, 0), message(first, 1), message(second, 1)], [third, first, second]) }; // prettier-ignore
}

/** A quote that names nobody, and words that look like header lines but are none. */
function lookalikes(): OddMail {
  const first = long.messages[0];
  if (first === undefined) throw new Error('long has five');
  const body = `${plainBody(first.body)}\n\nOn Monday, I wrote:\n\nmy steps in the diary. The clinic said to note:\n\nDate: every day\nTo: the gate\n\n-----\n\n1. legs\n2. arms`;
  return { name: 'odd-lookalikes', text: body, envelope: first, expected: expected('odd-lookalikes', long, [message(first, 0, body)], [first]) }; // prettier-ignore
}

/** A mail that only passes another on, with nothing said. */
function bareForward(): OddMail {
  const [first, second] = thursday.messages;
  if (first === undefined || second === undefined) throw new Error('thursday has four');
  const forward: Written = {
    ...second,
    from: first.to[0] ?? first.from,
    body: '',
    subject: 'Fwd: Thursday visit',
  };
  const text = TEXT_PROGRAMS['gmail-forward'](forward, first, plainBody(first.body));
  return { name: 'odd-bare-forward', text, envelope: forward, expected: expected('odd-bare-forward', thursday, [message(forward, 0, ''), message(first, 1)], [forward, first]) }; // prettier-ignore
}

/** Words hidden from the reader, and an indented passage that quotes nobody. */
function hiddenWords(): OddMail {
  const first = results.messages[0];
  if (first === undefined) throw new Error('results has two');
  const html = `<div style="display:none;max-height:0">Preview text nobody sees</div><div>Dear Mrs Holloway</div><blockquote style="margin: 0 0 0 40px; border: none; padding: 0px;"><div>The picture of your hip shows no new damage.</div></blockquote><div>You can walk on it as before.</div><script>alert(1)</script><img src="https://track.example.com/p.gif" width="1" height="1" alt="">`;
  const body =
    '[hidden text]\n\nDear Mrs Holloway\n\nThe picture of your hip shows no new damage.\n\nYou can walk on it as before.';
  return { name: 'odd-hidden-words', html, envelope: first, expected: expected('odd-hidden-words', results, [message(first, 0, body)], [first]) }; // prettier-ignore
}

export const ODD_MAILS: readonly OddMail[] = [
  inline(),
  mixed(),
  mixedText(),
  footed(),
  twoQuotes(),
  lookalikes(),
  bareForward(),
  hiddenWords(),
];
