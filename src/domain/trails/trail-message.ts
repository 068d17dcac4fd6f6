import { z } from 'zod';
import { writtenDateSchema } from './dates/written-date';
import { mailAddressSchema } from './mail-text';

/** Where a sender or a date was read: the mail's own envelope, a block of header lines, "On … wrote:", or nowhere. */
export const readFromSchema = z.enum(['envelope', 'header-lines', 'attribution', 'nowhere']);
export type ReadFrom = z.infer<typeof readFromSchema>;

/** Part of a body that is folded away until asked for. Offsets are UTF-16 units into the body, end exclusive. */
export const foldedPassageSchema = z.object({
  kind: z.enum(['signature', 'device-footer', 'disclaimer', 'banner']),
  start: z.int().min(0),
  end: z.int().min(0),
});
export type FoldedPassage = z.infer<typeof foldedPassageSchema>;

/** Words of another message that the body answers at this place: quotes are taken out, what they asked is kept. */
export const answeredQuoteSchema = z.object({ at: z.int().min(0), quoted: z.string() });
export type AnsweredQuote = z.infer<typeof answeredQuoteSchema>;

/** One message of a trail: verbatim, without the history it quotes. */
export const trailMessageSchema = z.object({
  from: mailAddressSchema.nullable(),
  to: z.array(mailAddressSchema),
  cc: z.array(mailAddressSchema),
  date: writtenDateSchema.nullable(),
  /** Null where the quoted history names none. */
  subject: z.string().nullable(),
  body: z.string(),
  /** 0 is the mail itself, 1 what it quotes, and so on. */
  quotedDepth: z.int().min(0),
  /** How sure the sender is, and the date. */
  senderFrom: readFromSchema,
  dateFrom: readFromSchema,
  folded: z.array(foldedPassageSchema),
  answers: z.array(answeredQuoteSchema),
});
export type TrailMessage = z.infer<typeof trailMessageSchema>;
