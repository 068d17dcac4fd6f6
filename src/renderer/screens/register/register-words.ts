import type { z } from 'zod';
import type { RegisterLine } from '../../../contract/people';
import { registerFilterSchema } from '../../../contract/people';
import { londonTime } from '../../../domain/time/moment';
import { longDate } from '../../../domain/time/spoken';

export type RegisterFilter = z.infer<typeof registerFilterSchema>;

export const FILTER_WORDS = {
  'in-force': 'In force',
  'to-confirm': 'To confirm',
  withdrawn: 'Withdrawn',
  all: 'All',
} satisfies Record<RegisterFilter, string>;

/** What is said where there is no line. */
export const NOTHING_WORDS = {
  'in-force': 'No agreement is in force yet',
  'to-confirm': 'Nobody has to be asked again',
  withdrawn: 'No agreement was withdrawn',
  all: 'No agreement is recorded yet',
} satisfies Record<RegisterFilter, string>;

/** "Verbal", "Written, taken over". */
export function formWords({ form, source }: Pick<RegisterLine, 'form' | 'source'>): string {
  const title = form === 'verbal' ? 'Verbal' : 'Written';
  return source === 'imported' ? `${title}, taken over` : title;
}

export const dayWords = (moment: RegisterLine['recorded']): string => longDate(londonTime(moment.at));
