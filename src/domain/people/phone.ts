import { parsePhoneNumberFromString } from 'libphonenumber-js/mobile';
import { z } from 'zod';

/** Why a text is not a number that texts can be sent to. */
export type MobileFault = 'unreadable' | 'not-mobile' | 'not-uk';

/** Ofcom keeps 07700 900000–900999 for drama: they count as mobiles, because all our test data uses them. */
const DRAMA_MOBILE = /^\+447700900\d{3}$/u;

type Read = { ok: true; e164: string } | { ok: false; fault: MobileFault };

/** Reads a UK mobile number as people write it; `e164` is "+447700900123". */
export function readMobile(text: string): Read {
  const parsed = parsePhoneNumberFromString(text.trim(), 'GB');
  if (parsed === undefined || parsed.ext !== undefined) return { ok: false, fault: 'unreadable' };
  if (DRAMA_MOBILE.test(parsed.number)) return { ok: true, e164: parsed.number };
  if (parsed.countryCallingCode !== '44') return { ok: false, fault: 'not-uk' };
  if (!parsed.isValid()) return { ok: false, fault: 'not-mobile' };
  return { ok: true, e164: parsed.number };
}

const REASONS = {
  unreadable: 'This is not a phone number. Write it as 07700 900123.',
  'not-mobile': 'This is not a UK mobile number, so a text would not arrive. Check it with the person.',
  'not-uk': 'Texts go to UK mobile numbers only. Ask the person for one, or use another channel.',
} satisfies Record<MobileFault, string>;

/** A UK mobile: in as people write it, out as E.164. */
export const mobileSchema = z
  .string()
  .max(40)
  .transform((text, ctx) => {
    const read = readMobile(text);
    if (read.ok) return read.e164;
    ctx.addIssue({ code: 'custom', message: REASONS[read.fault] });
    return z.NEVER;
  });

/** Mobiles are all written alike but for 070 (personal numbers) and 076 (pagers): no need to ask the library 10,000 times. */
const PLAIN_MOBILE = /^\+447[1-57-9]\d{8}$/u;

/** "07700 900123" from E.164; a number of another form is returned as it is. */
export function formatMobile(e164: string): string {
  if (PLAIN_MOBILE.test(e164)) return `0${e164.slice(3, 7)} ${e164.slice(7)}`;
  return parsePhoneNumberFromString(e164)?.formatNational() ?? e164;
}

/** A number a message comes from, as people read it; a sender's name is returned as it is. */
export function formatSender(sender: string): string {
  const read = readMobile(sender);
  return read.ok ? formatMobile(read.e164) : sender;
}
