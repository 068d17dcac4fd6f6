import type { IncomingMessage } from 'node:http';
import { z } from 'zod';
import { folderIdOf, type GraphFolder, type GraphInbox, type GraphMail } from './graph-inbox';
import { isGraphError, type GraphError } from './graph-mailboxes';
import type { Done, GraphPlan } from './graph-requests';

const MISSING: GraphError = { status: 404, code: 'ErrorItemNotFound' };
const ASKED_FOR = new Set(['$select', '$top', 'changeType', '$skiptoken', '$deltatoken']);
const moveSchema = z.strictObject({ destinationId: z.enum(['inbox', 'deleteditems', 'archive']) });
const MESSAGE_ID = /^message-id:\s*(<[^>]*>)/imu;

const shown = (mail: GraphMail) => ({
  '@odata.etag': 'W/"x"',
  id: mail.id,
  receivedDateTime: mail.received,
  internetMessageId: MESSAGE_ID.exec(mail.mime.toString('latin1'))?.[1] ?? null,
  isDraft: false,
  parentFolderId: folderIdOf(mail.mailbox, mail.folder),
});

/** Which of the asked parts of the mail an answer holds: Graph gives what is selected, and the id always. */
function selected(mail: GraphMail, fields: string | null): Record<string, unknown> {
  const wanted = new Set(['id', '@odata.etag', ...(fields ?? '').split(',')]);
  return Object.fromEntries(
    Object.entries(shown(mail)).filter(([name]) => fields === null || wanted.has(name)),
  );
}

function deltaPage(inbox: GraphInbox, mailbox: string, request: IncomingMessage, address: URL): Done {
  const query = address.searchParams;
  if ([...query.keys()].some((name) => !ASKED_FOR.has(name)))
    return { status: 400, code: 'ErrorInvalidUrlQuery' };
  const size = Number(/odata\.maxpagesize=(\d+)/u.exec(request.headers.prefer?.toString() ?? '')?.[1] ?? 10);
  const held = query.get('$skiptoken') ?? query.get('$deltatoken');
  const page = inbox.delta(mailbox, held, size);
  if (isGraphError(page)) return page;
  const link = `${address.origin}${address.pathname}?${page.next.kind}=${page.next.token}`;
  return {
    status: 200,
    body: {
      value: page.mails.map((mail) => selected(mail, 'receivedDateTime,internetMessageId,isDraft')),
      [page.next.kind === '$skiptoken' ? '@odata.nextLink' : '@odata.deltaLink']: link,
    },
  };
}

const plan = (step: GraphPlan['step'], act: () => Done): GraphPlan => ({
  step,
  scope: 'Mail.ReadWrite.Shared',
  act,
});

/** Requests that read the inbox and delete in it, as the documentation of Microsoft Graph has them. */
export function inboxPlan(
  inbox: GraphInbox,
  mailbox: string,
  rest: string,
  request: IncomingMessage,
  address: URL,
  body: unknown,
): GraphPlan | null {
  const how = request.method;
  const [, folder] = /^\/mailFolders\/(inbox|deleteditems)$/u.exec(rest) ?? [];
  if (how === 'GET' && (folder === 'inbox' || folder === 'deleteditems')) {
    const known: GraphFolder = folder;
    return plan('place', () => ({ status: 200, body: { id: folderIdOf(mailbox, known) } }));
  }
  if (how === 'GET' && rest === '/mailFolders/inbox/messages/delta')
    return plan('look', () => deltaPage(inbox, mailbox, request, address));
  const [, id = '', below = ''] = /^\/messages\/([^/]+)(\/.*)?$/u.exec(rest) ?? [];
  const mail = inbox.find(mailbox, id);
  const keepsId = (request.headers.prefer ?? '').includes('IdType="ImmutableId"');
  const onMail = (act: (found: GraphMail) => Done) => (): Done => {
    const now = inbox.find(mailbox, id);
    return now === undefined ? MISSING : act(now);
  };
  if (how === 'GET' && below === '/$value')
    return plan(
      'mime',
      onMail(({ mime }) => ({ status: 200, raw: mime })),
    );
  if (how === 'GET' && below === '' && id !== '')
    return plan('place', onMail((found) => ({ status: 200, body: selected(found, address.searchParams.get('$select')) }))); // prettier-ignore
  if (how === 'POST' && below === '/permanentDelete')
    return plan(
      'remove',
      onMail((found) => (inbox.move(found, 'purges', keepsId), { status: 204 })),
    );
  if (how !== 'POST' || below !== '/move' || (mail === undefined && id === '')) return null;
  return plan(
    'remove',
    onMail((found) => {
      const read = moveSchema.safeParse(body);
      if (!read.success) return { status: 400, code: 'ErrorInvalidRequest' };
      inbox.move(found, read.data.destinationId, keepsId);
      return { status: 201, body: shown(found) };
    }),
  );
}
