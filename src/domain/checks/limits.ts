import type { Finding } from './finding';

/** How much of a field is looked at: five times the longest message that can be sent. UTF-16 units. */
export const MAX_CHECKED = 100_000;

/** More findings than anyone reads. */
export const MAX_FINDINGS = 2_000;

export function isTooLong(text: string): boolean {
  return text.length > MAX_CHECKED;
}

/** Says that the rest of a long text was not looked at; it marks the first character of that rest. */
export function notChecked(field: Finding['field'], text: string): Finding {
  return {
    rule: 'style/length',
    severity: 'advise',
    field,
    start: MAX_CHECKED,
    end: MAX_CHECKED + 1,
    text: text.slice(MAX_CHECKED, MAX_CHECKED + 1),
    message: `Only the first 100,000 characters were looked at: shorten the text to have all of it checked.`,
    fixes: [],
    turnsMeaning: false,
    clause: 'P29',
  };
}
