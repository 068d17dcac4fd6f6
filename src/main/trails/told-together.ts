import { HERE_ALREADY, type TakenIn } from './take-in';

/**
 * What is told of all mails of one file: of a single mail its own sentence, of a folder how many could not be read, were
 * here already or are too many.
 */
export function toldTogether(taken: readonly TakenIn[], leftOut: number): TakenIn {
  const trailIds = [...new Set(taken.flatMap((each) => each.trailIds))];
  const [only] = taken;
  if (taken.length === 1 && only !== undefined && leftOut === 0) return { ...only, trailIds };
  const here = taken.filter(({ problem }) => problem === HERE_ALREADY).length;
  const unread = taken.filter(({ problem }) => problem !== null && problem !== HERE_ALREADY).length;
  const told = [
    ...(unread === 0 ? [] : [`${mails(unread)} of this file could not be read: see them in the list`]),
    ...(here === 0 ? [] : [`${mails(here)} of it ${here === 1 ? 'was' : 'were'} here already`]),
    ...(leftOut === 0
      ? []
      : [`its last ${mails(leftOut)} did not come in: save them as a file of their own`]),
  ];
  return { trailIds, problem: told.length === 0 ? null : `${told.join('; ')}.` };
}

const mails = (count: number): string => (count === 1 ? '1 mail' : `${count} mails`);
