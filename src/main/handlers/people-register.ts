import { instantText, londonTime } from '../../domain/time/moment';
import type { Handlers } from '../gate';
import type { Surroundings } from '../surroundings';

const PAGE = 50;

/** The register of agreements over all people. */
export function registerHandler({ store, pack, now }: Surroundings): Pick<Handlers, 'people.register'> {
  return {
    'people.register': async ({ show, words, after }) => {
      const months = pack.agreements.confirmEveryMonths;
      const saidBefore = instantText(londonTime(now()).subtract({ months }).toInstant());
      const lines = await store.people.register({ show, words, after, saidBefore, limit: PAGE + 1 });
      return { lines: lines.slice(0, PAGE), more: lines.length > PAGE };
    },
  };
}
