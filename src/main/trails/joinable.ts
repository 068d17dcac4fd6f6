import type { Trail } from '../../domain/trails/trail';

/** Whether a mail may join: it is not set aside, and no entry of it was copied, so that nothing changes under a copy (P26). */
export function isJoinable({ setAside, filings }: Trail): boolean {
  return setAside === null && filings.every(({ entryState }) => entryState === 'to-record');
}
