import { z } from 'zod';
import type { NotifyError } from './notify-token';

export interface NotifyTemplate {
  readonly id: string;
  readonly name: string;
  readonly type: 'sms' | 'email' | 'letter';
  /** With its fields as ((field)), and words that depend on one as ((field??words)). */
  readonly body: string;
  readonly version: number;
}

/** A request that passed: the number as E.164, the text as it goes out. */
export interface AcceptedText {
  readonly to: string;
  readonly text: string;
  readonly reference: string | null;
}

const LONGEST = 918;
const validation = (message: string): NotifyError => ({ status: 400, error: 'ValidationError', message });
const badRequest = (message: string): NotifyError => ({ status: 400, error: 'BadRequestError', message });

const requestSchema = z.strictObject({
  phone_number: z.string({ error: 'phone_number is a required property' }),
  template_id: z
    .string({ error: 'template_id is a required property' })
    .pipe(z.uuid('template_id is not a valid UUID')),
  personalisation: z.record(z.string(), z.unknown(), 'personalisation is not of type object').optional(),
  reference: z.string('reference is not of type string').max(1000, 'reference is too long').nullish(),
  sms_sender_id: z.uuid('sms_sender_id is not a valid UUID').optional(),
});

/** A UK mobile as E.164, or what the real one says of it. Ofcom's drama numbers count, as they do there. */
function readNumber(text: string): { e164: string } | { fault: string } {
  const digits = text.replace(/[\s()\-.+]/gu, '').replace(/^0+/u, '');
  if (!/^\d+$/u.test(digits)) return { fault: 'phone_number Must not contain letters or symbols' };
  const national = digits.replace(/^44/u, '').replace(/^0+/u, '');
  if (!national.startsWith('7')) return { fault: 'phone_number Not a UK mobile number' };
  if (national.length > 10) return { fault: 'phone_number Too many digits' };
  if (national.length < 10) return { fault: 'phone_number Not enough digits' };
  return { e164: `+44${national}` };
}

const plain = (field: string) => field.toLowerCase().replace(/[\s_-]/gu, '');

/** What is filled in: texts and numbers as they are, a list as its items, anything else as nothing. */
const valueSchema = z
  .union([
    z.string(),
    z.number().transform(String),
    z.array(z.string()).transform((items) => items.join(', ')),
  ])
  .catch('');

const FIELD = /\(\(([^()?]+)(?:\?\?([^()]*))?\)\)/gu;
const isYes = (value: string) => ['yes', 'true', '1'].includes(value.toLowerCase());

/** A template with its fields filled, as it goes out, or what is missing. */
export function filledTemplate(
  template: NotifyTemplate,
  personalisation: Readonly<Record<string, unknown>>,
): { readonly text: string } | { readonly faults: NotifyError[] } {
  const values = new Map(
    Object.entries(personalisation).map(([field, value]) => [plain(field), valueSchema.parse(value)]),
  );
  const fields = [...template.body.matchAll(FIELD)].map((match) => match[1] ?? '');
  const missing = [...new Set(fields.filter((field) => !values.has(plain(field))))];
  if (missing.length > 0) return { faults: [badRequest(`Missing personalisation: ${missing.join(', ')}`)] };
  const text = template.body
    .replace(FIELD, (_, field: string, words: string | undefined) => {
      const value = values.get(plain(field)) ?? '';
      if (words === undefined) return value;
      return isYes(value) ? words : '';
    })
    .trim();
  return { text };
}

/** Checks a request for a text as GOV.UK Notify does, in its order. */
export function readSmsRequest(
  body: unknown,
  find: (templateId: string) => NotifyTemplate | undefined,
): { accepted: AcceptedText; template: NotifyTemplate } | { faults: NotifyError[] } {
  const request = requestSchema.safeParse(body);
  if (!request.success) return { faults: request.error.issues.map(({ message }) => validation(message)) };
  const number = readNumber(request.data.phone_number);
  if ('fault' in number) return { faults: [validation(number.fault)] };

  const template = find(request.data.template_id);
  if (template === undefined) return { faults: [badRequest('Template not found')] };
  if (template.type !== 'sms')
    return { faults: [badRequest(`${template.type} template is not suitable for sms notification`)] };

  const filled = filledTemplate(template, request.data.personalisation ?? {});
  if ('faults' in filled) return filled;
  const { text } = filled;
  if (text === '') return { faults: [badRequest('Your message is empty.')] };
  if (text.length > LONGEST)
    return {
      faults: [
        badRequest(
          `Text messages cannot be longer than ${LONGEST} characters. Your message is ${text.length} characters`,
        ),
      ],
    };
  return { accepted: { to: number.e164, text, reference: request.data.reference ?? null }, template };
}
