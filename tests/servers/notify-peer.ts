import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { listen } from './listening';
import { ERRORS, KEPT, PAGES, type BehaviourOptions, type NotifyBehaviour } from './notify-behaviour';
import { inboundTexts, type InboundText } from './notify-inbound';
import { answer, answerErrors, readJson } from './notify-json';
import { countTexts, NOTIFY_LIMITS, type NotifyLimits } from './notify-limits';
import { readSmsRequest, type NotifyTemplate } from './notify-rules';
import { notifyTime, sentTexts, statusOf, type NotifyStatus, type ReceivedText } from './notify-sent';
import { tellNotify } from './notify-tell';
import { notifyTemplates, previewOf, type NotifyTemplates } from './notify-templates';
import { tokenFault } from './notify-token';

export type { BehaviourOptions, NotifyBehaviour } from './notify-behaviour';
export type { NotifyStatus, ReceivedText } from './notify-sent';

export interface NotifyPeerOptions {
  readonly behaviour?: NotifyBehaviour;
  readonly templateBody?: string;
  readonly templateType?: NotifyTemplate['type'];
  readonly limits?: Partial<NotifyLimits>;
  /** Milliseconds since 1970. */
  readonly now?: () => number;
  /** How long a text is on its way before its status is final, in milliseconds. */
  readonly travelMs?: number;
}

export interface NotifyPeer {
  readonly baseUrl: string;
  /** A whole key, in the form of the real one. */
  readonly apiKey: string;
  /** The pass-through template. */
  readonly templateId: string;
  readonly templates: NotifyTemplates;
  /** The number that it says texts come from and arrive at. */
  readonly senderNumber: string;
  /** What was taken, in order. */
  readonly received: ReceivedText[];
  /** How many requests of each kind came, as "POST /v2/notifications/sms". */
  readonly asked: ReadonlyMap<string, number>;
  /** From the next request on. */
  behave(behaviour: NotifyBehaviour, options?: BehaviourOptions): void;
  /** Lets each text to be sent choose, by its reference; nothing chosen is the behaviour that was set. */
  behaveBy(choose: ((reference: string | null) => NotifyBehaviour | undefined) | null): void;
  /** How long texts are on their way from now on, in milliseconds. */
  travel(ms: number): void;
  /** What becomes of texts to a number (E.164) from now on. */
  fate(to: string, status: NotifyStatus): void;
  /** Somebody texts the service. @returns its id */
  receive(text: InboundText): string;
  stop(): Promise<void>;
}

const SLOW_MS = 400;

