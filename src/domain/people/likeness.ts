import { z } from 'zod';
import type { Person } from './person';

/** Why one person could be taken for another (P26): they are told apart by the NHS number. */
export const likenessSchema = z.enum(['same-name', 'similar-name', 'same-birthday']);
export type Likeness = z.infer<typeof likenessSchema>;

type Named = Pick<Person, 'givenName' | 'familyName' | 'dateOfBirth'>;

/** A name without case, accents and marks: "O’Brien-Łuć" → "obrien luc" is told from nobody by its spelling. */
export function plainName(name: string): string {
  return name
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('ł', 'l')
    .replaceAll(/['’.]/gu, '')
    .replaceAll(/[\s-]+/gu, ' ')
    .trim();
}

/** Whether two words differ by at most one letter left out, put in, swapped or exchanged. */
export function oneSlipApart(a: string, b: string): boolean {
  if (a === b) return true;
  if (Math.abs(a.length - b.length) > 1) return false;
  let from = 0;
  while (from < a.length && a[from] === b[from]) from++;
  const restA = a.slice(from);
  const restB = b.slice(from);
  if (restA.slice(1) === restB || restA === restB.slice(1) || restA.slice(1) === restB.slice(1)) return true;
  return restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2);
}

const shortEnough = (name: string) => name.length < 4;

function similar(a: string, b: string): boolean {
  if (a === b) return true;
  return !shortEnough(a) && !shortEnough(b) && oneSlipApart(a, b);
}

/** How someone is like another; empty when nobody would mix them up. */
export function likenesses(one: Named, other: Named): Likeness[] {
  const given = [plainName(one.givenName), plainName(other.givenName)] as const;
  const family = [plainName(one.familyName), plainName(other.familyName)] as const;
  const found: Likeness[] = [];
  const sameName = given[0] === given[1] && family[0] === family[1];
  const turned = given[0] === family[1] && family[0] === given[1];
  const sameInitial = family[0] === family[1] && given[0][0] === given[1][0];
  if (sameName) found.push('same-name');
  else if (turned || sameInitial || (similar(...given) && similar(...family))) found.push('similar-name');
  if (one.dateOfBirth !== '' && one.dateOfBirth === other.dateOfBirth) found.push('same-birthday');
  return found;
}
