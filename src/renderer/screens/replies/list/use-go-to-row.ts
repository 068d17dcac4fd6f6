import { useEffect, useState } from 'react';

/**
 * Takes the keyboard to a row of a list by its id, as soon as the list has it: what was just kept is read a moment
 * later. `null` is the screen's title, for a list that has become empty.
 */
export function useGoToRow(first: string | undefined, rows: readonly string[]): (row: string | null) => void {
  const [goesTo, setGoesTo] = useState<{ readonly row: string | null } | undefined>(
    first === undefined ? undefined : { row: first },
  );
  const row = goesTo?.row ?? null;
  const isThere = row === null || rows.includes(row);
  useEffect(() => {
    if (goesTo === undefined || !isThere) return;
    const place =
      goesTo.row === null
        ? document.querySelector<HTMLElement>('main h1')
        : document.getElementById(goesTo.row);
    place?.focus();
  }, [goesTo, isThere]);
  return (to) => setGoesTo({ row: to });
}
