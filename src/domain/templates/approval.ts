import type { Template } from './template';

/** What an author is called who is no person: starters came with the program. */
export const MAKERS = 'Plainword';

/**
 * Whether somebody may approve a template: another person than the one who wrote this version.
 * @param who "name, role", as every stamp says it, or the name alone
 */
export function mayApprove({ saved }: Pick<Template, 'saved'>, who: string): boolean {
  return !sameNamed(who, saved.by);
}

/** Whether two of "name, role" or a name alone are of one name. */
export function sameNamed(one: string, other: string): boolean {
  return nameOf(one) === nameOf(other);
}

/** The name in "name, role", without what people write differently. */
function nameOf(by: string): string {
  return (by.split(',')[0] ?? '')
    .toLowerCase()
    .replaceAll(/[.\s]+/gu, ' ')
    .trim();
}
