import { percentile } from '../percentiles';
import { costTexts } from './cost-texts';
import type { Reader } from './mark';
import { peerNamed } from './peers/peer-list';

/** What one reader costs in this process, which has loaded nothing else of weight. Times in ms, memory in MB. */
async function measure(name: string): Promise<Record<string, number>> {
  const { sms, email } = costTexts();
  const rest = memory();
  const began = performance.now();
  const reader = await readerNamed(name);
  const loaded = performance.now();
  await reader.read('Hi Margaret, ur appt is tmrw at 3pm. Pls bring ur letter.');
  const first = performance.now();
  const smsTimes = await times(reader, sms);
  const emailTimes = await times(reader, email);
  const now = memory();
  return {
    load: loaded - began,
    first: first - loaded,
    smsP50: percentile(smsTimes, 0.5),
    smsP95: percentile(smsTimes, 0.95),
    emailP50: percentile(emailTimes, 0.5),
    emailP95: percentile(emailTimes, 0.95),
    rss: now.rss - rest.rss,
    heap: now.heap - rest.heap,
  };
}

/** Ours is given a person, so that every rule has its work. */
async function readerNamed(name: string): Promise<Reader> {
  if (name !== 'ours') return peerNamed(name).load();
  const { checkerUnderTest } = await import('./checker-under-test');
  return checkerUnderTest({
    channel: 'sms',
    person: {
      givenName: 'Margaret',
      familyName: 'Holloway',
      nhsNumber: '9990548609',
      dateOfBirth: '1951-03-14',
      postcode: 'EX15 3AB',
      phones: ['07700900123'],
    },
    service: { name: 'Riverside Physiotherapy', phones: ['01632960100'] },
  });
}

/** Four rounds to warm up and four that count; the end of each text differs by round, so that none is remembered. */
async function times(reader: Reader, texts: readonly string[]): Promise<number[]> {
  const found: number[] = [];
  for (let round = 0; round < 8; round += 1) {
    for (const text of texts) {
      const varied = `${text.slice(0, -4)} ${round}${round}.`;
      const start = performance.now();
      const marks = reader.read(varied);
      if (marks instanceof Promise) await marks;
      if (round >= 4) found.push(performance.now() - start);
    }
  }
  return found;
}

function memory(): { readonly rss: number; readonly heap: number } {
  globalThis.gc?.();
  globalThis.gc?.();
  const { rss, heapUsed, external } = process.memoryUsage();
  return { rss: rss / 2 ** 20, heap: (heapUsed + external) / 2 ** 20 };
}

process.stdout.write(`${JSON.stringify(await measure(process.argv[2] ?? 'ours'))}\n`);
