import type { IncomingMessage } from 'node:http';
import type { GraphStep } from './graph-behaviour';
import type { GraphInbox } from './graph-inbox';
import { inboxPlan } from './graph-inbox-requests';
import { isGraphError, type GraphError, type GraphMailboxes, type GraphMessage } from './graph-mailboxes';
import type { GraphUploads } from './graph-uploads';

/** What a request came to. */
export type Done = { status: number; body?: unknown; raw?: Buffer } | GraphError;

/** A request that was understood. */
export interface GraphPlan {
  readonly step: GraphStep;
  /** What the bearer must be allowed to do. */
  readonly scope: string;
  /** Carries it out, now or late. */
  readonly act: () => Done;
}

export interface GraphRequestsParts {
  readonly boxes: GraphMailboxes;
  /** The mails that arrived. */
  readonly inbox: GraphInbox;
  readonly uploads: GraphUploads;
  /** Those that there are. */
  readonly mailboxes: readonly string[];
  readonly url: () => string;
  /** Told of each email that goes out. */
  readonly went: (message: GraphMessage) => void;
}

const shown = (message: GraphMessage) => ({
  id: message.id,
  isDraft: message.isDraft,
  createdDateTime: message.created,
  sentDateTime: message.sent,
  toRecipients: message.to.map((address) => ({ emailAddress: { address, name: address } })),
});

/** Reads requests as the documentation of Microsoft Graph has them: what it does not know is no request. */
export function graphRequests({ boxes, inbox, uploads, mailboxes, url, went }: GraphRequestsParts) {
  /** Which step a request is, the scope it needs, and what carries it out. */
  return function planOf(request: IncomingMessage, address: URL, body: unknown): GraphPlan | null {
    const [, mailbox = '', rest = ''] =
      /^\/v1\.0\/users\/([^/]+)(\/.*)$/u.exec(decodeURIComponent(address.pathname)) ?? [];
    const [, id = '', below = ''] = /^\/messages\/([^/]+)(\/.*)?$/u.exec(rest) ?? [];
    const how = `${request.method} ${id === '' ? rest : `…${below}`}`;
    const write = 'Mail.ReadWrite.Shared';
    const keepsId = (request.headers.prefer ?? '').includes('IdType="ImmutableId"');
    const missing: GraphError = { status: 404, code: 'ErrorItemNotFound' };
    const onMessage = (act: (message: GraphMessage) => Done) => (): Done => {
      const message = boxes.find(mailbox, id);
      return message === undefined ? missing : act(message);
    };
    if (!mailboxes.includes(mailbox))
      return { step: 'any', scope: write, act: () => ({ status: 404, code: 'ErrorInvalidUser' }) };
    const ofDraft = boxes.find(mailbox, id) !== undefined;
    const reading = ofDraft ? null : inboxPlan(inbox, mailbox, rest, request, address, body);
    if (reading !== null) return reading;
    switch (how) {
      case 'GET /mailFolders/drafts':
        return { step: 'any', scope: write, act: () => ({ status: 200, body: { id: 'drafts' } }) };
      case 'GET /messages':
        return {
          step: 'find',
          scope: write,
          act: () => {
            const found = boxes.search(mailbox, address.searchParams.get('$filter') ?? '');
            return isGraphError(found) ? found : { status: 200, body: { value: found.map(shown) } };
          },
        };
      case 'POST /messages':
        return {
          step: 'create',
          scope: write,
          act: () => {
            const made = boxes.create(mailbox, body, keepsId);
            return isGraphError(made) ? made : { status: 201, body: shown(made) };
          },
        };
      case 'PATCH …':
        return {
          step: 'address',
          scope: write,
          act: onMessage((message) => boxes.change(message, body) ?? { status: 200, body: shown(message) }),
        };
      case 'DELETE …':
        return {
          step: 'any',
          scope: write,
          act: onMessage((message) => (boxes.remove(message), { status: 204 })),
        };
      case 'POST …/send':
        return {
          step: 'send',
          scope: 'Mail.Send.Shared',
          act: () => {
            const message = boxes.find(mailbox, id);
            const fault = boxes.send(mailbox, id);
            if (fault !== null || message === undefined) return fault ?? missing;
            went(message);
            return { status: 202 };
          },
        };
      case 'GET …/attachments':
        return {
          step: 'attach',
          scope: write,
          act: onMessage(({ files }) => ({
            status: 200,
            body: { value: files.map((file) => ({ id: file.id })) },
          })),
        };
      case 'POST …/attachments':
        return {
          step: 'attach',
          scope: write,
          act: onMessage((message) => {
            const made = uploads.addInline(message, body);
            return typeof made === 'string' ? { status: 201, body: { id: made } } : made;
          }),
        };
      case 'POST …/attachments/createUploadSession':
        return {
          step: 'attach',
          scope: write,
          act: onMessage((message) => {
            const made = uploads.begin(message, body);
            if (typeof made !== 'string') return made;
            return {
              status: 201,
              body: { uploadUrl: `${url()}/upload/${made}`, nextExpectedRanges: ['0-'] },
            };
          }),
        };
      default:
        break;
    }
    const [, fileId] = /^DELETE …\/attachments\/([^/]+)$/u.exec(how) ?? [];
    if (fileId === undefined) return null;
    return {
      step: 'attach',
      scope: write,
      act: onMessage((message) => {
        message.files = message.files.filter((file) => file.id !== fileId);
        return { status: 204 };
      }),
    };
  };
}
