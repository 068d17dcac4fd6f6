/**
 * Keeps what took long to work out, the latest few: reviewing asks for the same again after each choice.
 * @param most how many are kept
 * @returns gives what was worked out for a key before, or works it out
 */
export function remembered<V>(most: number): (key: string, work: () => V) => V {
  const kept = new Map<string, { readonly value: V }>();
  return (key, work) => {
    const found = kept.get(key) ?? { value: work() };
    kept.delete(key);
    kept.set(key, found);
    const [oldest] = kept.keys();
    if (kept.size > most && oldest !== undefined) kept.delete(oldest);
    return found.value;
  };
}
