import type { CheckContext } from '../../context';
import type { PhraseMatch } from '../../phrase-index';
import type { Rule, RuleFinding } from '../../rule';
import type { Token } from '../../tokenise';
import { abbreviations, isAnyCase, type Abbreviation } from './abbreviation-index';
import { readerOf } from './abbreviation-readers';
import { acceptedForms } from './accepted';
import { inCaseOfForm } from './case-of-form';
import { isExplainedHere, ExplainedForms } from './explained-form';
import { placeOf } from './place';
import { isNamed } from './small-letters';
import { isStreetForm, streetWord } from './place-readers';
import { shortDate } from './short-date';
import { shortUnit } from './short-unit';
import { signForWord } from './sign-for-word';
import { isToBeReplied, isWordAmongShouts } from './shouted';
import { endOfForm, isPartOfMore } from './standing';
import { trimmedForm } from './trimmed-form';

/** Abbreviations with their full wording (P29). GP, NHS, am and pm are in no list; what the Trust accepts stays quiet. */
export const abbreviation: Rule = {
  name: 'written-in-full/abbreviation',
  clause: 'P29',
  severity: 'warn',
  looksFor: 'abbreviations',
  find({ text, tokens }, context) {
    const check = new Check(text, tokens, context);
    for (let i = 0; i < tokens.length;) i = check.at(i);
    return check.findings;
  },
};

/** One field being looked through. */
class Check {
  readonly findings: RuleFinding[] = [];
  readonly #text: string;
  readonly #tokens: readonly Token[];
  readonly #accepted: ReadonlySet<string>;
  readonly #explained: ExplainedForms;

  constructor(text: string, tokens: readonly Token[], context: CheckContext) {
    this.#text = text;
    this.#tokens = tokens;
    this.#accepted = acceptedForms(context);
    this.#explained = new ExplainedForms(tokens);
  }

  /** Looks at one token, and says where to go on. */
  at(i: number): number {
    const token = this.#tokens[i];
    const match = abbreviations.at(this.#tokens, i);
    if (match !== undefined && this.#abbreviated(match)) return match.to;
    if (token !== undefined) this.#single(i, token);
    return i + 1;
  }

  /** A form of the list: whether it was one here, accepted or not. */
  #abbreviated({ from, to, value }: PhraseMatch<readonly Abbreviation[]>): boolean {
    const tokens = this.#tokens;
    const [first, last] = [tokens[from], tokens[to - 1]];
    if (first === undefined || last === undefined) return false;
    const text = this.#text.slice(first.start, last.end);
    const written = text.replaceAll('’', "'");
    const entry = value.find(
      (each) => (each.form === written || isAnyCase(each)) && !(each.smallLetters && isNamed(tokens, from)),
    );
    if (entry === undefined || isPartOfMore(tokens, from, to)) return false;
    const key = entry.form.toLowerCase();
    if (this.#accepted.has(key)) return true;
    if (!isAnyCase(entry) && (isWordAmongShouts(tokens, from, key) || isToBeReplied(tokens, from)))
      return false;
    if (this.#explained.before(key, from) || isExplainedHere(tokens, from, to, entry.wordings)) return true;
    const read = readerOf(entry.form);
    const wordings = read === undefined ? entry.wordings : read(placeOf(tokens, from, first, to));
    if (wordings === undefined) return false;
    const short = trimmedForm(tokens, from, to, wordings);
    this.#add(
      short.from,
      tokens[short.from]?.start ?? first.start,
      short.to === to ? endOfForm(tokens, to, text) : short.end,
      short.wordings,
      entry,
    );
    return true;
  }

  /** What is no abbreviation everywhere: "no", "Dr", "Wed", "30mins", "Mill Rd", "&". */
  #single(i: number, token: Token): void {
    const tokens = this.#tokens;
    if (token.kind === 'mark') {
      const sign = signForWord(tokens, i, token);
      if (sign !== undefined) this.findings.push(sign);
      return;
    }
    if (token.kind !== 'word' || this.#accepted.has(token.key)) return;
    const written = shortDate(tokens, i) ?? shortUnit(tokens, i, token);
    if (written !== undefined) {
      this.findings.push({ start: token.start, end: token.end, message: says(token.text), fixes: written });
      return;
    }
    const read = readerOf(token.key);
    const isStreet = isStreetForm(token.key);
    if ((read === undefined && !isStreet) || isPartOfMore(tokens, i, i + 1)) return;
    const place = placeOf(tokens, i, token);
    const street = isStreet ? streetWord(place) : undefined;
    const wordings = street === undefined ? read?.(place) : [street];
    if (wordings === undefined) return;
    this.#add(i, token.start, endOfForm(tokens, i + 1, token.text), wordings, undefined);
  }

  #add(
    from: number,
    start: number,
    end: number,
    wordings: readonly string[],
    entry: Abbreviation | undefined,
  ): void {
    this.findings.push({
      start,
      end,
      message: says(this.#text.slice(start, end)),
      fixes: [...new Set(wordings.map((wording) => inCaseOfForm(this.#tokens, from, wording)))],
      turnsMeaning: entry === undefined ? wordings.length > 1 : entry.ambiguous && wordings.length > 1,
      ...(entry?.advice === true ? { severity: 'advise' as const } : {}),
    });
  }
}

function says(form: string): string {
  return `“${form}” is an abbreviation: write it in full.`;
}
