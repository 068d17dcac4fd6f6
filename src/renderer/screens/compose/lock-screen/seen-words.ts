import type { GivenAway } from '../../../../domain/messages/lock-screen';

const list = new Intl.ListFormat('en-GB');

/** One sentence: what a stranger learns from a locked phone. */
export function seenWords({ kinds }: Pick<GivenAway, 'kinds'>): string {
  return kinds.length > 0
    ? `A stranger sees: ${list.format(kinds)}.`
    : 'Nothing here gives the person or their care away, as far as Plainword can tell.';
}
