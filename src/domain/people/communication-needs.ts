import { z } from 'zod';

/** The forms of writing that people need, after NHS England's standard on accessible information (DAPB1605, P41). */
export const formatNeedSchema = z.enum([
  'none',
  'easy-read',
  'large-print',
  'braille',
  'audio',
  'sign-language',
]);
export type FormatNeed = z.infer<typeof formatNeedSchema>;

export const FORMAT_WORDS = {
  none: 'No special format',
  'easy-read': 'Easy read',
  'large-print': 'Large print',
  braille: 'Braille',
  audio: 'Audio',
  'sign-language': 'Sign language',
} satisfies Record<FormatNeed, string>;

/** What a person needs so that a message reaches them in a way they can take in (P41). */
export const communicationNeedsSchema = z.object({
  format: formatNeedSchema,
  /** The language they read, where it is not English. */
  language: z
    .string()
    .trim()
    .max(60)
    .nullable()
    .transform((text) => (text === '' ? null : text)),
  interpreter: z.boolean(),
  /** Who helps them communicate: an advocate, a deafblind guide, a speech therapist. */
  support: z
    .string()
    .trim()
    .max(200)
    .nullable()
    .transform((text) => (text === '' ? null : text)),
});
export type CommunicationNeeds = z.infer<typeof communicationNeedsSchema>;

export const NO_NEEDS: CommunicationNeeds = {
  format: 'none',
  language: null,
  interpreter: false,
  support: null,
};
