import type { PersonContext } from '../../context';
import type { Token } from '../../tokenise';
import { nameKey } from './name-key';
import { FAMILY, FAMILY_FORM, GIVEN, nameBits } from './name-lexicon';
import { isNeverAName } from './name-shape';
import { ownNamesOf } from './own-names-of';
import { startsUpper } from './letters';

const AGE = /(?:,? \(?(?:aged?|age:?) (?:of )?(\d{1,3})\)?|,? \(?(\d{1,3}) years?[ -]old\)?| \((\d{1,3})\)| \((\d{1,3})y(?:rs?|\/o)?\)|, (\d{2,3}),)/gi; // prettier-ignore
const OLDEST = 115;

/** Ages that stand right after a name: "Holloway, aged 75", "Callum, 7 years old", "Margaret (75)". */
export function agesWithNames(
  text: string,
  tokens: readonly Token[],
  person: PersonContext | null | undefined,
): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  let byEnd: Map<number, Token> | undefined;
  for (const match of text.matchAll(AGE)) {
    const age = Number(match.slice(1).find((group) => group !== undefined));
    if (age < 1 || age > OLDEST) continue;
    byEnd ??= new Map(tokens.map((token) => [token.end, token]));
    const token = byEnd.get(match.index);
    if (token === undefined || !isName(token, person)) continue;
    const lead = /^[, (]*/u.exec(match[0])?.[0].length ?? 0;
    const tail = /[,)]*$/u.exec(match[0])?.[0].length ?? 0;
    found.push({ start: match.index + lead, end: match.index + match[0].length - tail });
  }
  return found;
}

function isName(token: Token, person: PersonContext | null | undefined): boolean {
  if (!startsUpper(token.text) || isNeverAName(token)) return false;
  const key = nameKey(token.key);
  const { given, family } = ownNamesOf(person);
  return (nameBits(key) & (GIVEN | FAMILY | FAMILY_FORM)) !== 0 || given.has(key) || family.has(key);
}
