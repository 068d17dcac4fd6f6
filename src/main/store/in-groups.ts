/** How many values one statement is given: databases take no more than some ten thousand. */
const AT_ONCE = 1_000;

/** Reads or writes many by their names, some at a time; nothing is asked for no names. */
export async function inGroups<N, T>(names: readonly N[], read: (group: N[]) => Promise<T[]>): Promise<T[]> {
  const found: T[] = [];
  for (let at = 0; at < names.length; at += AT_ONCE)
    found.push(...(await read(names.slice(at, at + AT_ONCE))));
  return found;
}
