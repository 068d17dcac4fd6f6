import type { Decision } from '../../domain/policy/decision';
import { unansweredStops, type Override } from '../../domain/policy/override';
import type { Judged } from '../judge';
import { Refusal } from '../refusal';
import { stopOf } from './going';

/** The envelope of a message that may go. @throws Refusal with the first thing that stops it */
export function cleared(judged: Judged, overrides: readonly Override[]): { from: string; to: string } {
  assertMayGo(judged.decision);
  const [stop] = unansweredStops(judged.findings, overrides);
  if (stop !== undefined) throw new Refusal('stopped', `Put this right before sending: ${stop.message}`);
  const { from, to } = judged;
  if (from === null || to === null) {
    throw new Refusal(
      'stopped',
      'It is not clear where this would go from or to: choose the contact point again.',
    );
  }
  return { from, to };
}

/** Of a message whose words were cleared before. @throws Refusal with what stops it */
export function assertMayGo(decision: Decision): void {
  const stop = stopOf(decision);
  if (stop !== undefined) throw new Refusal('stopped', stop.sentence);
}
