/** "make" → "making", "stop" → "stopping", "visit" → "visiting". */
export function ingForms(verb: string): string[] {
  if (verb.length < 2) return [];
  if (/(?:ee|oe|ye)$/u.test(verb)) return [`${verb}ing`];
  if (verb.endsWith('ie')) return [`${verb.slice(0, -2)}ying`];
  if (verb.endsWith('e')) return [`${verb.slice(0, -1)}ing`];
  const doubled =
    /^[^aeiou]*[aeiou][bdfglmnprt]$/u.test(verb) ||
    /(?:cel|vel|mit|fer|trol|get|gin|put|set|run|hop|abel|ounsel|slip|skip|plan|quit|wrap)$/u.test(verb);
  return doubled ? [`${verb}${verb.at(-1) ?? ''}ing`] : [`${verb}ing`];
}
