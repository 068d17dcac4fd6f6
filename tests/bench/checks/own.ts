import { checkerUnderTest } from './checker-under-test';
import { measureCost } from './cost';
import { measureAll, type Measure, type OnMiss } from './measures';
import type { Measured } from './report';
import { printReport } from './report';

export const OWN_MEASURES: readonly Measure[] = [
  'text-speak',
  'false-alarms',
  'identifiers',
  'clinical',
  'slips',
  'weekdays',
];

/** Measures our checker in this process, and its cost in a fresh one. */
export async function measureOwn(
  does: readonly Measure[],
  hasCost: boolean,
  onMiss?: OnMiss,
): Promise<Measured> {
  const cost = hasCost ? { cost: await measureCost('ours') } : {};
  const reader = await checkerUnderTest();
  return { name: reader.name, figures: await measureAll(reader, does, onMiss), ...cost };
}

/** Prints every measure of our checker, without the peers. Figures only: nothing here judges. */
export async function benchChecks(): Promise<void> {
  console.log('# Checks');
  printReport([await measureOwn(OWN_MEASURES, true)]);
}
