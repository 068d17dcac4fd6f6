import { measureCost } from './cost';
import { inFreshProcess } from './fresh-process';
import { figuresSchema, type Measure } from './measures';
import { PEER_LIST } from './peers/peer-list';
import type { Measured } from './report';

/** Measures each peer that has to do with what is asked, one after the other, each in its own process. */
export async function measurePeers(does: readonly Measure[], hasCost: boolean): Promise<Measured[]> {
  const measured: Measured[] = [];
  for (const peer of PEER_LIST) {
    const isAsked = peer.does.some((measure) => does.includes(measure));
    if (!isAsked && !hasCost) continue;
    try {
      const figures = isAsked ? { figures: figuresSchema.parse(JSON.parse(await inFreshProcess('measure-child', peer.name))) } : {}; // prettier-ignore
      const cost = hasCost ? { cost: await measureCost(peer.name) } : {};
      measured.push({ name: peer.name, ...figures, ...cost });
    } catch (error) {
      const why = error instanceof Error ? error.message.split('\n').find((line) => line.includes('Error:')) : undefined; // prettier-ignore
      console.log(`${peer.name} did not run and is left out: ${why ?? 'it gave no reason'}.`);
    }
  }
  return measured;
}
