import { MAX_HTML_DEPTH } from './limits';

/** Stops at the next "<", so that time stays linear however many are never closed. */
const ELEMENT = /<(\/?)([a-z][a-z0-9:]{0,40})((?:[^<>"']|"[^"<]{0,4000}"|'[^'<]{0,4000}')*)>/giu;
/** Elements that close themselves, or that HTML closes by the next of their kind. */
const SINGLE = /^(?:br|img|hr|meta|link|input|col|area|base|wbr|p|li|tr|tbody|thead|option|o:p|st1:.*)$/u;
const CELL = /^(?:td|th|table|caption)$/u;

/** The HTML of a mail with the end tags that nothing began taken out; undefined where it is nested beyond all use. */
export function balanced(html: string): string | undefined {
  const scopes: Map<string, number>[] = [new Map<string, number>()];
  let depth = 0;
  let kept = '';
  let at = 0;
  for (const match of html.matchAll(ELEMENT)) {
    const [whole, closing, tag = '', attributes = ''] = match;
    const name = tag.toLowerCase();
    if (attributes.endsWith('/') || SINGLE.test(name)) continue;
    const open = scopes.at(-1) ?? new Map<string, number>();
    if (closing !== '/') {
      depth += 1;
      if (CELL.test(name)) scopes.push(new Map<string, number>());
      else open.set(name, (open.get(name) ?? 0) + 1);
    } else if (CELL.test(name)) {
      depth -= scopes.length > 1 ? 1 : 0;
      if (scopes.length > 1) scopes.pop();
    } else if ((open.get(name) ?? 0) > 0) {
      depth -= 1;
      open.set(name, (open.get(name) ?? 0) - 1);
    } else {
      // As browsers do: what a cell holds can't end what the cell stands in.
      kept += html.slice(at, match.index);
      at = match.index + whole.length;
    }
    if (depth > MAX_HTML_DEPTH) return undefined;
  }
  return kept + html.slice(at);
}
