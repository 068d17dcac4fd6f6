import { convert, type DomNode, type FormatCallback, type SelectorDefinition } from 'html-to-text';
import { withStylesNamed } from './hidden-styles';
import { balanced } from './html-structure';
import { MAX_HTML, MAX_HTML_DEPTH } from './limits';

/** The words of an HTML mail: quotes led by ">", what was hidden apart and marked where it stood. */
export interface HtmlText {
  readonly text: string;
  readonly hidden: readonly string[];
  /** Whether its form was too deep to follow, or its length too long. */
  readonly isPartial: boolean;
}

export const HIDDEN_MARK = '[hidden text]';

const LINK = /^mailto:([^?]+)/iu;
const WITHOUT_WORDS = [
  'script',
  'style',
  'head',
  'title',
  'noscript',
  'template',
  'svg',
  'math',
  'object',
  'iframe',
  'xml',
];

/**
 * Reads the HTML of a mail as text. Nothing is fetched or run: scripts, styles and pictures are left out, a picture's words
 * stand in its place. Blockquotes that quote are led by ">" once a level, as plain mails lead them.
 */
export function htmlText(html: string): HtmlText {
  const whole = html.slice(0, MAX_HTML);
  const isCut = html.length > MAX_HTML;
  const sound = balanced(whole);
  if (sound === undefined) return { text: withoutTags(whole), hidden: [], isPartial: true };
  const hidden: string[] = [];
  const text = convert(withoutLastBreaks(withStylesNamed(sound)), {
    wordwrap: false,
    limits: { maxDepth: MAX_HTML_DEPTH },
    formatters: { quote, link, picture, hidden: hiddenInto(hidden), nothing: () => {}, row, cell },
    selectors: SELECTORS,
  });
  return { text: tidy(text), hidden, isPartial: isCut };
}

/** A break that a block ends in makes no line, as browsers show it; one that stands alone in its block does. */
const LAST_BREAK =
  /(<\/\w{1,10}>|[^>\s])\s{0,5}<br[^<>]{0,100}>(?=\s{0,20}(?:<\/(?:span|b|font|i|strong|em|a)>\s{0,20}){0,5}<\/(?:div|p|td|li|blockquote)>)/giu;
const withoutLastBreaks = (html: string): string => html.replaceAll(LAST_BREAK, '$1');

const block = (selector: string, lines: number): SelectorDefinition => ({
  selector,
  format: 'block',
  options: { leadingLineBreaks: lines, trailingLineBreaks: lines },
});
const nothing = (selector: string): SelectorDefinition => ({ selector, format: 'nothing' });

const SELECTORS: SelectorDefinition[] = [
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((heading) => block(heading, 2)),
  block('p.MsoNormal', 1),
  block('p.MsoPlainText', 1),
  block('p.MsoListParagraph', 1),
  block('table', 1),
  { selector: 'tr', format: 'row' },
  { selector: 'td', format: 'cell' },
  { selector: 'th', format: 'cell' },
  { selector: 'blockquote', format: 'quote' },
  { selector: 'a', format: 'link' },
  { selector: 'img', format: 'picture' },
  {
    selector: 'hr',
    format: 'horizontalLine',
    options: { length: 32, leadingLineBreaks: 1, trailingLineBreaks: 1 },
  },
  ...[
    'script',
    'style',
    'head',
    'title',
    'noscript',
    'template',
    'object',
    'iframe',
    'svg',
    'select',
    'textarea',
  ].map(nothing),
  { selector: '[data-hidden]', format: 'hidden' },
  { selector: '[hidden]', format: 'hidden' },
];

const attribute = (element: DomNode, name: string): string => {
  const attributes: unknown = element.attribs;
  if (typeof attributes !== 'object' || attributes === null) return '';
  const value: unknown = Reflect.get(attributes, name);
  return typeof value === 'string' ? value : '';
};

