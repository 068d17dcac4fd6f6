import { v7 as newId } from 'uuid';
import { clarifyingQuestion } from '../../domain/replies/clarifying-question';
import { answerSubject } from '../../domain/replies/same-subject';
import { pointItCameFrom } from '../../domain/replies/point-it-came-from';
import type { Reply } from '../../domain/replies/reply';
import type { Id } from '../../domain/identity';
import { CARRIERS_OF, type Channel, type Carrier } from '../../domain/messages/channel';
import type { Received } from '../../domain/messages/received';
import { greetingName } from '../../domain/people/person';
import type { DraftContent, Message } from '../../domain/messages/message';
import { Refusal } from '../refusal';
import type { Carriers } from '../send/carriers/carriers';
import type { Surroundings } from '../surroundings';

const NOBODYS: Readonly<Record<Reply['about']['kind'], string>> = {
  arrived: 'It is not known yet whose text this is: say whose it is first, then answer it, or phone them.',
  mail: 'It is not known yet whose email this is: file its trail first, then answer it, or phone them.',
  received: 'It is not known for whom this is: phone them.',
};
const ASKED_TO_STOP =
  'They asked that no more messages are sent: phone them to ask what they meant, and settle it before you write.';
const NO_SERVICE =
  'It is not known which service this email is for: answer it from the mailbox it came to, or phone them.';

/** Begins the answer to a reply. */
export interface Answering {
  /**
   * A draft that answers it: by the way it came, to the number or address it came from. One that was begun already is given
   * again; `clarify` writes the question that asks what was meant (P30). Answered it is when the draft was sent (P31).
   * @throws Refusal where it is not known whose the reply is, or they asked that no more is sent
   */
  begin(reply: Reply, clarify: boolean): Promise<Id>;
}

export function createAnswering(
  { store, stamp, emit, checker }: Surroundings,
  carriers: Pick<Carriers, 'ready'>,
): Answering {
  /** What the draft answers: a mail that came to no service's mailbox is the only service's, once it is known whose it is. */
  const answerable = async ({ about, personId }: Reply): Promise<Received> => {
    if (about.kind === 'mail' && personId !== null) {
      const [service, another] = await store.services.list();
      if (service === undefined || another !== undefined) throw new Refusal('invalid', NO_SERVICE);
      await store.replies.belongsTo(about.id, personId, service.id, await stamp());
    }
    const now = (await store.replies.get(about))?.about;
    const received = now?.kind === 'received' ? await store.received.get(now.id) : undefined;
    if (received === undefined) throw new Refusal('invalid', NOBODYS[about.kind]);
    return received;
  };

  const carrierFor = async (channel: Channel): Promise<Carrier> => {
    const ready = await carriers.ready();
    const [first] = CARRIERS_OF[channel];
    return CARRIERS_OF[channel].find((carrier) => ready.includes(carrier)) ?? first ?? 'trust-phone';
  };

  const begun = async (answersId: Id): Promise<Message | undefined> =>
    (await store.messages.drafts())
      .map(({ message }) => message)
      .find((draft) => draft.answersId === answersId);

  return {
    begin: async (reply, clarify) => {
      const { id: answersId, personId, serviceId, channel } = await answerable(reply);
      const person = await store.people.get(personId);
      if (person === undefined) throw new Refusal('not-found', NOBODYS.received);
      if (person.askedToStop !== null) throw new Refusal('stopped', ASKED_TO_STOP);
      const open = await begun(answersId);
      if (open !== undefined && !clarify) return open.id;
      const empty = open?.text.trim() === '' ? open : undefined;
      const point = pointItCameFrom(person, reply);
      const name = (point?.carerId ?? null) === null ? greetingName(person) : null;
      const content: DraftContent = {
        personId,
        serviceId,
        channel,
        carrier: await carrierFor(channel),
        purpose: null,
        contactPointId: point?.id ?? null,
        subject: channel === 'email' ? answerSubject(reply.subject) : '',
        text: clarify ? clarifyingQuestion(reply, reply.marks, checker, name) : '',
        authorisedUseId: null,
        answersId,
        about: null,
        sendAt: null,
        template: null,
        notAfter: null,
        kept: [],
      };
      const by = await stamp();
      const draft = await store.messages.saveDraft(empty?.id ?? newId(), empty?.version ?? 0, content, by);
      emit({ kind: 'changed', area: 'messages' });
      return draft.id;
    },
  };
}
