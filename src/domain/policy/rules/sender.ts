import type { PolicyRule } from '../case';
import { condition } from '../reasons';

/** Whoever sees a mailbox's list sees who writes: a sender's name that tells the kind of care gives it away (P33). */
export const sender: PolicyRule = ({ message, service }) => {
  if (message.channel !== 'email' || service === null) return [];
  const name = plain(service.name);
  const tells = service.tellingNames.some((telling) => name.includes(plain(telling)));
  if (!tells) return [];
  const sentence =
    'The sender’s name of this email says what kind of care it is: give the service a name that does not.';
  return [condition('P33', 'open-service', sentence)];
};

/** Small letters and single spaces, with a space at each end, so that whole words are compared. */
function plain(name: string): string {
  return ` ${name
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;
}
