import type { Rule, RuleFinding } from '../../rule';
import { identifierSeverity } from './disclosure';
import { isPlaceToCome } from './place-to-come';
import { bare, spelledOut } from './spelled-out';

/** Every postcode area of the United Kingdom and the Crown dependencies (Royal Mail). */
const AREAS = new Set(
  `AB AL B BA BB BD BF BH BL BN BR BS BT CA CB CF CH CM CO CR CT CV CW DA DD DE DG DH DL DN DT DY E EC EH EN EX FK FY
   G GL GU GY HA HD HG HP HR HS HU HX IG IM IP IV JE KA KT KW KY L LA LD LE LL LN LS LU M ME MK ML N NE NG NN NP NR NW
   OL OX PA PE PH PL PO PR RG RH RM S SA SE SG SK SL SM SN SO SP SR SS ST SW SY TA TD TF TN TQ TR TS TW UB W WA WC WD
   WF WN WR WS WV YO ZE`.split(/\s+/u),
);

const POSTCODE =
  /(?<![A-Za-z\d-])([A-PR-UWYZ][A-HK-Y]?)(\d[\dA-HJKMNPR-Y]?)([ \u00A0]{0,2}|[-‑\n]|\r\n)(\d[ABD-HJLNP-UW-Z]{2})(?![A-Za-z\d-])/gi;
/** "e4 2nd floor" is no postcode. */
const ORDINAL = /(?:1st|2nd|3rd|\dth)$/u;

/** Codes that say what they are. */
const NO_POSTCODE = /\b(?:order|part|model|serial|batch|lot|ref|reference|booking|policy|form|version|locker|seat|vitamin|flight)(?: (?:no|number|code))?\.?[ :#]{0,3}$/iu; // prettier-ignore

/** Postcodes, and this person's own however it is written (P33). */
export const postcode: Rule = {
  name: 'identifier/postcode',
  clause: 'P33',
  severity: 'warn',
  looksFor: 'postcodes',
  find(field, context) {
    const { text } = field;
    const findings: RuleFinding[] = [];
    const own = bare(context.person?.postcode ?? '');
    for (const match of text.matchAll(POSTCODE)) {
      const start = match.index;
      const end = start + match[0].length;
      if (!AREAS.has((match[1] ?? '').toUpperCase()) || ORDINAL.test(match[0]) || bare(match[0]) === own)
        continue;
      if (!isJoined(text, start, match) || NO_POSTCODE.test(text.slice(Math.max(0, start - 24), start)))
        continue;
      const severity = isPlaceToCome(text, start, end) ? 'advise' : 'warn';
      findings.push({ start, end, severity, message: 'A postcode says where someone lives: leave it out unless it is a place to come to.' }); // prettier-ignore
    }
    const severity = identifierSeverity(field, context);
    for (const span of spelledOut(field.tokens, own)) {
      findings.push({ ...span, severity, message: 'This is the person’s own postcode: leave it out.' });
    }
    return findings;
  },
};

/** A hyphen or a line's end between the halves counts in capitals, where it is long or said to be one. */
function isJoined(text: string, start: number, match: RegExpExecArray): boolean {
  const [whole, area = '', district = '', join = ''] = match;
  if (!/[-‑\n]/u.test(join)) return true;
  if (whole !== whole.toUpperCase()) return false;
  return (
    `${area}${district}`.length > 3 ||
    /\bpost ?code\b[^\n]{0,20}$/iu.test(text.slice(Math.max(0, start - 40), start))
  );
}
