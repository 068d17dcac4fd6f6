import type { ServerResponse } from 'node:http';
import { z } from 'zod';
import type { Inbound } from './notify-inbound';
import { answer, answerErrors } from './notify-json';
import { linksOf, pageOf, type SentTexts } from './notify-sent';
import { describeTemplate, type NotifyTemplates } from './notify-templates';
import type { NotifyError } from './notify-token';

/** What can be asked for. */
export interface Known {
  readonly sent: SentTexts;
  readonly inbound: Inbound;
  readonly templates: NotifyTemplates;
  /** Milliseconds since 1970. */
  readonly now: number;
}

const missing: NotifyError = { status: 404, error: 'NoResultFound', message: 'No result found' };
const notAnId: NotifyError = { status: 400, error: 'ValidationError', message: 'id is not a valid UUID' };
const isUuid = (text: string) => z.uuid().safeParse(text).success;

const NOTIFICATIONS = '/v2/notifications';

/** Answers a GET as GOV.UK Notify does. */
export function tellNotify(url: URL, response: ServerResponse, known: Known): void {
  const { sent, inbound, templates, now } = known;
  const olderThan = url.searchParams.get('older_than');
  if (olderThan !== null && !isUuid(olderThan)) return answerErrors(response, [notAnId]);
  if (url.pathname === NOTIFICATIONS) {
    const page = pageOf(sent.list(url.searchParams.get('reference'), now), olderThan);
    const links = linksOf(NOTIFICATIONS, NOTIFICATIONS, page);
    return answer(response, 200, { notifications: page.map((text) => sent.describe(text, now)), links });
  }
  if (url.pathname === '/v2/received-text-messages')
    return answer(response, 200, inbound.tell(olderThan, now));
  if (url.pathname === '/v2/templates') {
    const type = url.searchParams.get('type');
    const all = templates.all().filter((template) => type === null || template.type === type);
    return answer(response, 200, { templates: all.map(describeTemplate) });
  }
  const [, id = ''] = /^\/v2\/notifications\/([^/]+)$/u.exec(url.pathname) ?? [];
  if (id !== '') {
    if (!isUuid(id)) return answerErrors(response, [notAnId]);
    const text = sent.byId(id, now);
    return text ? answer(response, 200, sent.describe(text, now)) : answerErrors(response, [missing]);
  }
  const [, templateId = '', version] =
    /^\/v2\/template\/([^/]+)(?:\/version\/(\d+))?$/u.exec(url.pathname) ?? [];
  const template = templates.get(templateId, version === undefined ? undefined : Number(version));
  if (template === undefined) return answerErrors(response, [missing]);
  answer(response, 200, describeTemplate(template));
}
