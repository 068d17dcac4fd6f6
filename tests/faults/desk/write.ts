import { v7 as newId } from 'uuid';
import type { Id } from '../../../src/domain/identity';
import type { Carrier } from '../../../src/domain/messages/channel';
import type { App } from '../../../src/main/app';
import { ask, Refused } from '../../shells/ask';

type Asked = Pick<App, 'call'>;

/** Somebody of the demo who agreed to texts and to email. */
const READER = '999 000 0026';

export interface Written {
  readonly carrier: Carrier;
  readonly channel: 'sms' | 'email';
}

/** Keeps a draft to a person who may be written to. @returns its id */
export async function writeDraft(app: Asked, { carrier, channel }: Written, words: string): Promise<Id> {
  const [found] = await ask(app, 'people.find', { query: READER });
  const [service] = await ask(app, 'services.list', {});
  if (found === undefined || service === undefined) throw new Error('the demo is empty');
  const person = await ask(app, 'people.get', { id: found.id });
  const id = newId();
  await ask(app, 'messages.saveDraft', {
    id,
    version: 0,
    content: {
      personId: person.id,
      serviceId: service.id,
      channel,
      carrier,
      purpose: 'change-of-appointment',
      contactPointId: person.contactPoints.find((point) => point.channel === channel)?.id ?? null,
      subject: channel === 'email' ? 'Your visit' : '',
      text: `Hello Maggie, ${words} Please call us.`,
      authorisedUseId: null,
      template: null,
      answersId: null,
      about: null,
      sendAt: null,
      notAfter: null,
      kept: [],
    },
  });
  return id;
}

/** Presses Send. */
export async function sendDraft(app: Asked, id: Id): Promise<void> {
  const { version } = await ask(app, 'messages.get', { id });
  await ask(app, 'messages.send', { id, version, overrides: [] });
}

/** Another message may be refused just after somebody said that the address is right. */
const ASKED_AT_MOST = 5;

/** Presses Send; where the reader's number or address is doubted, they are asked first, and it is right. */
export async function sendAsked(app: Asked, id: Id, asked = 0): Promise<void> {
  try {
    await sendDraft(app, id);
  } catch (error) {
    if (!(error instanceof Refused) || asked === ASKED_AT_MOST) throw error;
    const { personId, contactPointId } = await ask(app, 'messages.get', { id });
    if (personId === null || contactPointId === null) throw error;
    await ask(app, 'people.confirmContactPoint', { personId, contactPointId });
    await sendAsked(app, id, asked + 1);
  }
}

/** Writes and sends so many messages. @returns their ids */
export async function sendSome(app: Asked, way: Written, many: number): Promise<Id[]> {
  const ids: Id[] = [];
  for (let i = 0; i < many; i++) {
    const id = await writeDraft(app, way, `visit ${ids.length + 1} is now at 2pm.`);
    ids.push(id);
  }
  for (const id of ids) await sendDraft(app, id);
  return ids;
}
