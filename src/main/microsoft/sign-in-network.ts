import type { INetworkModule, NetworkRequestOptions, NetworkResponse } from '@azure/msal-node';
import { z } from 'zod';
import { networkFault, type NetworkFault } from '../send/adapters/network-fault';

/** What Microsoft refuses with: OAuth's word for it and Microsoft's own number. */
export interface SignInRefusal {
  readonly error: string;
  /** Such as 65001 of `AADSTS65001`; 0 where none was given. */
  readonly number: number;
}

/** msal's way out over the platform's fetch, and what went wrong on it last. */
export interface SignInNetwork extends INetworkModule {
  /** The fault of the last request; null when it was answered. */
  lastFault(): NetworkFault | null;
  /** What the last answer refused with: msal drops it at some steps. Null when it was no refusal. */
  lastRefusal(): SignInRefusal | null;
}

/** Milliseconds; Microsoft answers within a second or two. */
const PATIENCE = 30_000;
/** An honest answer has a few kilobytes. */
const LONGEST_ANSWER = 1_000_000;
const bodySchema = z.record(z.string(), z.unknown());
const refusalSchema = z.object({
  error: z.string(),
  error_codes: z.array(z.int()).catch([]),
});

/** An answer that is no JSON object: a network's own sign-in page, or a proxy's. */
export class NotMicrosoft extends Error {
  override readonly name = 'NotMicrosoft';
}

async function bodyOf(response: Response): Promise<Record<string, unknown>> {
  const text = await response.text();
  try {
    return bodySchema.parse(JSON.parse(text.length > LONGEST_ANSWER ? '' : text));
  } catch {
    throw new NotMicrosoft('the answer is not from a sign-in service');
  }
}

/**
 * Sends msal's requests by the platform's fetch, so that the system's proxy, PAC script and certificates count.
 * Redirects are not followed: a password or token would go to whoever asked for it.
 */
export function signInNetwork(fetch: typeof globalThis.fetch): SignInNetwork {
  let fault: NetworkFault | null = null;
  let refusal: SignInRefusal | null = null;

  async function ask(url: string, init: RequestInit, patience = PATIENCE): Promise<NetworkResponse<unknown>> {
    try {
      const signal = AbortSignal.timeout(patience);
      const response = await fetch(url, { ...init, redirect: 'manual', signal });
      fault = null;
      const body = await bodyOf(response);
      const told = refusalSchema.safeParse(body).data;
      refusal = told === undefined ? null : { error: told.error, number: told.error_codes[0] ?? 0 };
      return { headers: Object.fromEntries(response.headers), body, status: response.status };
    } catch (error) {
      refusal = null;
      if (!(error instanceof NotMicrosoft)) {
        const timedOut = error instanceof Error && error.name === 'TimeoutError';
        fault = timedOut ? 'no-answer' : networkFault(error);
      }
      throw error;
    }
  }

  function get<T>(
    url: string,
    options?: NetworkRequestOptions,
    timeout?: number,
  ): Promise<NetworkResponse<T>>;
  function get(url: string, options?: NetworkRequestOptions, timeout?: number): Promise<unknown> {
    return ask(url, { headers: options?.headers ?? {} }, timeout);
  }
  function post<T>(url: string, options?: NetworkRequestOptions): Promise<NetworkResponse<T>>;
  function post(url: string, options?: NetworkRequestOptions): Promise<unknown> {
    return ask(url, { method: 'POST', headers: options?.headers ?? {}, body: options?.body ?? '' });
  }
  return {
    sendGetRequestAsync: get,
    sendPostRequestAsync: post,
    lastFault: () => fault,
    lastRefusal: () => refusal,
  };
}
