import { checkerUnderTest } from '../checker-under-test';
import { overlaps, type Reader } from '../mark';
import { harper } from './harper';

/**
 * Our checker with Harper as a second reader: what Harper says of words we did not mark, and never of a capitalised one,
 * since it takes names for misspelt words. Shows what a second reader would add, and what it would cost in alarms.
 */
export async function withHarper(): Promise<Reader> {
  const [ours, second] = await Promise.all([checkerUnderTest(), harper()]);
  return {
    name: 'Plainword with harper.js',
    read: async (text, given) => {
      const marks = await ours.read(text, given);
      const further = await second.read(text);
      const added = further.filter(
        (mark) =>
          !/\p{Lu}/u.test(text.slice(mark.start, mark.end)) && !marks.some((each) => overlaps(each, mark)),
      );
      return [...marks, ...added];
    },
  };
}
