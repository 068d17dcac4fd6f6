import type { CheckContext } from '../../context';
import type { FieldText, RuleFinding } from '../../rule';
import { plainWords, spanOf, type PlainWords } from '../plain/plain-words';
import { sensitiveSeverity, type SensitivePlace, type Telling } from './disclosure';

/** A list of terms: how much they tell, and the sentence a sender reads. */
export interface TermList {
  readonly telling: Telling;
  readonly message: string;
  /** Services are named after these words: "the asthma clinic" is nobody's asthma. */
  readonly namesServices?: boolean;
  /** Whole wordings rather than words. */
  readonly byShape?: boolean;
}

/** Sensitive words where they stand, with the list they are of. */
export interface SensitiveMatch {
  readonly from: number;
  readonly to: number;
  readonly value: TermList;
}

/**
 * Makes findings of sensitive words: how strongly depends on what they tell and of whom they are said.
 * @param isOfNobody says of a match that it stands in general talk: then it is only pointed at.
 */
export function sensitiveFindings(
  field: FieldText,
  context: CheckContext,
  find: (plain: PlainWords) => readonly SensitiveMatch[],
  isOfNobody: (plain: PlainWords, match: SensitiveMatch) => boolean = () => false,
): RuleFinding[] {
  const plain = plainWords(field.tokens);
  return find(plain).map((match) => ({
    ...spanOf(plain, match.from, match.to),
    severity: isOfNobody(plain, match)
      ? 'advise'
      : sensitiveSeverity(field, context, plain, placeOf(match), match.value.telling),
    message: match.value.message,
  }));
}

function placeOf({ from, to, value }: SensitiveMatch): SensitivePlace {
  return { from, to, namesServices: value.namesServices === true, byShape: value.byShape === true };
}
