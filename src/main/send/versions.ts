import { CHECKER_VERSION } from '../../domain/checks/checker';
import type { PolicyPack } from '../../domain/policy/pack';

/** By which policy and checks something was decided, as the audit says it. */
export function decidedBy({ version }: PolicyPack): string {
  return `policy ${version}, checks ${CHECKER_VERSION}`;
}
