import { v7 as newId } from 'uuid';
import type { DraftContent } from '../../../../src/domain/messages/message';
import type { Person } from '../../../../src/domain/people/person';
import type { App } from '../../../../src/main/app';
import { ask } from '../../../shells/ask';

/** Daniel of the demo, who agreed to texts and, in writing, to email. */
export async function daniel(app: App): Promise<Person> {
  const [found] = await ask(app, 'people.find', { query: '999 000 0026' });
  if (found === undefined) throw new Error('the demo has no Daniel');
  return ask(app, 'people.get', { id: found.id });
}

/** A draft of a text to a person that may be sent as it is, but for what a test changes. */
export async function draftTo(
  app: App,
  person: Person,
  change: Partial<DraftContent> = {},
): Promise<{ id: string; version: number }> {
  const [service] = await ask(app, 'services.list', {});
  const channel = change.channel ?? 'sms';
  const id = newId();
  const { version } = await ask(app, 'messages.saveDraft', {
    id,
    version: 0,
    content: {
      personId: person.id,
      serviceId: service?.id ?? '',
      channel,
      carrier: channel === 'sms' ? 'govuk-notify' : 'smtp',
      purpose: 'ask-to-call',
      contactPointId: person.contactPoints.find((point) => point.channel === channel)?.id ?? null,
      subject: channel === 'email' ? 'Please call us' : '',
      text: 'Hello Dan, please call us on 01632 960100.',
      authorisedUseId: null,
      template: null,
      answersId: null,
      about: null,
      sendAt: null,
      notAfter: null,
      kept: [],
      ...change,
    },
  });
  return { id, version };
}
