import { CHANNEL_WORDS } from '../../../../domain/messages/channel';
import { pointItCameFrom } from '../../../../domain/replies/point-it-came-from';
import type { Reply } from '../../../../domain/replies/reply';
import { covers } from '../../../../domain/people/agreement';
import type { Person } from '../../../../domain/people/person';
import type { PolicyPack } from '../../../../domain/policy/pack';

/** How a message of theirs may be answered (P2, P18): `byMessage` is whether an agreement covers it. */
export interface HowToAnswer {
  readonly byMessage: boolean;
  readonly sentence: string;
}

/** An answer makes a conversation: what was agreed to where the message came from says whether that may be. */
export function howToAnswer(
  received: Pick<Reply, 'channel' | 'from'>,
  person: Person,
  { agreements: { forms } }: Pick<PolicyPack, 'agreements'>,
): HowToAnswer {
  const { many } = CHANNEL_WORDS[received.channel];
  const where = received.channel === 'sms' ? 'number' : 'address';
  const point = pointItCameFrom(person, received);
  const agreed = person.agreements.filter(
    ({ contactPointId, withdrawn }) => withdrawn === null && contactPointId === point?.id,
  );
  if (agreed.length === 0) {
    const sentence = `There is no agreement to ${many} at this ${where}: answer by phone.`;
    return { byMessage: false, sentence };
  }
  const holds = agreed.some(
    ({ kind, form }) =>
      covers(kind, 'conversation') && (form === 'written' || forms.conversation === 'verbal'),
  );
  if (holds)
    return {
      byMessage: true,
      sentence: `They agreed to conversations by ${received.channel === 'sms' ? 'text' : 'email'}: answer by phone or by a message.`,
    };
  const needed = forms.conversation === 'written' ? 'a written agreement' : 'an agreement to conversations';
  const sentence = `An answer makes a conversation, which needs ${needed}: answer by phone, or record one first.`;
  return { byMessage: false, sentence };
}