/** GOV.UK Notify on this machine: checks tokens and requests as the real one does, and keeps the texts it took. */
export async function startNotifyPeer(options: NotifyPeerOptions = {}): Promise<NotifyPeer> {
  let behaviour: NotifyBehaviour = options.behaviour ?? 'accept';
  let told: BehaviourOptions = {};
  let left = Infinity;
  let choose: ((reference: string | null) => NotifyBehaviour | undefined) | null = null;
  let travelMs = options.travelMs ?? 0;
  const now = options.now ?? (() => Date.now());
  const key = { serviceId: randomUUID(), secret: randomUUID() };
  const templates = notifyTemplates();
  const { templateBody = '((message))', templateType = 'sms' } = options;
  const templateId = templates.add({ name: 'Pass-through', body: templateBody, type: templateType });
  const senderNumber = '07700900999';
  const sent = sentTexts(() => travelMs);
  const inbound = inboundTexts(key.serviceId, senderNumber);
  const count = countTexts({ ...NOTIFY_LIMITS, ...options.limits });
  const fates = new Map<string, NotifyStatus>();
  const asked = new Map<string, number>();
  const late = new Set<NodeJS.Timeout>();

  /** The behaviour of this request; a behaviour for a number of times is used up by it. */
  const meets = (): NotifyBehaviour => {
    if (left <= 0) behaviour = 'accept';
    left -= 1;
    return behaviour;
  };

  const retryAfter = () => (told.retryAfter === undefined ? {} : { 'retry-after': String(told.retryAfter) });

  /** Whether the request got no answer of this server's: it was cut off, or something on the way answered. */
  function isStopped(does: NotifyBehaviour, request: IncomingMessage, response: ServerResponse): boolean {
    const page = PAGES[does];
    if (does === 'hang-up') request.socket.resetAndDestroy();
    else if (does === 'redirect')
      response.writeHead(307, { location: `http://localhost:${listening.port}/elsewhere` }).end();
    else if (page !== undefined)
      response.writeHead(page.status, { 'content-type': 'text/html', ...retryAfter() }).end(page.html);
    else return does === 'silent';
    return true;
  }

  async function takeText(request: IncomingMessage, response: ServerResponse, set: NotifyBehaviour) {
    const read = readSmsRequest(await readJson(request), (id) => templates.get(id));
    if ('faults' in read) return answerErrors(response, read.faults);
    const { to, text: words, reference } = read.accepted;
    const does = choose?.(reference) ?? set;
    if (isStopped(does, request, response)) return;
    const over = count.overLimit(now());
    if (over !== null) return answerErrors(response, [over], retryAfter());
    const carried = count.isCarried(to, words, now());
    const text = (): ReceivedText => ({
      id: randomUUID(),
      reference,
      to,
      text: words,
      templateId: read.template.id,
      templateVersion: read.template.version,
      status: carried ? (fates.get(to) ?? statusOf(to)) : 'temporary-failure',
      createdAt: notifyTime(now()),
    });
    const kept = text();
    if (KEPT.has(does)) sent.keep(kept);
    if (does === 'keep-late') {
      const timer = setTimeout(() => {
        late.delete(timer);
        sent.keep(text());
      }, told.lateMs ?? 0);
      late.add(timer);
    }
    const error = ERRORS[does];
    if (error !== undefined) return answerErrors(response, [error], retryAfter());
    if (does === 'keep-and-hang' || does === 'keep-late' || does === 'hang') return;
    if (does === 'keep-and-hang-up') return void request.socket.resetAndDestroy();
    if (does === 'lie') return answer(response, 201, { id: 'yes', ok: true });
    if (does === 'slow') await wait(SLOW_MS);
    answer(response, 201, {
      id: kept.id,
      reference,
      content: { body: words, from_number: senderNumber },
      uri: `/v2/notifications/${kept.id}`,
      template: sent.describe(kept, now())['template'],
    });
  }

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', 'http://localhost');
    const kind = `${request.method ?? ''} ${url.pathname}`;
    asked.set(kind, (asked.get(kind) ?? 0) + 1);
    const does = meets();
    if (isStopped(does, request, response)) return;
    const apart = does === 'clock-apart' ? 10 * 60_000 : 0;
    const fault = await tokenFault(request.headers.authorization, key, Date.now() + apart);
    if (fault !== null) return answerErrors(response, [fault]);
    if (request.method === 'GET') return tellNotify(url, response, { sent, inbound, templates, now: now() });
    if (kind === 'POST /v2/notifications/sms') return takeText(request, response, does);
    const previewed = /^POST \/v2\/template\/([^/]+)\/preview$/u.exec(kind)?.[1];
    const template = previewed === undefined ? undefined : templates.get(previewed);
    if (template === undefined)
      return answerErrors(response, [{ status: 404, error: 'NoResultFound', message: 'No result found' }]);
    const shown = previewOf(template, await readJson(request));
    if ('faults' in shown) answerErrors(response, shown.faults);
    else answer(response, 200, shown.preview);
  }

  const server = createServer((request, response) => {
    // A sender that goes away in the middle is what several tests are about.
    handle(request, response).catch(() => request.destroy());
  });
  const listening = await listen(server);
  return {
    baseUrl: `http://127.0.0.1:${listening.port}`,
    apiKey: `plainword_tests-${key.serviceId}-${key.secret}`,
    templateId,
    templates,
    senderNumber,
    received: sent.all,
    asked,
    behave(next, more = {}) {
      behaviour = next;
      told = more;
      left = more.times ?? Infinity;
    },
    behaveBy(next) {
      choose = next;
    },
    travel(ms) {
      travelMs = ms;
    },
    fate: (to, status) => void fates.set(to, status),
    receive: (text) => inbound.arrive(text, now()),
    stop: () => {
      for (const timer of late) clearTimeout(timer);
      return listening.stop();
    },
  };
}
