import type { Tie } from './mail-ties';

/** A trail that a mail could join. */
export interface TiedTrail {
  readonly id: string;
  readonly tie: Tie;
  /** One for whom an entry is owed already can't go over into another. */
  readonly isFiled: boolean;
}

/** The trail that a mail joins, and those that go over into it because the mail ties them together. */
export interface JoinsAt {
  readonly base: string;
  readonly absorbed: readonly string[];
}

/**
 * Where a mail joins, of the trails it is tied to. Trails that are tied to each other already and stand apart were parted
 * by hand: they stay apart, and the mail joins the one it answers. Null where there is none.
 * @param areTied whether two of the trails are tied to each other without this mail
 */
export function whereItJoins(
  tied: readonly TiedTrail[],
  areTied: (one: string, other: string) => boolean,
): JoinsAt | null {
  const [first, ...others] = tied.toSorted(
    (a, b) => rank(a) - rank(b) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0),
  );
  if (first === undefined) return null;
  const apart: TiedTrail[] = [first];
  for (const each of others) {
    if (!apart.some(({ id }) => areTied(id, each.id))) apart.push(each);
  }
  const base = apart.find(({ isFiled }) => isFiled) ?? first;
  return {
    base: base.id,
    absorbed: apart.filter((each) => each !== base && !each.isFiled).map(({ id }) => id),
  };
}

function rank({ tie, isFiled }: TiedTrail): number {
  return (tie === 'answers' ? 0 : 2) + (isFiled ? 0 : 1);
}
