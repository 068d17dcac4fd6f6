import type { KeptMessage } from '../../../../domain/trails/trail';

/** What of sender and date the trail does not tell for certain. Nothing where it does. */
export function UnsureHead({ message: { from, senderFrom, date, dateFrom } }: { message: KeptMessage }) {
  const says: string[] = [];
  if (from === null || senderFrom === 'nowhere')
    says.push('Nobody is named as its sender: look into the original.');
  else if (from.address === '') says.push('Its sender’s address is not given in the trail.');
  if (dateFrom === 'nowhere' || date === null) says.push('No date is given.');
  else if (date.sureness === 'either-way')
    says.push(`Its date is written “${date.written}”: day and month may be the other way about.`);
  else if (date.sureness === 'unread') says.push('Its date could not be read.');
  if (says.length === 0) return null;
  return <p className="pw-message-row__unsure">! {says.join(' ')}</p>;
}
