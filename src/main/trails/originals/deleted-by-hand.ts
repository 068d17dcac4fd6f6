import type { InstantText } from '../../../domain/time/moment';
import type { KeptMail } from '../../../domain/trails/kept-mail';
import { Refusal } from '../../refusal';

const MINUTE = 'YYYY-MM-DDTHH:MM'.length;
const NOT_YET = 'That is in the future: write the day on which it was deleted.';
const TOO_EARLY = 'That is before the mail was written: write the day on which it was deleted.';

/** @throws Refusal for a time at which nobody can have deleted this mail: before it was written, or after now */
export function assertByHand(
  { arrived, date, added }: Pick<KeptMail, 'arrived' | 'date' | 'added'>,
  at: InstantText,
  now: InstantText,
): void {
  if (at > now) throw new Refusal('invalid', NOT_YET, 'at');
  const written = arrived?.at ?? date?.at ?? date?.day ?? added.at;
  // The sender's clock may be wrong: when it was taken in here, the mail was there.
  const first = written < added.at ? written : added.at;
  if (at.slice(0, MINUTE) < first.slice(0, MINUTE)) throw new Refusal('invalid', TOO_EARLY, 'at');
}
