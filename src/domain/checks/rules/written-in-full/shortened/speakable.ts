/** What an English word may begin with before its first vowel. */
const BEGINS =
  /^(?:[bcdfghjklmnpqrstvwxz]|[bcfgkps]l|[bcdfgkpt]r|[dst]w|wh|wr|kn|gn|ps|pt|pn|ph|rh|gh|kh|th|ch|sh|sc|sk|sm|sn|sp|st|sv|ts|thr|shr|scr|spr|str|spl|sch|chr|phr|phl|sph|chl|thw|squ|qu|schn|schm)?$/u;
/** What it may end with after its last vowel, without a last "s". */
const ENDS =
  /^(?:[bcdfghjklmnpqrtvwxz]|s|ss|ck|ct|ft|ld|lf|lk|ll|lm|ln|lp|lt|mb|mn|mp|mpt|mph|nd|ng|nk|nt|nth|nch|nx|nn|pt|rb|rch|rd|rf|rg|rk|rl|rm|rn|rp|rst|rt|rth|rr|rv|sh|sk|sm|sp|st|th|tch|tt|wd|wl|wn|wk|wt|xt|ch|ff|gh|ght|gn|ph|lph|lth|lch|ngth|nct|dth|fth|pth|zz|gg|dd|bb|pp|sch|ndt|rsh|lsh|ltz|tz|cht|hm|hn)?$/u;
/** What may stand before a last "e" that is not spoken. */
const ENDS_BEFORE_E =
  /^(?:[a-z]|.*[bcdfgkptz]l|.*[bcdgt]r|ck|dg|nc|ng|ns|nd|lg|lv|ls|rs|rc|rg|rv|rn|rm|ps|st|th|tt|ss|ff|nn|mm|ll|gn|cht|ch|ph|squ|pt|rl|rb|rd|lc|nz|nk|rt|ld|mp|sh|gg|bl|qu)$/u;

/**
 * Whether a word in lower case could be said as it stands, going by what English words begin and end with: "flim" could,
 * "grd", "crse", "walkg" and "locn" could not. A word written without vowels is one that can't be said.
 */
export function isSpeakable(word: string): boolean {
  const first = word.search(/[aeiouy]/u);
  if (first < 0) return false;
  const start = word.slice(0, first);
  if (first > 0 && !BEGINS.test(start.endsWith('q') ? `${start}u` : start)) return false;
  const [, silent] = /[aeiouy]([^aeiouy]+)e$/u.exec(word) ?? [];
  if (silent !== undefined) return ENDS_BEFORE_E.test(silent);
  if (word.endsWith('e') && first === word.length - 1) return word.length < 4 && first < 2;
  const [, end = ''] = /[aeiouy]([^aeiouy]*)$/u.exec(word) ?? [];
  return ENDS.test(end) || (end.endsWith('s') && ENDS.test(end.slice(0, -1)));
}
