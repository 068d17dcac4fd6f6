import { z } from 'zod';

/** Why a text is not an NHS number. */
export type NhsNumberFault = 'length' | 'characters' | 'check-digit';

const WEIGHTS = [10, 9, 8, 7, 6, 5, 4, 3, 2];

/** The digits of a text as people write NHS numbers: spaces and hyphens between groups are dropped. */
export function nhsNumberDigits(text: string): string {
  return text.trim().replaceAll(/[\s\u00A0-]/gu, '');
}

/** Whether ten digits end in the right check digit (modulus 11; NHS Data Dictionary). */
export function hasNhsCheckDigit(digits: string): boolean {
  if (!/^\d{10}$/u.test(digits)) return false;
  const sum = WEIGHTS.reduce((total, weight, i) => total + weight * Number(digits[i]), 0);
  const check = (11 - (sum % 11)) % 11;
  return check !== 10 && check === Number(digits[9]);
}

/** What is wrong with a typed NHS number, or nothing. */
export function nhsNumberFault(text: string): NhsNumberFault | undefined {
  const digits = nhsNumberDigits(text);
  if (/\D/u.test(digits)) return 'characters';
  if (digits.length !== 10) return 'length';
  return hasNhsCheckDigit(digits) ? undefined : 'check-digit';
}

const REASONS = {
  characters: 'An NHS number has only digits. Check it against the record.',
  length: 'An NHS number has 10 digits. Check it against the record.',
  'check-digit': 'This is not a valid NHS number: one of its digits is wrong. Check it against the record.',
} satisfies Record<NhsNumberFault, string>;

/** An NHS number: in as people write it, out as ten digits with a right check digit. */
export const nhsNumberSchema = z
  .string()
  .max(40)
  .transform((text, ctx) => {
    const fault = nhsNumberFault(text);
    if (fault !== undefined) ctx.addIssue({ code: 'custom', message: REASONS[fault] });
    return nhsNumberDigits(text);
  });

/** "999 054 8609". */
export function formatNhsNumber(digits: string): string {
  return `${digits.slice(0, 3)} ${digits.slice(3, 6)} ${digits.slice(6)}`;
}

/** The one valid NHS number in a text such as a clipboard's; nothing where there is none or there are two. */
export function soleNhsNumber(text: string): string | undefined {
  const runs = text.match(/(?<!\d)\d{3}[ \u00A0-]?\d{3}[ \u00A0-]?\d{4}(?!\d)/gu) ?? [];
  const found = new Set(runs.map(nhsNumberDigits).filter(hasNhsCheckDigit));
  return found.size === 1 ? [...found][0] : undefined;
}
