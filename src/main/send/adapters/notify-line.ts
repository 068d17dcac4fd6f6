import axios, { type AxiosResponse } from 'axios';
import { NotifyClient } from 'notifications-node-client';
import { z } from 'zod';
import { networkFault, type NetworkFault } from './network-fault';

/** What came back: an answer of whatever kind, or no answer and why. */
export type NotifyReply =
  | { kind: 'answer'; status: number; body: unknown; retryAfter: number | null }
  | { kind: 'fault'; fault: NetworkFault };

/** The three calls that Plainword makes. None rejects, none retries. */
export interface NotifyLine {
  sendSms(to: string, text: string, reference: string): Promise<NotifyReply>;
  findByReference(reference: string): Promise<NotifyReply>;
  getTemplate(): Promise<NotifyReply>;
}

export interface NotifyLineSettings {
  readonly baseUrl: string;
  readonly apiKey: string;
  readonly templateId: string;
}

/** Longer than GOV.UK Notify ever takes; a shorter wait would only make more unsure messages. */
export const NOTIFY_TIMEOUT = 30_000;
/** An honest answer has a few kilobytes. */
const LONGEST_ANSWER = 1_000_000;

/** Seconds of a `Retry-After` header, which may also hold a date: then nothing. */
const secondsSchema = z.coerce.number().int().min(0).max(86_400).catch(0);

async function replyOf(call: () => Promise<AxiosResponse<unknown>>): Promise<NotifyReply> {
  try {
    const response = await call();
    const seconds = secondsSchema.parse(response.headers['retry-after']);
    return {
      kind: 'answer',
      status: response.status,
      body: response.data,
      retryAfter: seconds === 0 ? null : seconds,
    };
  } catch (error) {
    return { kind: 'fault', fault: networkFault(error) };
  }
}

/**
 * GOV.UK Notify's own client over the platform's fetch, so that the system's proxy and certificates count.
 * A redirect is an answer, not followed: the text would otherwise go to whoever asked for it.
 */
export function openNotifyLine(
  settings: NotifyLineSettings,
  fetch: typeof globalThis.fetch,
  timeout: number,
): NotifyLine {
  const client = new NotifyClient(settings.baseUrl.replace(/\/+$/u, ''), settings.apiKey);
  client.setClient(
    axios.create({
      adapter: 'fetch',
      env: { fetch: (input, init) => fetch(input, init) },
      timeout,
      maxRedirects: 0,
      maxContentLength: LONGEST_ANSWER,
      validateStatus: () => true,
    }),
  );
  return {
    sendSms: (to, text, reference) =>
      replyOf(() =>
        client.sendSms(settings.templateId, to, { personalisation: { message: text }, reference }),
      ),
    findByReference: (reference) => replyOf(() => client.getNotifications('sms', undefined, reference)),
    getTemplate: () => replyOf(() => client.getTemplateById(settings.templateId)),
  };
}
