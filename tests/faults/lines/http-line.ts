import http, { type IncomingMessage, type ServerResponse } from 'node:http';
import https from 'node:https';
import type { KeyAndCertificate } from '../../servers/certificates';
import { listen } from '../../servers/listening';

/**
 * What the network does to one request:
 * - `pass`: nothing.
 * - `reset`: the connection is reset before the provider sees it.
 * - `lose-answer`: the provider has it, then the connection is reset.
 * - `silence`: it never arrives, and nobody says so.
 * - `lose-in-silence`: the provider has it, and its answer never comes.
 * - `hold`: it lies somewhere on the way until `release`, long after the sender has given up.
 * - `answer`: something on the way, or the provider itself, answers so; `kept` has passed it on all the same.
 */
export type LineFault =
  | 'pass'
  | 'reset'
  | 'lose-answer'
  | 'silence'
  | 'lose-in-silence'
  | 'hold'
  | { status: number; headers?: Record<string, string>; body?: unknown; kept?: boolean };

export interface LineRequest {
  readonly method: string;
  readonly path: string;
  readonly body: Buffer;
}

type Meet = (request: LineRequest) => LineFault | Promise<LineFault>;
type Taken = (request: LineRequest) => Promise<void> | void;
const passing: Meet = () => 'pass';
const untold: Taken = () => {};

/** The wire between a desk and a provider that speaks HTTP. */
export interface HttpLine {
  readonly url: string;
  /** Every request that came, whatever became of it. */
  readonly seen: LineRequest[];
  /** What happens to each request from now on; `taken` is told when the provider has answered one. */
  meet(fault: Meet, taken?: Taken): void;
  /** Delivers what is held; resolves when the provider has answered all of it. */
  release(): Promise<void>;
  /** From this very moment nothing arrives and nothing is answered. */
  cut(): void;
  /** Whole again; what was under way when it was cut stays lost. */
  mend(): void;
  /** Shows another certificate from now on. */
  show(shown: KeyAndCertificate): void;
  stop(): Promise<void>;
}

/** One hop's own headers are not passed on. */
const OWN = new Set(['connection', 'keep-alive', 'transfer-encoding', 'content-length']);

interface Answer {
  readonly status: number;
  readonly headers: http.IncomingHttpHeaders;
  readonly body: Buffer;
}

async function bytesOf(stream: AsyncIterable<unknown>): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) if (Buffer.isBuffer(chunk)) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/** Passes a request on. @param ca PEM, where the provider is met over TLS */
function carry(to: URL, ca: string | undefined, request: IncomingMessage, body: Buffer): Promise<Answer> {
  const headers = { ...request.headers, host: to.host, 'content-length': String(body.length) };
  const { hostname, port } = to;
  const what = { hostname, port, path: request.url, method: request.method, headers, agent: false as const };
  return new Promise((resolve, reject) => {
    const read = (reply: IncomingMessage): void => {
      bytesOf(reply).then(
        (bytes) => resolve({ status: reply.statusCode ?? 502, headers: reply.headers, body: bytes }),
        reject,
      );
    };
    const onward = ca === undefined ? http.request(what, read) : https.request({ ...what, ca: [ca] }, read);
    onward.once('error', reject);
    onward.end(body);
  });
}

function answer(response: ServerResponse, { status, headers, body }: Answer): void {
  for (const [name, value] of Object.entries(headers)) {
    if (value !== undefined && !OWN.has(name)) response.setHeader(name, value);
  }
  response.writeHead(status).end(body);
}

export interface HttpLineOptions {
  /** Where the provider listens. */
  readonly target: string;
  /** PEM: who signed for the provider, where it is met over TLS. */
  readonly ca?: string;
  /** What the line itself shows: makes it one over TLS. */
  readonly shown?: KeyAndCertificate;
}

export async function openHttpLine({ target, ca, shown }: HttpLineOptions): Promise<HttpLine> {
  const to = new URL(target);
  const seen: LineRequest[] = [];
  let held: (() => Promise<unknown>)[] = [];
  let meet: Meet = passing;
  let taken: Taken = untold;
  /** Grows with each cut: what began before it is lost. */
  let age = 0;
  let isCut = false;

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const begun = age;
    const isLost = (): boolean => isCut || begun !== age;
    const body = await bytesOf(request);
    if (isLost()) return void request.socket.destroy();
    const what = { method: request.method ?? '', path: request.url ?? '', body };
    seen.push(what);
    const fault = await meet(what);
    if (fault === 'silence') return;
    if (isLost() || fault === 'reset') return void request.socket.destroy();
    if (fault === 'hold') return void held.push(() => carry(to, ca, request, body));
    if (typeof fault === 'object') {
      if (fault.kept === true) {
        await carry(to, ca, request, body);
        await taken(what);
      }
      const told = Buffer.from(fault.body === undefined ? '' : JSON.stringify(fault.body));
      const headers = { 'content-type': 'application/json', ...fault.headers };
      if (isLost()) return void request.socket.destroy();
      return answer(response, { status: fault.status, headers, body: told });
    }
    const reply = await carry(to, ca, request, body);
    await taken(what);
    if (fault === 'lose-in-silence') return;
    if (isLost() || fault === 'lose-answer') return void request.socket.destroy();
    answer(response, reply);
  }

  const take = (request: IncomingMessage, response: ServerResponse): void => {
    // A client that has gone, or a provider that has: the request ends as a broken connection does.
    handle(request, response).catch(() => request.socket.destroy());
  };
  const secure =
    shown === undefined ? undefined : https.createServer({ key: shown.key, cert: shown.cert }, take);
  const listening = await listen(secure ?? http.createServer(take));

  return {
    url: `${secure === undefined ? 'http' : 'https'}://localhost:${listening.port}`,
    seen,
    meet: (fault, then = untold) => {
      meet = fault;
      taken = then;
    },
    release: async () => {
      const now = held;
      held = [];
      await Promise.all(now.map((deliver) => deliver()));
    },
    cut: () => {
      isCut = true;
      age += 1;
    },
    mend: () => {
      isCut = false;
    },
    show: ({ key, cert }) => secure?.setSecureContext({ key, cert }),
    stop: () => listening.stop(),
  };
}
