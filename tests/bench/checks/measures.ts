import { z } from 'zod';
import { clinicalSchema, measureClinical } from './clinical';
import { alarmsSchema, measureAlarms } from './false-alarms';
import { identifierSchema, measureIdentifiers } from './identifiers';
import { cleanDev, cleanGold, identifierSentences, staffTexts, tweets } from './labelled-data';
import type { Reader } from './mark';
import { slipPartners } from './slip-partners';
import { slipsOf } from './slip-set';
import { measureSlips, slipSchema } from './slips';
import { measureTextSpeak, scoredGold, scoredTweet, textSpeakSchema } from './text-speak';
import { measureWeekdays, weekdaySchema } from './weekday-dates';

export type Measure = 'text-speak' | 'false-alarms' | 'identifiers' | 'clinical' | 'slips' | 'weekdays';

/** The figures of one reader: by measure, and by the set it was taken on. What was not measured is not there. */
export const figuresSchema = z.object({
  textSpeak: z.record(z.string(), textSpeakSchema),
  alarms: z.record(z.string(), alarmsSchema),
  identifiers: z.record(z.string(), identifierSchema),
  clinical: clinicalSchema.optional(),
  slips: z.record(z.string(), slipSchema),
  weekdays: weekdaySchema.optional(),
});
export type Figures = z.infer<typeof figuresSchema>;

/** Told of each miss on the sets that may be read, and of none on the others. */
export type OnMiss = (measure: Measure, set: string, what: string, text: string) => void;

export async function measureAll(
  reader: Reader,
  does: readonly Measure[],
  onMiss?: OnMiss,
): Promise<Figures> {
  const figures: Figures = { textSpeak: {}, alarms: {}, identifiers: {}, slips: {} };
  const told = (measure: Measure, set: string) => (what: string, text: string) =>
    onMiss?.(measure, set, what, text);

  if (does.includes('text-speak')) {
    const read = staffTexts('read').map(scoredGold);
    const totals = staffTexts('totals').map(scoredGold);
    figures.textSpeak = {
      tweets: await measureTextSpeak(reader, tweets().map(scoredTweet)),
      'staff texts, read': await measureTextSpeak(reader, read, told('text-speak', 'staff texts, read')),
      'staff texts, totals': await measureTextSpeak(reader, totals),
      'staff texts, both': await measureTextSpeak(reader, [...read, ...totals]),
    };
  }
  if (does.includes('false-alarms')) {
    const sets: Record<string, readonly string[]> = {
      'texts, clean_dev': cleanDev('own'),
      'texts, clean_dev templates': cleanDev('template'),
      'texts, read': cleanGold('texts', 'read'),
      'texts, totals': cleanGold('texts', 'totals'),
      'paragraphs, clean_dev': cleanDev('paragraph'),
      'paragraphs, read': cleanGold('paragraphs', 'read'),
      'paragraphs, totals': cleanGold('paragraphs', 'totals'),
    };
    for (const [set, messages] of Object.entries(sets)) {
      const miss = set.endsWith('totals') ? undefined : told('false-alarms', set);
      figures.alarms[set] = await measureAlarms(reader, messages, miss);
    }
  }
  if (does.includes('identifiers')) {
    for (const set of ['uk_identifiers_dev', 'presidio_synth_v2'] as const) {
      figures.identifiers[set] = await measureIdentifiers(reader, identifierSentences(set), told('identifiers', set)); // prettier-ignore
    }
  }
  if (does.includes('clinical')) figures.clinical = await measureClinical(reader);
  if (does.includes('slips')) {
    const partners = slipPartners();
    const sets = {
      clean_dev: cleanDev('own', 'template'),
      read: cleanGold('texts', 'read'),
      totals: cleanGold('texts', 'totals'),
    };
    for (const [set, clean] of Object.entries(sets)) {
      const slips = slipsOf(clean, partners, set === 'clean_dev' ? 50 : 100);
      const miss = set === 'totals' ? undefined : told('slips', set);
      figures.slips[set] = await measureSlips(reader, slips, clean, miss);
    }
  }
  if (does.includes('weekdays')) figures.weekdays = await measureWeekdays(reader);
  return figures;
}
