import type { Id } from '../../domain/identity';
import { MAKERS } from '../../domain/templates/approval';
import { STARTERS } from '../../domain/templates/starters/starters';
import type { Moment } from '../../domain/time/moment';
import type { Store } from '../store/store';

/**
 * Puts the starters into a store that does not have them yet; one that was changed or retired stays as it is. Nobody
 * of the Trust has approved them: until somebody does, none is offered.
 */
export async function enterStarters(store: Store, when: Moment): Promise<Id[]> {
  return store.transaction(async ({ templates }) => {
    const known = new Set((await templates.list()).map(({ starter }) => starter));
    const entered: Id[] = [];
    for (const { key, details } of STARTERS) {
      if (known.has(key)) continue;
      entered.push((await templates.add(details, { by: MAKERS, when }, key)).id);
    }
    return entered;
  });
}
