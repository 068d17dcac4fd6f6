import { z } from 'zod';
import { CLINICAL_PHRASES } from '../clinical-phrases';
import { isOf, type Reader } from './mark';

export const clinicalSchema = z.object({ phrases: z.number(), flagged: z.array(z.string()) });
export type ClinicalFigures = z.infer<typeof clinicalSchema>;

/** Clinical phrases, places and family names that a reader takes for offensive language. */
export async function measureClinical(reader: Reader): Promise<ClinicalFigures> {
  const flagged: string[] = [];
  for (const phrase of CLINICAL_PHRASES) {
    if ((await reader.read(phrase)).some((mark) => isOf(mark, 'tone/offensive'))) flagged.push(phrase);
  }
  return { phrases: CLINICAL_PHRASES.length, flagged };
}
