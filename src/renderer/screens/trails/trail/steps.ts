import type { KeptMail } from '../../../../domain/trails/kept-mail';
import type { Filing } from '../../../../domain/trails/trail';

/** The way of a trail: whose it is, the review, the record, the originals. */
export const STEPS = ['whose', 'review', 'record', 'delete'] as const;
export type Step = (typeof STEPS)[number];

export const STEP_WORDS = {
  whose: 'whose record',
  review: 'review',
  record: 'record',
  delete: 'delete',
} satisfies Record<Step, string>;

/** Where a filing stands on its way; null when nothing is left to do. */
export function stepOf(
  filing: Pick<Filing, 'entryState'> | undefined,
  mails: readonly Pick<KeptMail, 'original'>[],
): Step | null {
  if (filing === undefined) return 'whose';
  if (filing.entryState === 'to-record') return 'review';
  if (filing.entryState === 'copied') return 'record';
  return mails.some(({ original }) => original.state !== 'deleted') ? 'delete' : null;
}
