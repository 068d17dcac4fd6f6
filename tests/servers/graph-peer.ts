import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import { setTimeout as wait } from 'node:timers/promises';
import type { Certificates } from './certificates';
import { ANSWERS, KEPT, type GraphBehaviour, type GraphStep } from './graph-behaviour';
import { graphInbox, type GraphInbox } from './graph-inbox';
import { graphMailboxes, type GraphError, type GraphMessage } from './graph-mailboxes';
import { graphRequests, type Done } from './graph-requests';
import { graphUploads } from './graph-uploads';
import { listen } from './listening';
import { bytesOf, jsonOf } from './microsoft-forms';
import type { Authority } from './microsoft-authority';

export type { GraphBehaviour, GraphStep } from './graph-behaviour';

/** One email as it went out. */
export interface GraphSent {
  readonly id: string;
  readonly mailbox: string;
  readonly to: readonly string[];
  readonly from: { readonly name: string; readonly address: string };
  readonly subject: string;
  readonly text: string;
  readonly reference: string;
  readonly files: readonly { name: string; type: string; bytes: number; content: Buffer }[];
}

export interface GraphPeerOptions {
  readonly certificates: Certificates;
  readonly authority: Pick<Authority, 'granted'>;
  /** Mailboxes that the account may open and send as. */
  readonly mailboxes: readonly string[];
}

export interface GraphPeer {
  readonly url: string;
  /** What went out, in order. */
  sent(): GraphSent[];
  /** Drafts that lie in the mailboxes. */
  drafts(): readonly GraphMessage[];
  /** The mails that arrived in the mailboxes. */
  readonly inbox: GraphInbox;
  /** The requests that came, such as `POST create`. */
  readonly steps: string[];
  /** From the next request on; by itself it is about the sending, or about every request where it concerns the server. */
  behave(behaviour: GraphBehaviour, step?: GraphStep): void;
  /** Carries out what `keep-late` held back. @returns how many requests */
  commitLate(): number;
  stop(): Promise<void>;
}

/** Exchange Online serves so many requests of one application to one mailbox together. */
const AT_ONCE = 4;
const OF_THE_SERVER: ReadonlySet<GraphBehaviour> = new Set([
  'sign-in-page',
  'redirect',
  'wrong-name',
  'expired',
  'throttle',
  'unavailable',
  'fail',
  'gateway-fails',
  'access-denied',
  'no-mailbox',
  'slow',
]);

const reply = (response: ServerResponse, done: Done): void => {
  if ('raw' in done && done.raw !== undefined) {
    response.writeHead(done.status, { 'content-type': 'text/plain' });
    return void response.end(done.raw);
  }
  const body = 'code' in done ? { error: { code: done.code, message: 'as the peer says' } } : done.body;
  response.writeHead(done.status, { 'content-type': 'application/json' });
  response.end(body === undefined ? '' : JSON.stringify(body));
};