/** A blockquote quotes, unless it only sets a passage in. */
const quote: FormatCallback = (element, walk, builder) => {
  const isNamed =
    attribute(element, 'type') === 'cite' ||
    attribute(element, 'cite') !== '' ||
    /quote|cite/iu.test(attribute(element, 'class'));
  const isIndent = attribute(element, 'data-indent') !== '' && !isNamed;
  builder.openBlock({ leadingLineBreaks: 1, reservedLineLength: 2 });
  walk(element.children, builder);
  builder.closeBlock({ trailingLineBreaks: 1, blockTransform: (text) => (isIndent ? text : quoted(text)) });
};

function quoted(text: string): string {
  const lines = text.replaceAll(/^\n+|\n+$/gu, '').split('\n');
  return lines.map((line) => (line.startsWith('>') ? `>${line}` : `> ${line}`)).join('\n');
}

/** A link is its words; an address that its words keep back stands beside them. */
const link: FormatCallback = (element, walk, builder) => {
  walk(element.children, builder);
  const address = LINK.exec(attribute(element, 'href'))?.[1]?.trim() ?? '';
  if (address !== '' && address.includes('@') && !textOf(element).includes('@'))
    builder.addInline(` <${address}>`, { noWordTransform: true });
};

const picture: FormatCallback = (element, _walk, builder) => {
  const alt = attribute(element, 'alt').trim().slice(0, 300);
  if (alt !== '') builder.addInline(`[picture: ${alt}]`, { noWordTransform: true });
};

const hiddenInto =
  (hidden: string[]): FormatCallback =>
  (element, _walk, builder) => {
    const words = textOf(element)
      .replaceAll(/(?:[\s\u200B-\u200F\u00AD\u2007\uFEFF]|\u034F)+/gu, ' ')
      .trim();
    if (words === '') return;
    hidden.push(words.slice(0, 20_000));
    builder.addInline(` ${HIDDEN_MARK} `, { noWordTransform: true });
  };

const row: FormatCallback = (element, walk, builder) => {
  builder.openBlock({ leadingLineBreaks: 1 });
  walk(element.children, builder);
  builder.closeBlock({ trailingLineBreaks: 1 });
};

const cell: FormatCallback = (element, walk, builder) => {
  walk(element.children, builder);
  builder.addInline(' ');
};

function textOf(element: DomNode): string {
  let text = '';
  const waiting: DomNode[] = [element];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (next.type === 'text') text += next.data ?? '';
    else if (next.name === 'br') text += ' ';
    for (const child of (next.children ?? []).toReversed()) waiting.push(child);
  }
  return text;
}

function withoutTags(html: string): string {
  let text = withoutBetween(html, '<!--', '-->');
  for (const name of WITHOUT_WORDS) text = withoutBetween(text, `<${name}`, `</${name}`);
  const lines = text.replaceAll(/<(?:br|\/p|\/div|\/tr|\/li|\/blockquote)\b[^<>]*>/giu, '\n').replaceAll(/<\/?[a-z][^<>]*>/giu, ' '); // prettier-ignore
  return tidy(convert(lines.replaceAll('<', '&lt;').replaceAll('\n', '<br>'), { wordwrap: false }));
}

/** Takes out what stands between two marks; what is never closed is out to the end, as browsers have it. */
function withoutBetween(html: string, open: string, close: string): string {
  const small = html.toLowerCase();
  let kept = '';
  let at = 0;
  for (let start = small.indexOf(open); start !== -1; start = small.indexOf(open, at)) {
    kept += html.slice(at, start);
    const end = small.indexOf(close, start + open.length);
    if (end === -1) return kept;
    at = end + close.length;
  }
  return kept + html.slice(at);
}

function tidy(text: string): string {
  return text
    .replaceAll('\u00A0', ' ')
    .replaceAll(/[ \t]+$/gmu, '')
    .replaceAll(/\n{3,}/gu, '\n\n')
    .trim();
}
