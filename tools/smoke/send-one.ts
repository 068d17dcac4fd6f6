import { setTimeout as wait } from 'node:timers/promises';
import { v7 as newId } from 'uuid';
import { ask } from './ask';
import type { Smoke } from './smoke';

const TEXT = 'Hello Maggie, our visit is now at 2pm on Thursday. Please call us.';

/** Writes a text to a demo person who agreed, sends it, and looks for it on the local server. */
export async function sendOne({ page, postOffice }: Smoke): Promise<string | null> {
  const [found] = await ask(page, 'people.find', { query: '999 054 8609' });
  const [service] = await ask(page, 'services.list', {});
  if (!found || !service) return 'the demo is empty';
  const person = await ask(page, 'people.get', { id: found.id });
  const id = newId();
  const { version } = await ask(page, 'messages.saveDraft', {
    id,
    version: 0,
    content: {
      personId: person.id,
      serviceId: service.id,
      channel: 'sms',
      carrier: 'govuk-notify',
      purpose: 'change-of-appointment',
      contactPointId: person.contactPoints.find((point) => point.channel === 'sms')?.id ?? null,
      subject: '',
      text: TEXT,
      authorisedUseId: null,
      template: null,
      answersId: null,
      about: null,
      sendAt: null,
      notAfter: null,
      kept: [],
    },
  });
  await ask(page, 'messages.send', { id, version, overrides: [] });
  for (let attempt = 0; attempt < 100; attempt++) {
    if (postOffice.texts.received.some((received) => received.text.includes('visit is now at 2pm')))
      return null;
    await wait(100);
  }
  const { status, problem } = await ask(page, 'messages.get', { id });
  return `it did not arrive (${status}): ${problem ?? 'no reason given'}`;
}
