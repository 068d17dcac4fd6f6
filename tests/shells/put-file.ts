import { v7 as newId } from 'uuid';
import { CHUNK_BYTES } from '../../src/contract/files';
import type { DraftContent } from '../../src/domain/messages/message';
import type { Attachment, FileWay } from '../../src/domain/messages/attachment';
import type { App } from '../../src/main/app';
import { ask } from './ask';

/** A draft of an email to the person of the demo who agreed to letters. @returns its id and version */
export async function draftEmail(
  app: Pick<App, 'call'>,
  change: Partial<DraftContent> = {},
): Promise<{ id: string; version: number; content: DraftContent }> {
  const [found] = await ask(app, 'people.find', { query: '999 000 0026' });
  const [service] = await ask(app, 'services.list', {});
  if (found === undefined || service === undefined) throw new Error('the demo is empty');
  const person = await ask(app, 'people.get', { id: found.id });
  const channel = change.channel ?? 'email';
  const content: DraftContent = {
    personId: person.id,
    serviceId: service.id,
    channel,
    carrier: channel === 'sms' ? 'govuk-notify' : 'smtp',
    purpose: 'letter-or-care-plan',
    contactPointId: person.contactPoints.find((point) => point.channel === channel)?.id ?? null,
    subject: channel === 'email' ? 'Your letter' : '',
    text: 'Hello, here is the letter we spoke about on Monday. Please call us if you have questions.',
    authorisedUseId: null,
    template: null,
    answersId: null,
    about: null,
    sendAt: null,
    notAfter: null,
    kept: [],
    ...change,
  };
  const id = newId();
  const { version } = await ask(app, 'messages.saveDraft', { id, version: 0, content });
  return { id, version, content };
}

/** A file of a message, in pieces as a page sends them. @throws Refused */
export async function putFile(
  app: Pick<App, 'call'>,
  messageId: string,
  name: string,
  content: Uint8Array,
  way: FileWay = 'attached',
): Promise<Attachment> {
  const id = newId();
  await ask(app, 'files.begin', { messageId, id, name, bytes: content.length, way });
  for (let at = 0, place = 0; at < content.length; at += CHUNK_BYTES, place += 1) {
    const piece = Buffer.from(content.subarray(at, at + CHUNK_BYTES)).toString('base64');
    await ask(app, 'files.chunk', { id, place, content: piece });
  }
  return ask(app, 'files.end', { id });
}
