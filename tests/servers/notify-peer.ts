import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { listen } from './listening';
import { readSmsRequest, type NotifyTemplate } from './notify-rules';
import { tokenFault, type NotifyError } from './notify-token';

/** How the server treats what comes. `keep-…` has taken the text although the sender is not told so. */
export type NotifyBehaviour =
  | 'accept'
  | 'slow'
  | 'keep-and-hang-up'
  | 'keep-and-hang'
  | 'keep-and-fail'
  | 'hang-up'
  | 'fail'
  | 'gateway-fails'
  | 'lie'
  | 'sign-in-page'
  | 'redirect'
  | 'clock-apart'
  | 'minute-limit'
  | 'day-limit'
  | 'trial-mode';

export type NotifyStatus = 'delivered' | 'permanent-failure' | 'temporary-failure';

/** One text as it was taken. */
export interface ReceivedText {
  readonly id: string;
  readonly reference: string | null;
  /** E.164. */
  readonly to: string;
  readonly text: string;
  readonly templateId: string;
  readonly status: NotifyStatus;
  /** ISO 8601 with microseconds, as the real one writes times. */
  readonly createdAt: string;
}

export interface NotifyPeerOptions {
  readonly behaviour?: NotifyBehaviour;
  readonly templateBody?: string;
  readonly templateType?: NotifyTemplate['type'];
}

export interface NotifyPeer {
  readonly baseUrl: string;
  /** A whole key, in the form of the real one. */
  readonly apiKey: string;
  readonly templateId: string;
  /** The number that it says texts come from. */
  readonly senderNumber: string;
  readonly received: ReceivedText[];
  /** From the next request on. */
  behave(behaviour: NotifyBehaviour): void;
  stop(): Promise<void>;
}

const KEPT: ReadonlySet<NotifyBehaviour> = new Set([
  'accept',
  'slow',
  'keep-and-hang-up',
  'keep-and-hang',
  'keep-and-fail',
]);

/** The numbers that the real one keeps for trying out failures. */
const STATUS_OF: Readonly<Record<string, NotifyStatus>> = {
  '+447700900002': 'permanent-failure',
  '+447700900003': 'temporary-failure',
};

const ERRORS: Partial<Record<NotifyBehaviour, NotifyError>> = {
  fail: { status: 500, error: 'Exception', message: 'Internal server error' },
  'keep-and-fail': { status: 500, error: 'Exception', message: 'Internal server error' },
  'minute-limit': {
    status: 429,
    error: 'RateLimitError',
    message: 'Exceeded rate limit for key type LIVE of 3000 requests per 60 seconds',
  },
  'day-limit': {
    status: 429,
    error: 'TooManyRequestsError',
    message: 'Exceeded send limits (sms: 250000) for today',
  },
  'trial-mode': {
    status: 400,
    error: 'BadRequestError',
    message: 'Can’t send to this recipient when service is in trial mode',
  },
};

function answer(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}

function answerErrors(response: ServerResponse, faults: readonly NotifyError[]): void {
  const status = faults[0]?.status ?? 400;
  const errors = faults.map(({ error, message }) => ({ error, message }));
  answer(response, status, { status_code: status, errors });
}

async function readJson(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) if (Buffer.isBuffer(chunk)) chunks.push(chunk);
  try {
    const read: unknown = JSON.parse(Buffer.concat(chunks).toString('utf8'));
    return read;
  } catch {
    return undefined;
  }
}

