import { z } from 'zod';
import type { TokenAnswer } from '../../microsoft/microsoft-account';
import { readUpTo } from './graph-download';
import { networkFault, type NetworkFault } from './network-fault';

/** What a request came to: an answer of whatever kind, no answer and why, or no token to ask with. */
export type GraphReply =
  | { kind: 'answer'; status: number; code: string; body: unknown; retryAfter: number | null }
  | { kind: 'fault'; fault: NetworkFault }
  | { kind: 'no-token'; sentence: string; ended: boolean };

export interface GraphRequest {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  /** Below the version, such as `/users/…`. */
  readonly path: string;
  readonly body?: unknown;
  /** What is asked for beside lasting ids, such as `odata.maxpagesize=50`. */
  readonly prefer?: string;
  /** Gives up when whoever asked does. */
  readonly signal?: AbortSignal;
}

/** What a download came to: all bytes, the first ones of what is larger than wanted, or the reply that says why not. */
export type GraphDownload =
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly kind: 'too-large'; readonly begin: Uint8Array<ArrayBuffer> }
  | { readonly kind: 'reply'; readonly reply: GraphReply };

/** One way to Microsoft Graph. Neither call rejects, neither retries what may have been done. */
export interface GraphLine {
  ask(request: GraphRequest): Promise<GraphReply>;
  /** Puts a part of a large file where an upload session said; the address itself is the right to do so. */
  put(address: string, part: Uint8Array, first: number, whole: number): Promise<GraphReply>;
  /** Reads what is no JSON, such as a mail as it came, and no more of it than `largest` bytes. */
  download(path: string, largest: number, signal: AbortSignal): Promise<GraphDownload>;
}

export interface GraphLineSettings {
  readonly graphUrl: string;
  readonly token: (renew: boolean) => Promise<TokenAnswer>;
  readonly fetch: typeof globalThis.fetch;
  /** Milliseconds for one request. */
  readonly timeout: number;
}

/** Longer than Graph usually takes; a shorter wait would only make more unsure messages. */
export const GRAPH_TIMEOUT = 45_000;
/** Ids that stay the same when a draft is sent and moves to Sent Items: without them a lost answer can't be looked up. */
const IMMUTABLE_IDS = 'IdType="ImmutableId"';

/** A whole mail takes so many times as long as an answer. */
const DOWNLOAD_TAKES = 10;

const errorSchema = z.object({ error: z.object({ code: z.string() }) });
const secondsSchema = z.coerce.number().int().min(1).max(86_400);

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

async function answerOf(response: Response): Promise<GraphReply> {
  const body = readJson(await response.text());
  return {
    kind: 'answer',
    status: response.status,
    code: errorSchema.safeParse(body).data?.error.code ?? '',
    body,
    retryAfter: secondsSchema.safeParse(response.headers.get('retry-after')).data ?? null,
  };
}

function faultOf(error: unknown): GraphReply {
  const timedOut = error instanceof Error && error.name === 'TimeoutError';
  return { kind: 'fault', fault: timedOut ? 'no-answer' : networkFault(error) };
}

async function replyOf(call: () => Promise<Response>): Promise<GraphReply> {
  try {
    return await answerOf(await call());
  } catch (error) {
    return faultOf(error);
  }
}

/** What takes no end is cut off: by whoever asked, or by the clock. */
const until = (ms: number, signal: AbortSignal | undefined): AbortSignal =>
  AbortSignal.any([AbortSignal.timeout(ms), ...(signal === undefined ? [] : [signal])]);

/** Asks Graph over the platform's fetch, so that the system's proxy and certificates count. Follows no redirect. */
export function openGraphLine({ graphUrl, token, fetch, timeout }: GraphLineSettings): GraphLine {
  const once = (request: GraphRequest, bearer: string): Promise<GraphReply> =>
    replyOf(() =>
      fetch(`${graphUrl}/v1.0${request.path}`, {
        method: request.method,
        redirect: 'manual',
        signal: until(timeout, request.signal),
        headers: {
          authorization: `Bearer ${bearer}`,
          prefer: request.prefer === undefined ? IMMUTABLE_IDS : `${IMMUTABLE_IDS}, ${request.prefer}`,
          accept: 'application/json',
          ...(request.body !== undefined && { 'content-type': 'application/json' }),
        },
        ...(request.body !== undefined && { body: JSON.stringify(request.body) }),
      }),
    );

  return {
    ask: async (request) => {
      const held = await token(false);
      if (held.kind === 'none') return { ...held, kind: 'no-token' };
      const reply = await once(request, held.token);
      if (reply.kind !== 'answer' || reply.status !== 401) return reply;
      // Nothing is done under a token that is refused: a fresh one may be tried at once.
      const fresh = await token(true);
      return fresh.kind === 'none' ? { ...fresh, kind: 'no-token' } : once(request, fresh.token);
    },
    download: async (path, largest, signal) => {
      const read = async (bearer: string): Promise<GraphDownload> => {
        try {
          const response = await fetch(`${graphUrl}/v1.0${path}`, {
            redirect: 'manual',
            signal: until(timeout * DOWNLOAD_TAKES, signal),
            headers: { authorization: `Bearer ${bearer}`, prefer: IMMUTABLE_IDS },
          });
          if (response.status !== 200) return { kind: 'reply', reply: await answerOf(response) };
          return await readUpTo(response, largest);
        } catch (error) {
          return { kind: 'reply', reply: faultOf(error) };
        }
      };
      const held = await token(false);
      if (held.kind === 'none') return { kind: 'reply', reply: { ...held, kind: 'no-token' } };
      const got = await read(held.token);
      if (got.kind !== 'reply' || got.reply.kind !== 'answer' || got.reply.status !== 401) return got;
      const fresh = await token(true);
      return fresh.kind === 'none'
        ? { kind: 'reply', reply: { ...fresh, kind: 'no-token' } }
        : read(fresh.token);
    },
    put: (address, part, first, whole) =>
      replyOf(() =>
        fetch(address, {
          method: 'PUT',
          redirect: 'manual',
          signal: AbortSignal.timeout(timeout * 3),
          headers: {
            'content-type': 'application/octet-stream',
            'content-range': `bytes ${first}-${first + part.length - 1}/${whole}`,
          },
          body: new Uint8Array(part),
        }),
      ),
  };
}
