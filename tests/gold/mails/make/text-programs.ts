import { abroad, clock, day, month, rfcDate, shortDay, shortMonth } from './clock';
import { plainBody, type Writer, type Written } from './conversation';

/** How a mail program writes a plain answer: the new words and the mail it answers, as it stood there. */
export type TextProgram = (answer: Written, quoted: Written, history: string) => string;

export const mailbox = ({ name, address }: Writer): string => `${name} <${address}>`;
const body = (written: Written): string => plainBody(written.body);
const list = (people: readonly Writer[], by = '; '): string => people.map(mailbox).join(by);

/** ">" before each line, a space before words that are quoted for the first time. */
const marked = (text: string): string => text.split('\n').map((line) => (line === '' ? '>' : line.startsWith('>') ? `>${line}` : `> ${line}`)).join('\n'); // prettier-ignore
/** Apple's: "> > ". */
const spaced = (text: string): string =>
  text
    .split('\n')
    .map((line) => (line === '' ? '> ' : `> ${line}`))
    .join('\n');

/** As Gmail wraps plain words: at 78, at spaces. */
export function wrapped(text: string, width = 78): string {
  return text.split('\n').flatMap((line) => {
    const lines = [''];
    for (const word of line.split(' ')) {
      const last = lines.at(-1) ?? '';
      if (last !== '' && last.length + 1 + word.length > width) lines.push(word);
      else lines[lines.length - 1] = last === '' ? word : `${last} ${word}`;
    }
    return lines;
  }).join('\n'); // prettier-ignore
}

const block = (labels: readonly [string, string, string, string, string], q: Written, when: string, by = '; '): string =>
  [`${labels[0]} ${mailbox(q.from)}`, `${labels[1]} ${when}`, `${labels[2]} ${list(q.to, by)}`, ...(q.cc === undefined ? [] : [`${labels[3]} ${list(q.cc, by)}`]), `${labels[4]} ${q.subject}`].join('\n'); // prettier-ignore
const ENGLISH = ['From:', 'Sent:', 'To:', 'Cc:', 'Subject:'] as const;
const outlookTime = (at: string): string => {
  const c = clock(at);
  return `${c.dd} ${month(c)} ${c.y} ${c.H}:${c.min}`;
};

