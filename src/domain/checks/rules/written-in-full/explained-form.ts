import type { Token } from '../../tokenise';

/** How many words are looked through before a bracket for the words it shortens. */
const WORDS_BEFORE = 8;

/**
 * Forms that the text explains: "community mental health team (CMHT)". From there on they stand for themselves, as the
 * NHS service manual asks; what is written before is not.
 */
export class ExplainedForms {
  readonly #from = new Map<string, number>();

  constructor(tokens: readonly Token[]) {
    for (let i = 1; i < tokens.length - 2; i += 1) {
      const form = tokens[i + 1];
      if (tokens[i]?.text !== '(' || tokens[i + 2]?.text !== ')' || form === undefined) continue;
      if (spells(tokens, i, form.key) && !this.#from.has(form.key)) this.#from.set(form.key, i);
    }
  }

  before(key: string, at: number): boolean {
    const form =
      this.#from.size === 0 ? undefined : (this.#from.get(key) ?? this.#from.get(key.replace(/'?s$/u, '')));
    return form !== undefined && form < at;
  }
}

/** Whether the words before a bracket begin with the letters of the form, the last word with the last letter. */
function spells(tokens: readonly Token[], bracket: number, form: string): boolean {
  const letters = form.replace(/s$/u, '').split('');
  let wanted = letters.length - 1;
  for (let i = bracket - 1; i >= Math.max(0, bracket - WORDS_BEFORE) && wanted >= 0; i -= 1) {
    const starts = tokens[i]?.key.startsWith(letters[wanted] ?? '') === true;
    if (starts) wanted -= 1;
    else if (wanted === letters.length - 1) return false;
  }
  return wanted < 0 && letters.length > 1;
}

/** "electrocardiogram (ECG)" and "CMHT (community mental health team)": the wording stands beside the form. */
export function isExplainedHere(
  tokens: readonly Token[],
  from: number,
  to: number,
  wordings: readonly string[],
): boolean {
  const [open, before, close, inside] = [tokens[from - 1], tokens[from - 2], tokens[to], tokens[to + 1]];
  if (open?.text === '(' && close?.text === ')' && before !== undefined) {
    return wordings.some((wording) => wording.toLowerCase().split(/\W+/u).includes(before.key));
  }
  if (close?.text !== '(' || inside === undefined) return false;
  return wordings.some((wording) => wording.toLowerCase().split(/\W+/u)[0] === inside.key);
}