/** GOV.UK Notify on this machine: checks tokens and requests as the real one does, and keeps the texts it took. */
export async function startNotifyPeer(options: NotifyPeerOptions = {}): Promise<NotifyPeer> {
  let behaviour: NotifyBehaviour = options.behaviour ?? 'accept';
  const key = { serviceId: randomUUID(), secret: randomUUID() };
  const template: NotifyTemplate = {
    id: randomUUID(),
    name: 'Pass-through',
    type: options.templateType ?? 'sms',
    body: options.templateBody ?? '((message))',
  };
  const senderNumber = '07700900999';
  const received: ReceivedText[] = [];

  const describe = (text: ReceivedText) => ({
    id: text.id,
    reference: text.reference,
    type: 'sms',
    status: text.status,
    body: text.text,
    phone_number: text.to,
    template: { id: text.templateId, version: 1, uri: `/v2/template/${text.templateId}/version/1` },
    created_at: text.createdAt,
    sent_at: text.createdAt,
    completed_at: text.createdAt,
  });

  async function takeText(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const read = readSmsRequest(await readJson(request), [template]);
    if ('faults' in read) return answerErrors(response, read.faults);
    const text: ReceivedText = {
      id: randomUUID(),
      ...read.accepted,
      templateId: template.id,
      status: STATUS_OF[read.accepted.to] ?? 'delivered',
      createdAt: new Date().toISOString().replace('Z', '000Z'),
    };
    if (KEPT.has(behaviour)) received.push(text);
    const error = ERRORS[behaviour];
    if (error !== undefined) return answerErrors(response, [error]);
    if (behaviour === 'keep-and-hang') return;
    if (behaviour === 'keep-and-hang-up') return void response.destroy();
    if (behaviour === 'lie') return answer(response, 201, { id: 'yes', ok: true });
    if (behaviour === 'slow') await wait(400);
    answer(response, 201, {
      id: text.id,
      reference: text.reference,
      content: { body: text.text, from_number: senderNumber },
      uri: `/v2/notifications/${text.id}`,
      template: describe(text).template,
    });
  }

  const missing: NotifyError = { status: 404, error: 'NoResultFound', message: 'No result found' };

  function tell(url: URL, response: ServerResponse): void {
    const [, kind, id] = /^\/v2\/(notifications|template)\/([^/]+)$/u.exec(url.pathname) ?? [];
    if (url.pathname === '/v2/notifications') {
      const reference = url.searchParams.get('reference');
      const found = received.filter((text) => reference === null || text.reference === reference);
      return answer(response, 200, { notifications: found.map(describe), links: { current: url.pathname } });
    }
    if (kind === 'notifications') {
      const text = received.find((one) => one.id === id);
      return text ? answer(response, 200, describe(text)) : answerErrors(response, [missing]);
    }
    if (kind === 'template' && id === template.id)
      return answer(response, 200, { ...template, version: 1, created_at: new Date().toISOString() });
    answerErrors(response, [missing]);
  }

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', 'http://localhost');
    if (behaviour === 'hang-up') return void request.destroy();
    if (behaviour === 'gateway-fails')
      return void response.writeHead(502, { 'content-type': 'text/html' }).end('<h1>Bad Gateway</h1>');
    if (behaviour === 'sign-in-page')
      return void response.writeHead(200, { 'content-type': 'text/html' }).end('<h1>Guest network</h1>');
    if (behaviour === 'redirect')
      return void response.writeHead(307, { location: `http://localhost:${listening.port}/elsewhere` }).end();
    const apart = behaviour === 'clock-apart' ? 10 * 60_000 : 0;
    const fault = await tokenFault(request.headers.authorization, key, Date.now() + apart);
    if (fault !== null) return answerErrors(response, [fault]);
    if (request.method === 'GET') return tell(url, response);
    if (request.method === 'POST' && url.pathname === '/v2/notifications/sms')
      return takeText(request, response);
    answerErrors(response, [missing]);
  }

  const server = createServer((request, response) => void handle(request, response));
  const listening = await listen(server);
  return {
    baseUrl: `http://127.0.0.1:${listening.port}`,
    apiKey: `plainword_tests-${key.serviceId}-${key.secret}`,
    templateId: template.id,
    senderNumber,
    received,
    behave(next) {
      behaviour = next;
    },
    stop: () => listening.stop(),
  };
}