export const TEXT_PROGRAMS = {
  'outlook-original-message': (a, q, h) =>
    `${body(a)}\n\n-----Original Message-----\n${block(ENGLISH, q, outlookTime(q.at))}\n\n${h}`,
  'outlook-no-divider': (a, q, h) => `${body(a)}\n\n${block(ENGLISH, q, outlookTime(q.at))}\n\n${h}`,
  'outlook-underscores': (a, q, h) =>
    `${body(a)}\n\n________________________________\n${block(ENGLISH, q, `${day(clock(q.at))}, ${month(clock(q.at))} ${clock(q.at).d}, ${clock(q.at).y} ${clock(q.at).h}:${clock(q.at).min}:${clock(q.at).sec} ${clock(q.at).ampm}`)}\n\n${h}`,
  'nhsmail-notice': (a, q, h) =>
    `${body(a)}\n\n${block(ENGLISH, q, outlookTime(q.at))}\n\n${h}\n\n\n********************************************************************************************************************\n\nThis message may contain confidential information. If you are not the intended recipient please inform the\nsender that you have received the message in error before deleting it.\nPlease do not disclose, copy or distribute information in this e-mail or take any action in relation to its contents. To do so is strictly prohibited and may be unlawful. Thank you for your co-operation.\n\nNHSmail is the secure email, collaboration and directory service available for all NHS staff in England.`,
  'gmail-plain': (a, q, h) => {
    const c = clock(q.at);
    return `${wrapped(body(a))}\n\n${wrapped(`On ${shortDay(c)}, ${c.d} ${shortMonth(c)} ${c.y} at ${c.H}:${c.min}, ${mailbox(q.from)} wrote:`)}\n\n${marked(wrapped(h, 76))}\n`;
  },
  'gmail-plain-american': (a, q, h) => {
    const c = clock(q.at);
    return `${wrapped(body(a))}\n\n${wrapped(`On ${shortDay(c)}, ${shortMonth(c)} ${c.d}, ${c.y} at ${c.h}:${c.min}\u202f${c.ampm} ${mailbox(q.from)} wrote:`)}\n\n${marked(wrapped(h, 76))}\n`;
  },
  'apple-mail-plain': (a, q, h) => {
    const c = clock(q.at);
    return `${body(a)}\n\n> On ${c.d} ${shortMonth(c)} ${c.y}, at ${c.H}:${c.min}, ${mailbox(q.from)} wrote:\n> \n${spaced(h)}\n`;
  },
  'iphone-plain': (a, q, h) => {
    const c = clock(q.at);
    return `${body(a)}\n\nSent from my iPhone\n\n> On ${c.d} ${shortMonth(c)} ${c.y}, at ${c.H}:${c.min}, ${mailbox(q.from)} wrote:\n> \n> \ufeff${spaced(h).slice(2)}\n`;
  },
  'thunderbird-plain': (a, q, h) => {
    const c = clock(q.at);
    return `${body(a)}\n\nOn ${c.dd}/${c.mm}/${c.y} ${c.H}:${c.min}, ${q.from.name} wrote:\n${marked(h)}\n`;
  },
  'thunderbird-bottom': (a, q, h) => {
    const c = clock(q.at);
    return `On ${c.dd}/${c.mm}/${c.y} ${c.H}:${c.min}, ${q.from.name} wrote:\n${marked(h)}\n\n${body(a)}\n`;
  },
  'yahoo-plain': (a, q, h) => {
    const c = clock(q.at);
    return ` ${body(a)}\n    On ${day(c)}, ${c.d} ${month(c)} ${c.y} at ${c.H}:${c.min}:${c.sec} ${c.zone}, ${mailbox(q.from)} wrote:  \n \n ${h.split('\n').join('\n ')}   `;
  },
  samsung: (a, q, h) => {
    const c = clock(q.at);
    return `${body(a)}\n\n\n\nSent from my Galaxy\n\n\n-------- Original message --------\nFrom: ${mailbox(q.from)}\nDate: ${c.dd}/${c.mm}/${c.y} ${c.H}:${c.min} (GMT+0${c.offset.at(2)}:00)\nTo: ${list(q.to, ', ')}\n${q.cc === undefined ? '' : `Cc: ${list(q.cc, ', ')}\n`}Subject: ${q.subject}\n\n${h}`;
  },
  'bt-mail': (a, q, h) => {
    const c = clock(q.at);
    return `${body(a)}\n\n\n------ Original Message ------\nFrom: "${q.from.name}" <${q.from.address}>\nTo: ${q.to.map(({ address }) => address).join(', ')}\nSent: ${day(c)}, ${c.d} ${month(c)}, ${c.y} At ${c.H}:${c.min}\nSubject: ${q.subject}\n\n${h}`;
  },
  proton: (a, q, h) => {
    const c = clock(q.at);
    return `${body(a)}\n\nSent with Proton Mail secure email.\n\nOn ${day(c)}, ${c.d} ${month(c)} ${c.y} at ${c.H}:${c.min}, ${mailbox(q.from)} wrote:\n\n${marked(h)}\n`;
  },
  'em-client': (a, q, h) => {
    const c = clock(q.at);
    return `${body(a)}\n\n------ Original Message ------\nFrom "${q.from.name}" <${q.from.address}>\nTo ${list(q.to)}\nDate ${c.dd}/${c.mm}/${c.y} ${c.H}:${c.min}:${c.sec}\nSubject ${q.subject}\n\n${marked(h)}\n`;
  },
  roundcube: (a, q, h) => {
    const c = clock(q.at);
    return `On ${c.y}-${c.mm}-${c.dd} ${c.H}:${c.min}, ${q.from.name} wrote:\n${marked(h)}\n\n${body(a)}`;
  },
  evolution: (a, q, h) => {
    const c = clock(q.at);
    return `${body(a)}\n\nOn ${shortDay(c)}, ${c.y}-${c.mm}-${c.dd} at ${c.H}:${c.min} ${c.offset}, ${q.from.name} wrote:\n${marked(h)}\n`;
  },
  mutt: (a, q, h) => {
    const c = clock(q.at);
    return `On ${shortDay(c)}, ${shortMonth(c)} ${c.dd}, ${c.y} at ${String(c.h).padStart(2, '0')}:${c.min}:${c.sec}${c.ampm} ${c.offset}, ${q.from.name} wrote:\n${marked(h)}\n\n${body(a)}\n\n-- \n${a.from.name}\n`;
  },
  'k9-mail': (a, q, h) =>
    `${body(a)}\n-- \nSent from my Android device with K-9 Mail. Please excuse my brevity.\n\n${wrapped(`On ${clock(q.at).d} ${month(clock(q.at))} ${clock(q.at).y} ${clock(q.at).H}:${clock(q.at).min}:${clock(q.at).sec} ${clock(q.at).zone}, ${mailbox(q.from)} wrote:`)}\n${marked(h)}`,
  groupwise: (a, q, h) => {
    const c = clock(q.at);
    return `${body(a)}\n\n>>> ${q.from.name} <${q.from.address}> ${c.dd}/${c.mm}/${c.y} ${c.H}:${c.min} >>>\n${h}`;
  },
  notes: (a, q, h) =>
    `${body(a)}\n\n\n\nFrom:\t${mailbox(q.from)}\nTo:\t${list(q.to, ', ')}\n${q.cc === undefined ? '' : `Cc:\t${list(q.cc, ', ')}\n`}Date:\t${clock(q.at).dd}/${clock(q.at).mm}/${clock(q.at).y} ${clock(q.at).H}:${clock(q.at).min}\nSubject:\t${q.subject}\n\n\n\n${h}`,
  'gmail-forward': (a, q, h) => {
    const c = clock(q.at);
    return `${body(a)}\n\n---------- Forwarded message ---------\nFrom: ${mailbox(q.from)}\nDate: ${shortDay(c)}, ${c.d} ${shortMonth(c)} ${c.y} at ${c.H}:${c.min}\nSubject: ${q.subject}\nTo: ${list(q.to, ', ')}\n${q.cc === undefined ? '' : `Cc: ${list(q.cc, ', ')}\n`}\n\n${h}`;
  },
  'apple-forward': (a, q, h) => {
    const c = clock(q.at);
    return `${body(a)}\n\n> Begin forwarded message:\n> \n> From: ${mailbox(q.from)}\n> Subject: ${q.subject}\n> Date: ${c.d} ${month(c)} ${c.y} at ${c.H}:${c.min}:${c.sec} ${c.zone}\n> To: ${list(q.to, ', ')}\n> \n${spaced(h)}`;
  },
  'thunderbird-forward': (a, q, h) =>
    `${body(a)}\n\n\n-------- Forwarded Message --------\nSubject: \t${q.subject}\nDate: \t${rfcDate(q.at)}\nFrom: \t${mailbox(q.from)}\nTo: \t${list(q.to, ', ')}\n${q.cc === undefined ? '' : `CC: \t${list(q.cc, ', ')}\n`}\n\n\n${h}\n`,
  'hotmail-old': (a, q, h) =>
    `${body(a)}\n\n${marked(`Date: ${rfcDate(q.at)}\nSubject: ${q.subject}\nFrom: ${q.from.address}\nTo: ${q.to.map(({ address }) => address).join('; ')}\n\n${h}`)}\n`,
  'outlook-german': (a, q, h) => { const t = abroad(q.at, 'de'); return `${body(a)}\n\nVon: ${mailbox(q.from)}\nGesendet: ${t.day}, ${t.c.d}. ${t.month} ${t.c.y} ${t.c.H}:${t.c.min}\nAn: ${list(q.to)}\n${q.cc === undefined ? '' : `Cc: ${list(q.cc)}\n`}Betreff: ${q.subject}\n\n${h}`; }, // prettier-ignore
  'outlook-polish': (a, q, h) => { const t = abroad(q.at, 'pl'); return `${body(a)}\n\n________________________________\nOd: ${mailbox(q.from)}\nWysłane: ${t.day}, ${t.c.d} ${t.month} ${t.c.y} ${t.c.H}:${t.c.min}\nDo: ${list(q.to)}\n${q.cc === undefined ? '' : `DW: ${list(q.cc)}\n`}Temat: ${q.subject}\n\n${h}`; }, // prettier-ignore
  'outlook-welsh': (a, q, h) => { const t = abroad(q.at, 'cy'); return `${body(a)}\n\nOddi wrth: ${mailbox(q.from)}\nAnfonwyd: ${t.day}, ${t.c.d} ${t.month} ${t.c.y} ${t.c.H}:${t.c.min}\nAt: ${list(q.to)}\n${q.cc === undefined ? '' : `Copi: ${list(q.cc)}\n`}Pwnc: ${q.subject}\n\n${h}`; }, // prettier-ignore
  'outlook-french': (a, q, h) => { const t = abroad(q.at, 'fr'); return `${body(a)}\n\n-----Message d'origine-----\nDe : ${mailbox(q.from)}\nEnvoyé : ${t.day} ${t.c.d} ${t.month} ${t.c.y} ${t.c.H}:${t.c.min}\nÀ : ${list(q.to)}\n${q.cc === undefined ? '' : `Cc : ${list(q.cc)}\n`}Objet : ${q.subject}\n\n${h}`; }, // prettier-ignore
  'outlook-spanish': (a, q, h) => { const t = abroad(q.at, 'es'); return `${body(a)}\n\nDe: ${mailbox(q.from)}\nEnviado el: ${t.day}, ${t.c.d} de ${t.month} de ${t.c.y} ${t.c.H}:${t.c.min}\nPara: ${list(q.to)}\n${q.cc === undefined ? '' : `CC: ${list(q.cc)}\n`}Asunto: ${q.subject}\n\n${h}`; }, // prettier-ignore
  'outlook-italian': (a, q, h) => { const t = abroad(q.at, 'it'); return `${body(a)}\n\nDa: ${mailbox(q.from)}\nInviato: ${t.day} ${t.c.d} ${t.month} ${t.c.y} ${t.c.H}:${t.c.min}\nA: ${list(q.to)}\n${q.cc === undefined ? '' : `Cc: ${list(q.cc)}\n`}Oggetto: ${q.subject}\n\n${h}`; }, // prettier-ignore
  'gmail-german': (a, q, h) => { const t = abroad(q.at, 'de'); return `${body(a)}\n\n${wrapped(`Am ${t.shortDay}, ${t.c.d}. ${t.abbr} ${t.c.y} um ${t.c.H}:${t.c.min} Uhr schrieb ${mailbox(q.from)}:`)}\n\n${marked(wrapped(h, 76))}\n`; }, // prettier-ignore
  'gmail-french': (a, q, h) => { const t = abroad(q.at, 'fr'); return `${body(a)}\n\n${wrapped(`Le ${t.shortDay} ${t.c.d} ${t.abbr} ${t.c.y} à ${t.c.H}:${t.c.min}, ${mailbox(q.from)} a écrit :`)}\n\n${marked(wrapped(h, 76))}\n`; }, // prettier-ignore
  'gmail-spanish': (a, q, h) => { const t = abroad(q.at, 'es'); return `${body(a)}\n\n${wrapped(`El ${t.shortDay}, ${t.c.d} ${t.abbr} ${t.c.y} a las ${t.c.H}:${t.c.min}, ${q.from.name} (<${q.from.address}>) escribió:`)}\n\n${marked(wrapped(h, 76))}\n`; }, // prettier-ignore
  'gmail-italian': (a, q, h) => { const t = abroad(q.at, 'it'); return `${body(a)}\n\n${wrapped(`Il giorno ${t.shortDay} ${t.c.d} ${t.abbr} ${t.c.y} alle ore ${t.c.H}:${t.c.min} ${mailbox(q.from)} ha scritto:`)}\n\n${marked(wrapped(h, 76))}\n`; }, // prettier-ignore
  'gmail-polish': (a, q, h) => { const t = abroad(q.at, 'pl'); return `${body(a)}\n\n${wrapped(`${t.shortDay}, ${t.c.d} ${t.abbr} ${t.c.y} o ${t.c.H}:${t.c.min} ${mailbox(q.from)} napisał(a):`)}\n\n${marked(wrapped(h, 76))}\n`; }, // prettier-ignore
  'gmail-romanian': (a, q, h) => { const t = abroad(q.at, 'ro'); return `${body(a)}\n\n${wrapped(`În ${t.shortDay}, ${t.c.d} ${t.abbr} ${t.c.y} la ${t.c.H}:${t.c.min}, ${mailbox(q.from)} a scris:`)}\n\n${marked(wrapped(h, 76))}\n`; }, // prettier-ignore
  'gmail-portuguese': (a, q, h) => { const t = abroad(q.at, 'pt'); return `${body(a)}\n\n${wrapped(`Em ${t.shortDay}, ${t.c.d} de ${t.abbr} de ${t.c.y} às ${t.c.H}:${t.c.min}, ${mailbox(q.from)} escreveu:`)}\n\n${marked(wrapped(h, 76))}\n`; }, // prettier-ignore
  'gmail-dutch': (a, q, h) => { const t = abroad(q.at, 'nl'); return `${body(a)}\n\n${wrapped(`Op ${t.shortDay} ${t.c.d} ${t.abbr} ${t.c.y} om ${t.c.H}:${t.c.min} schreef ${mailbox(q.from)}:`)}\n\n${marked(wrapped(h, 76))}\n`; }, // prettier-ignore
  'gmail-welsh': (a, q, h) => { const t = abroad(q.at, 'cy'); return `${body(a)}\n\n${wrapped(`Ar ${t.shortDay}, ${t.c.d} ${t.abbr} ${t.c.y} am ${t.c.H}:${t.c.min} ysgrifennodd ${mailbox(q.from)}:`)}\n\n${marked(wrapped(h, 76))}\n`; }, // prettier-ignore
  'apple-polish': (a, q, h) => { const t = abroad(q.at, 'pl'); return `${body(a)}\n\n> Wiadomość napisana przez ${mailbox(q.from)} w dniu ${t.c.d} ${t.abbr} ${t.c.y}, o godz. ${t.c.H}:${t.c.min}:\n> \n${spaced(h)}\n`; }, // prettier-ignore
  'apple-german': (a, q, h) => { const t = abroad(q.at, 'de'); return `${body(a)}\n\n> Am ${t.c.dd}.${t.c.mm}.${t.c.y} um ${t.c.H}:${t.c.min} schrieb ${mailbox(q.from)}:\n> \n${spaced(h)}\n`; }, // prettier-ignore
} satisfies Record<string, TextProgram>;
