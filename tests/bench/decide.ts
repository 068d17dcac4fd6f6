import { instantText } from '../../src/domain/time/moment';
import { Temporal } from 'temporal-polyfill';
import { decide } from '../../src/domain/policy/decide';
import { agreement, facts, mobile, MOBILE_ID, pack, person, text, TUESDAY_10AM } from '../unit/domain/facts';
import { inMilliseconds, printLine } from './percentiles';

const PEOPLE = 10_000;
const RUNS = 5;

/** People who differ in when they agreed and when they are to be written to, as a batch finds them. */
function people() {
  const start = Temporal.Instant.from(TUESDAY_10AM);
  return Array.from({ length: PEOPLE }, (_, i) => {
    const recorded = { at: instantText(start.subtract({ hours: i % 12_000 })), offset: 0 };
    const sendAt = i % 3 === 0 ? instantText(start.add({ minutes: (i * 37) % 40_000 })) : null;
    return {
      message: text({
        sendAt,
        text: i % 7 === 0 ? 'Hello, we come tomorrow at 2pm.' : 'Hello, we come at 2pm.',
      }),
      facts: facts({
        person: person({
          agreements: [agreement({ recorded, withdrawn: i % 11 === 0 ? recorded : null })],
          contactPoints: [mobile({ id: MOBILE_ID, confirmed: recorded })],
        }),
      }),
    };
  });
}

/** Deciding on 10,000 people in one go, in working hours and at night. */
export function benchDecide(): void {
  console.log(`Deciding on ${PEOPLE.toLocaleString('en-GB')} people in one go`);
  const cases = people();
  for (const [when, now] of [
    ['in working hours', TUESDAY_10AM],
    ['on a Saturday evening', '2026-11-28T19:00:00.000Z'],
  ] as const) {
    const took = Array.from({ length: RUNS }, () => {
      const before = performance.now();
      for (const each of cases) decide(each.message, each.facts, now, pack);
      return performance.now() - before;
    });
    printLine(when, inMilliseconds(took), '1 s');
  }
}

if (import.meta.main) benchDecide();
