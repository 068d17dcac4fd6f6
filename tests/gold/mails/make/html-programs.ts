import { clock, day, month, shortDay, shortMonth } from './clock';
import { plainBody, type Writer, type Written } from './conversation';

/** How a mail program writes an answer in HTML: the new words and the HTML it answers, as it stood there. */
export type HtmlProgram = (answer: Written, quoted: Written, history: string) => string;

const esc = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const linked = ({ name, address }: Writer): string =>
  `${esc(name)} &lt;<a href="mailto:${address}">${address}</a>&gt;`;
const flat = ({ name, address }: Writer): string => `${esc(name)} &lt;${address}&gt;`;
const lines = (written: Written): string[] => plainBody(written.body).split('\n');

/** Paragraphs of Word: a blank line is a paragraph with a space that does not break. */
const word = (written: Written): string => lines(written).map((line) => `<p class="MsoNormal"><span style="font-size:11.0pt;font-family:&quot;Calibri&quot;,sans-serif">${line === '' ? '<o:p>&nbsp;</o:p>' : `${esc(line)}<o:p></o:p>`}</span></p>`).join('\n'); // prettier-ignore
const divs = (written: Written): string =>
  lines(written)
    .map((line) => `<div>${line === '' ? '<br>' : esc(line)}</div>`)
    .join('');
const breaks = (written: Written): string => lines(written).map(esc).join('<br>\n');

const wordBlock = (q: Written, labels: readonly string[], when: string): string =>
  `<p class="MsoNormal"><b><span lang="EN-US">${labels[0]}</span></b><span lang="EN-US"> ${flat(q.from)} <br>\n<b>${labels[1]}</b> ${when}<br>\n<b>${labels[2]}</b> ${q.to.map(flat).join('; ')}<br>\n${q.cc === undefined ? '' : `<b>${labels[3]}</b> ${q.cc.map(flat).join('; ')}<br>\n`}<b>${labels[4]}</b> ${esc(q.subject)}<o:p></o:p></span></p>`;
const LABELS = ['From:', 'Sent:', 'To:', 'Cc:', 'Subject:'] as const;

/** What a first mail looks like, before anybody answers. */
export const firstHtml = (written: Written): string => `<div dir="ltr">${divs(written)}</div>`;

