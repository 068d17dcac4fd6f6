import { expect, inject, it } from 'vitest';
import { makeCertificates } from '../servers/certificates';
import { trust } from '../servers/trusting';
import { runRandomly } from './random/random-run';
import { randomTable } from './random/random-table';
import { note } from './totals/totals';

/** A seed of its own may be given: kills, faults and clock moves follow from it. */
const SEED = Number(process.env['PLAINWORD_SEED'] ?? 20_261_124);
const MESSAGES = Number(process.env['PLAINWORD_MESSAGES'] ?? 150);

it(
  'messages by every way, with kills, faults and clock moves by chance: none lost, none twice',
  { timeout: 300_000 },
  async () => {
    const certificates = await makeCertificates();
    trust(certificates.ca);
    const totals = await runRandomly({ seed: SEED, messages: MESSAGES, certificates });
    console.log(randomTable(totals));
    for (const [carrier, counted] of totals.counts) {
      note(inject('faultTotals'), `${carrier}, by chance`, counted);
      expect(counted, `seed ${SEED}`).toMatchObject({ lost: 0, twice: 0, denied: 0, stuck: 0 });
      if (carrier !== 'smtp') expect(counted.unsure, `seed ${SEED}`).toBe(0);
    }
    expect(totals.kills).toBeGreaterThan(0);
  },
);