/** Microsoft Graph's mail on this machine: checks tokens and requests as its documentation says, keeps what it took. */
export async function startGraphPeer(options: GraphPeerOptions): Promise<GraphPeer> {
  const { certificates, authority } = options;
  const boxes = graphMailboxes();
  const uploads = graphUploads();
  const inbox = graphInbox();
  const steps: string[] = [];
  const late: (() => Done)[] = [];
  const sent: GraphMessage[] = [];
  const planOf = graphRequests({
    boxes,
    inbox,
    uploads,
    mailboxes: options.mailboxes,
    url: () => peer.url,
    went: (message) => sent.push(message),
  });
  let behaviour: GraphBehaviour = 'accept';
  let about: GraphStep = 'any';
  let busy = 0;

  /** Whether a bearer may do this. */
  function tokenFault(request: IncomingMessage, scope: string): GraphError | null {
    const held = authority.granted((request.headers.authorization ?? '').replace(/^Bearer /u, ''));
    if (held === undefined || held.audience !== peer.url)
      return { status: 401, code: 'InvalidAuthenticationToken' };
    return held.scopes.includes(scope) ? null : { status: 403, code: 'ErrorAccessDenied' };
  }

  /** Does what was asked, or what the behaviour makes of it. */
  async function treat(step: GraphStep, act: () => Done, response: ServerResponse): Promise<void> {
    const concerned = about === 'any' || about === step;
    const how = concerned ? behaviour : 'accept';
    if (how === 'hang') return;
    if (how === 'hang-up') return void response.destroy();
    if (how === 'keep-late') return void late.push(act);
    if (how === 'sign-in-page')
      return void response.writeHead(200, { 'content-type': 'text/html' }).end('<h1>Guest network</h1>');
    if (how === 'redirect') return void response.writeHead(307, { location: `${peer.url}/elsewhere` }).end();
    const done = KEPT.has(how) || ANSWERS[how] === undefined ? act() : null;
    if (how === 'keep-and-hang') return;
    if (how === 'keep-and-hang-up') return void response.destroy();
    if (how === 'lie') return void response.writeHead(200).end('{"ok":true}');
    const said = ANSWERS[how];
    if (said !== undefined) {
      if (said.retryAfter !== undefined) response.setHeader('retry-after', String(said.retryAfter));
      return reply(response, said);
    }
    if (how === 'slow') await wait(100);
    if (done !== null) reply(response, done);
  }

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    // A connection for each request, so that another certificate is shown from the next one on.
    response.shouldKeepAlive = false;
    const url = new URL(request.url ?? '/', peer.url);
    if (request.method === 'PUT' && url.pathname.startsWith('/upload/')) {
      // The address is the right: a token would only reach who need not have it.
      if (request.headers.authorization !== undefined)
        return reply(response, { status: 401, code: 'unexpected' });
      const part = await bytesOf(request);
      const put = (): Done => {
        const next = uploads.put(url.pathname.slice(8), request.headers['content-range'] ?? '', part);
        if (next === 'done') return { status: 201 };
        return typeof next === 'number' ? { status: 200, body: { nextExpectedRanges: [`${next}-`] } } : next;
      };
      steps.push('PUT attach');
      return treat('attach', put, response);
    }
    const body = await jsonOf(request);
    const plan = planOf(request, url, body);
    if (plan === null) return reply(response, { status: 404, code: 'ResourceNotFound' });
    steps.push(`${request.method} ${plan.step}`);
    const fault = tokenFault(request, plan.scope);
    if (fault !== null) return reply(response, fault);
    if (busy >= AT_ONCE) return reply(response, { status: 429, code: 'ApplicationThrottled' });
    busy += 1;
    try {
      await treat(plan.step, plan.act, response);
    } finally {
      busy -= 1;
    }
  }

  const server = createServer(
    { key: certificates.key, cert: certificates.cert },
    (request, response) => void handle(request, response),
  );
  const listening = await listen(server);
  const peer: GraphPeer = {
    url: `https://localhost:${listening.port}`,
    inbox,
    steps,
    sent: () =>
      sent.map(({ id, mailbox, to, from, subject, text, headers, properties, files }) => ({
        id,
        mailbox,
        to,
        from: from ?? { name: '', address: '' },
        subject,
        text,
        reference: headers.get('x-plainword-reference') === [...properties.values()][0] ? ([...properties.values()][0] ?? '') : '', // prettier-ignore
        files: files.map(({ name, type, content }) => ({ name, type, bytes: content.length, content })),
      })),
    drafts: () => boxes.kept.filter(({ isDraft }) => isDraft),
    behave: (next, step) => {
      behaviour = next;
      about = step ?? (OF_THE_SERVER.has(next) ? 'any' : 'send');
      const show =
        next === 'wrong-name'
          ? certificates.elsewhere
          : next === 'expired'
            ? certificates.expired
            : certificates;
      server.setSecureContext({ key: show.key, cert: show.cert });
    },
    commitLate: () => {
      const held = late.splice(0);
      for (const act of held) act();
      return held.length;
    },
    stop: () => listening.stop(),
  };
  return peer;
}
