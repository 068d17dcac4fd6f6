/**
 * Pairs that turn the meaning and read well both ways: no context decides which was meant, so the read-back has to show
 * them before sending. By what they turn.
 */
const BOTH_WAYS: Readonly<Record<string, string>> = {
  negation: `not/now can/can't can/cannot is/isn't are/aren't was/wasn't were/weren't will/won't do/don't does/doesn't
did/didn't have/haven't has/hasn't should/shouldn't could/couldn't would/wouldn't need/needn't with/without`,
  order: 'before/after am/pm morning/afternoon morning/evening today/tomorrow',
  day: `monday/sunday tuesday/thursday wednesday/friday saturday/sunday june/july march/may january/february
september/november april/august october/december`,
  number: `13/30 14/40 15/50 16/60 17/70 18/80 19/90 1/2 2/3 3/4 4/5 5/6 6/7 7/8 8/9 9/10 10/11 11/12 20/30 00/30
one/two two/three three/four four/five five/six six/seven ten/two fifteen/fifty thirteen/thirty fourteen/forty`,
};

/** What may stand in for a word and turn the meaning, in lower case with straight apostrophes. */
export const MEANING_PARTNERS: ReadonlyMap<string, readonly string[]> = partners();

function partners(): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const pair of Object.values(BOTH_WAYS).flatMap((pairs) => pairs.split(/\s+/u))) {
    const [one = '', other = ''] = pair.split('/');
    found.set(one, [...(found.get(one) ?? []), other]);
    found.set(other, [...(found.get(other) ?? []), one]);
  }
  return found;
}

/** Whether two words are such a pair. */
export function readsBothWays(one: string, other: string): boolean {
  return MEANING_PARTNERS.get(one)?.includes(other) ?? false;
}