export const HTML_PROGRAMS = {
  'outlook-word': (a, q, h) => {
    const c = clock(q.at);
    return `<div class="WordSection1">${word(a)}\n<p class="MsoNormal"><o:p>&nbsp;</o:p></p>\n<div>\n<div style="border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm">\n${wordBlock(q, LABELS, `${c.dd} ${month(c)} ${c.y} ${c.H}:${c.min}`)}\n</div>\n</div>\n<p class="MsoNormal"><o:p>&nbsp;</o:p></p>\n${h}</div>`;
  },
  'outlook-mac': (a, q, h) => {
    const c = clock(q.at);
    return `<div class="WordSection1">${word(a)}<p class="MsoNormal"><o:p>&nbsp;</o:p></p><div id="mail-editor-reference-message-container"><div><div><div><div style="border:none;border-top:solid #B5C4DF 1.0pt;padding:3.0pt 0cm 0cm 0cm">${wordBlock(q, ['From:', 'Date:', 'To:', 'Cc:', 'Subject:'], `${day(c)}, ${c.d} ${month(c)} ${c.y} at ${c.H}:${c.min}`)}</div>${h}</div></div></div></div></div>`;
  },
  'nhsmail-web': (a, q, h) => {
    const c = clock(q.at);
    return `<div class="elementToProof" style="font-family: Aptos, sans-serif; font-size: 12pt; color: rgb(0, 0, 0);">${divs(a)}</div>\n<div id="appendonsend"></div>\n<hr style="display:inline-block;width:98%" tabindex="-1">\n<div id="divRplyFwdMsg" dir="ltr"><font face="Calibri, sans-serif" style="font-size:11pt" color="#000000"><b>From:</b> ${flat(q.from)}<br>\n<b>Sent:</b> ${c.dd} ${month(c)} ${c.y} ${c.H}:${c.min}<br>\n<b>To:</b> ${q.to.map(flat).join('; ')}<br>\n${q.cc === undefined ? '' : `<b>Cc:</b> ${q.cc.map(flat).join('; ')}<br>\n`}<b>Subject:</b> ${esc(q.subject)}</font>\n<div>&nbsp;</div>\n</div>\n${h}`;
  },
  'outlook-phone': (a, q, h) => {
    const c = clock(q.at);
    return `<div dir="auto">${divs(a)}</div><div><br></div><div id="ms-outlook-mobile-signature" dir="auto">Get <a href="https://aka.ms/o0ukef">Outlook for iOS</a></div><hr style="display:inline-block;width:98%" tabindex="-1"><div id="divRplyFwdMsg" dir="ltr"><font face="Calibri, sans-serif" style="font-size:11pt" color="#000000"><b>From:</b> ${flat(q.from)}<br><b>Sent:</b> ${day(c)}, ${month(c)} ${c.d}, ${c.y} ${c.h}:${c.min}:${c.sec} ${c.ampm}<br><b>To:</b> ${q.to.map(flat).join('; ')}<br>${q.cc === undefined ? '' : `<b>Cc:</b> ${q.cc.map(flat).join('; ')}<br>`}<b>Subject:</b> ${esc(q.subject)} </font><div>&nbsp;</div></div>${h}`;
  },
  gmail: (a, q, h) => {
    const c = clock(q.at);
    return `<div dir="ltr">${divs(a)}</div><br><div class="gmail_quote gmail_quote_container"><div dir="ltr" class="gmail_attr">On ${shortDay(c)}, ${c.d} ${shortMonth(c)} ${c.y} at ${c.H}:${c.min}, ${linked(q.from)} wrote:<br></div><blockquote class="gmail_quote" style="margin:0px 0px 0px 0.8ex;border-left:1px solid rgb(204,204,204);padding-left:1ex">${h}</blockquote></div>\n`;
  },
  'gmail-forward-html': (a, q, h) => {
    const c = clock(q.at);
    return `<div dir="ltr">${divs(a)}<br><div class="gmail_quote gmail_quote_container"><div dir="ltr" class="gmail_attr">---------- Forwarded message ---------<br>From: <strong class="gmail_sendername" dir="auto">${esc(q.from.name)}</strong> <span dir="auto">&lt;<a href="mailto:${q.from.address}">${q.from.address}</a>&gt;</span><br>Date: ${shortDay(c)}, ${c.d} ${shortMonth(c)} ${c.y} at ${c.H}:${c.min}<br>Subject: ${esc(q.subject)}<br>To: ${q.to.map(linked).join(', ')}<br>${q.cc === undefined ? '' : `Cc: ${q.cc.map(linked).join(', ')}<br>`}</div><br><br>${h}</div></div>`;
  },
  'apple-mail': (a, q, h) => {
    const c = clock(q.at);
    return `<div style="overflow-wrap: break-word; -webkit-nbsp-mode: space; line-break: after-white-space;">${divs(a)}<br id="lineBreakAtBeginningOfMessage"><div><br><blockquote type="cite"><div>On ${c.d} ${shortMonth(c)} ${c.y}, at ${c.H}:${c.min}, ${flat(q.from)} wrote:</div><br class="Apple-interchange-newline"><div>${h}</div></blockquote></div><br></div>`;
  },
  iphone: (a, q, h) => {
    const c = clock(q.at);
    return `<div dir="auto">${divs(a)}<br id="lineBreakAtBeginningOfSignature"><div dir="ltr">Sent from my iPhone</div><div dir="ltr"><br><blockquote type="cite">On ${c.d} ${shortMonth(c)} ${c.y}, at ${c.H}:${c.min}, ${flat(q.from)} wrote:<br><br></blockquote></div><blockquote type="cite"><div dir="ltr">\ufeff${h}</div></blockquote></div>`;
  },
  thunderbird: (a, q, h) => {
    const c = clock(q.at);
    return `<p>${breaks(a)}</p>\n<div class="moz-cite-prefix">On ${c.dd}/${c.mm}/${c.y} ${c.H}:${c.min}, ${esc(q.from.name)} wrote:<br>\n</div>\n<blockquote type="cite" cite="mid:${q.at.replaceAll(/\W/gu, '')}@example.org">${h}</blockquote>`;
  },
  yahoo: (a, q, h) => {
    const c = clock(q.at);
    return `<div class="ydp1 yahoo-style-wrap" style="font-family:Helvetica;font-size:16px;"><div dir="ltr" data-setdir="false">${breaks(a)}</div><div><br></div></div><div id="yahoo_quoted_1" class="yahoo_quoted"><div style="font-family:'Helvetica Neue';font-size:13px;color:#26282a;"><div>On ${day(c)} ${c.d} ${month(c)} ${c.y} at ${c.H}:${c.min}:${c.sec} ${c.zone}, ${flat(q.from)} wrote:</div><div><br></div><div><br></div><div><div id="yiv1"><div>${h}</div></div></div></div></div>`;
  },
  'samsung-html': (a, q, h) => {
    const c = clock(q.at);
    return `<div dir="auto">${divs(a)}</div><div dir="auto"><br></div><div id="composer_signature" dir="auto"><div style="font-size:12px;color:#575757" dir="auto">Sent from my Galaxy</div></div><div dir="auto"><br></div><div><br></div><div align="left" dir="auto" style="font-size:100%;color:#000000"><div>-------- Original message --------</div><div>From: ${flat(q.from)} </div><div>Date: ${c.dd}/${c.mm}/${c.y} ${c.H}:${c.min} (GMT+0${c.offset.at(2)}:00) </div><div>To: ${q.to.map(flat).join(', ')} </div>${q.cc === undefined ? '' : `<div>Cc: ${q.cc.map(flat).join(', ')} </div>`}<div>Subject: ${esc(q.subject)} </div><div><br></div></div>${h}`;
  },
  aol: (a, q, h) => {
    const c = clock(q.at);
    return `<div style="font-size:12pt;font-family:arial">${breaks(a)}<br><br><br>-----Original Message-----<br>From: ${flat(q.from)}<br>To: ${q.to.map(flat).join('; ')}<br>${q.cc === undefined ? '' : `Cc: ${q.cc.map(flat).join('; ')}<br>`}Sent: ${shortDay(c)}, ${c.d} ${shortMonth(c)} ${c.y} ${c.H}:${c.min}<br>Subject: ${esc(q.subject)}<br><br><div id="yiv2">${h}</div></div>`;
  },
} satisfies Record<string, HtmlProgram>;
