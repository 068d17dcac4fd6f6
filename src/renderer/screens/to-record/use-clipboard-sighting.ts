import { useCallback, useEffect, useState } from 'react';
import type { OutputOf } from '../../../contract/index';
import type { Id } from '../../../domain/identity';
import { call } from '../../client/call';

/** What the clipboard says of the open record; never what is in it. */
export type Sighting = OutputOf<'record.readClipboard'>;

export const NOTHING_SEEN: Sighting = { number: 'nothing', dateOfBirth: 'nothing' };

/**
 * Looks at the clipboard whenever the window gets the focus, because the number is copied in another program, and on
 * request. A clipboard that can't be read shows nothing: typing is the other way.
 */
export function useClipboardSighting(entryId: Id, wanted: boolean): [Sighting, () => Promise<Sighting>] {
  const [seen, setSeen] = useState(NOTHING_SEEN);
  const look = useCallback(async () => {
    const sighting = await call('record.readClipboard', { id: entryId }).catch(() => NOTHING_SEEN);
    setSeen(sighting);
    return sighting;
  }, [entryId]);
  useEffect(() => {
    if (!wanted) return undefined;
    const onFocus = () => void look();
    window.addEventListener('focus', onFocus);
    return () => window.removeEventListener('focus', onFocus);
  }, [wanted, look]);
  return [seen, look];
}
