import { shippedRules } from './rules/shipped-rules';

/**
 * What was looked for, in plain words, each to be read after "Looked for": shown where nothing was found, because no
 * findings does not mean that all is well.
 */
export const LOOKED_FOR: readonly string[] = shippedRules.map((rule) => rule.looksFor);
