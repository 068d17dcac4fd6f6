import { clearOf } from '../../clear-of';
import type { Rule, RuleFinding } from '../../rule';
import { phoneInGroups } from './phone-groups';

/** Ten or eleven digits from 0 on, with the marks people group them by. */
const NUMBER =
  /(?<![\p{L}\p{N}£$€.,/:#+=_-])\(?0\d{1,5}\)?(?:[ \u00A0.-]?\d){4,9}(?![\p{N}\p{L}/:@]|[.,-]\d)/gu;
/** A country's code, or what says that it is some other number. */
const NO_PHONE_BEFORE =
  /\+\d{1,3} ?\(?$|(?:ref|reference|id|account|order|code|booking|ticket|serial|case)(?: number| no)?[.:]? ?$/iu;

/** "02079460123" → "020 7946 0123": the digits stay, only the gaps between them move (NHS service manual). */
export const phoneGroups: Rule = {
  name: 'style/phone',
  clause: 'P29',
  severity: 'advise',
  looksFor: 'phone numbers that are hard to read',
  find({ text, tokens }) {
    const findings: RuleFinding[] = [];
    for (const match of text.matchAll(NUMBER)) {
      const start = match.index;
      const fix = phoneInGroups(match[0].replaceAll(/\D/gu, ''));
      if (fix === undefined || fix === match[0].replaceAll('\u00A0', ' ')) continue;
      if (NO_PHONE_BEFORE.test(text.slice(Math.max(0, start - 24), start))) continue;
      const message = `Write “${fix}”: numbers in groups are easier to read and to key in.`;
      findings.push({ start, end: start + match[0].length, message, fixes: [fix] });
    }
    return findings.length === 0
      ? []
      : clearOf(
          findings,
          tokens.filter(({ kind }) => kind === 'link'),
        );
  },
};
