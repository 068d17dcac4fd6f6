import { setTimeout as wait } from 'node:timers/promises';
import { v7 as newId } from 'uuid';
import type { Carrier, Channel } from '../../../src/domain/messages/channel';
import type { MessageStatus } from '../../../src/domain/messages/message';
import type { Purpose } from '../../../src/domain/messages/purpose';
import { ask } from '../../../tests/shells/ask';
import type { Camera } from '../camera';
import type { OpenDesk } from '../open-desk';
import { goTo } from '../writing';

interface Written {
  readonly to: string;
  readonly channel: Channel;
  readonly carrier: Carrier;
  readonly purpose: Purpose;
  readonly subject: string;
  readonly text: string;
  /** Where it stands after sending. */
  readonly becomes: MessageStatus;
}

const TO_DANIEL = {
  to: '999 000 0026',
  channel: 'email',
  carrier: 'smtp',
  purpose: 'advice',
  subject: 'Before your visit',
} as const;

/** What was sent, and every way in which a message can be under way. */
export async function messageScenes(desk: OpenDesk, camera: Camera): Promise<void> {
  const { page, postOffice } = desk;
  await goTo(page, 'Messages');
  await page.getByRole('list', { name: 'Sent messages' }).waitFor();
  await camera.take(page, 'messages-sent');

  postOffice.mail.behave('keep-and-hang-up');
  const unsure = 'Dear Daniel,\n\nOur door is the blue one, to the left of the car park.';
  await send(desk, { ...TO_DANIEL, text: unsure, becomes: 'unsure' });
  // Last of his: an address that was refused is confirmed before anything else goes there.
  postOffice.mail.behave('refuse-recipient');
  const failed = 'Dear Daniel,\n\nPlease bring your glasses when you come to see us.';
  await send(desk, { ...TO_DANIEL, text: failed, becomes: 'failed' });
  postOffice.texts.behave('minute-limit');
  await send(desk, {
    to: '105204',
    channel: 'sms',
    carrier: 'govuk-notify',
    purpose: 'ask-to-call',
    subject: '',
    text: 'Hello Zosia, please call us on 01632 960100 when you have a moment.',
    becomes: 'queued',
  });
  await send(desk, {
    to: '999 000 2002',
    channel: 'sms',
    carrier: 'trust-phone',
    purpose: 'appointment-reminder',
    subject: '',
    text: 'Hello Anna, this is a reminder of your appointment at 10am on Thursday.',
    becomes: 'handed-off',
  });
  await page.getByRole('button', { name: 'Make a new draft' }).waitFor();
  await camera.take(page, 'messages-under-way');
  await camera.takeWhole(page, 'messages-under-way-whole');
  await page.getByRole('button', { name: 'Key it in and confirm' }).click();
  await page.getByRole('heading', { name: 'Hand-off' }).waitFor();
  await camera.take(page, 'hand-off-to-trust-phone');

  await goTo(page, 'Messages');
  await page.getByRole('textbox', { name: 'Words in the message' }).fill('reminder');
  await page.getByRole('list', { name: 'Sent messages' }).getByRole('button', { name: /Joan/u }).click();
  await page.getByRole('dialog').waitFor();
  await camera.take(page, 'messages-one-message');
  await page.keyboard.press('Escape');
}

/** Writes and sends a message as the page would, and waits until it stands where it should. */
async function send({ app }: OpenDesk, { to, becomes, ...content }: Written): Promise<void> {
  const [found] = await ask(app, 'people.find', { query: to });
  const [service] = await ask(app, 'services.list', {});
  if (found === undefined || service === undefined) throw new Error('the demo is empty');
  const { contactPoints } = await ask(app, 'people.get', { id: found.id });
  const point = contactPoints.find(({ channel }) => channel === content.channel);
  const id = newId();
  const { version } = await ask(app, 'messages.saveDraft', {
    id,
    version: 0,
    content: {
      ...content,
      authorisedUseId: null,
      template: null,
      answersId: null,
      about: null,
      sendAt: null,
      notAfter: null,
      kept: [],
      personId: found.id,
      serviceId: service.id,
      contactPointId: point?.id ?? null,
    },
  });
  await ask(app, 'messages.send', { id, version, overrides: [] });
  for (let attempt = 0; attempt < 200; attempt++) {
    const { status, problem } = await ask(app, 'messages.get', { id });
    if (status === becomes && (becomes !== 'queued' || problem !== null)) return;
    await wait(50);
  }
  throw new Error(`A message that should have become ${becomes} did not.`);
}
