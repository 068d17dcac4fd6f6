import { z } from 'zod';
import { perHundred } from './aligned-table';
import type { Reader } from './mark';

export const alarmsSchema = z.object({
  messages: z.number(),
  /** Findings of severity stop or warn. */
  alarms: z.number(),
  /** Messages with at least one of them. */
  alarmed: z.number(),
  advice: z.number(),
  byRule: z.record(z.string(), z.number()),
});
export type AlarmFigures = z.infer<typeof alarmsSchema>;

/** Counts what a reader says of clean messages. `onMiss` is told of each alarm, for messages that may be read. */
export async function measureAlarms(
  reader: Reader,
  messages: readonly string[],
  onMiss?: (what: string, text: string) => void,
): Promise<AlarmFigures> {
  const figures: AlarmFigures = { messages: messages.length, alarms: 0, alarmed: 0, advice: 0, byRule: {} };
  for (const text of messages) {
    const marks = await reader.read(text);
    const alarms = marks.filter(({ severity }) => severity !== 'advise');
    figures.alarms += alarms.length;
    figures.advice += marks.length - alarms.length;
    if (alarms.length > 0) figures.alarmed += 1;
    for (const { rule, start, end } of alarms) {
      figures.byRule[rule] = (figures.byRule[rule] ?? 0) + 1;
      onMiss?.(`${rule} “${text.slice(start, end)}”`, text);
    }
  }
  return figures;
}

/** Several sets counted as one. */
export function together(sets: readonly AlarmFigures[]): AlarmFigures {
  const sum: AlarmFigures = { messages: 0, alarms: 0, alarmed: 0, advice: 0, byRule: {} };
  for (const set of sets) {
    sum.messages += set.messages;
    sum.alarms += set.alarms;
    sum.alarmed += set.alarmed;
    sum.advice += set.advice;
    for (const [rule, count] of Object.entries(set.byRule))
      sum.byRule[rule] = (sum.byRule[rule] ?? 0) + count;
  }
  return sum;
}

export const ALARM_COLUMNS = ['messages', 'alarms per 100', 'messages alarmed', 'advice per 100', 'by rule'];

/** The cells of one row, under the columns above. */
export function alarmCells({ messages, alarms, alarmed, advice, byRule }: AlarmFigures): string[] {
  const rules = Object.entries(byRule).toSorted(([, a], [, b]) => b - a);
  return [
    String(messages),
    perHundred(alarms, messages),
    String(alarmed),
    messages === 0 ? '–' : ((100 * advice) / messages).toFixed(1),
    rules.map(([rule, count]) => `${rule} ${count}`).join(', ') || '–',
  ];
}
