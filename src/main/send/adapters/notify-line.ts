import axios, { type AxiosResponse } from 'axios';
import { NotifyClient } from 'notifications-node-client';
import { z } from 'zod';
import { networkFault, type NetworkFault } from './network-fault';

/** What came back: an answer of whatever kind, or no answer and why. */
export type NotifyReply =
  | { kind: 'answer'; status: number; body: unknown; retryAfter: number | null }
  | { kind: 'fault'; fault: NetworkFault };

/** One text as GOV.UK Notify is given it: a template and what its fields are filled with. */
export interface NotifyText {
  readonly to: string;
  readonly reference: string;
  readonly templateId: string;
  readonly personalisation: Readonly<Record<string, string>>;
}

/** The calls that Plainword makes. None rejects, none retries. */
export interface NotifyLine {
  send(text: NotifyText): Promise<NotifyReply>;
  findByReference(reference: string): Promise<NotifyReply>;
  /** One text, by GOV.UK Notify's own id. */
  find(id: string): Promise<NotifyReply>;
  template(id: string): Promise<NotifyReply>;
  /** All templates for texts. */
  templates(): Promise<NotifyReply>;
  /** What a template reads like, without sending. */
  preview(id: string, personalisation: Readonly<Record<string, string>>): Promise<NotifyReply>;
  /** A page of received texts, newest first; the ones before `olderThan` where it is not null. */
  received(olderThan: string | null): Promise<NotifyReply>;
}

export interface NotifyLineSettings {
  readonly baseUrl: string;
  readonly apiKey: string;
}

/** Longer than GOV.UK Notify ever takes; a shorter wait would only make more unsure messages. */
export const NOTIFY_TIMEOUT = 30_000;
/** An honest answer has a few kilobytes. */
const LONGEST_ANSWER = 1_000_000;

/** No provider is waited for longer than a day. */
const secondsSchema = z.coerce.number().int().min(1).max(86_400).nullable().catch(null);
const headerSchema = z.string().catch('');

/** Seconds of a `Retry-After` header: a number, or a time that is compared with the server's own clock. */
function retrySeconds(headers: AxiosResponse['headers']): number | null {
  const told = headerSchema.parse(headers['retry-after']).trim();
  if (/^\d+$/u.test(told)) return secondsSchema.parse(told);
  const seconds = (Date.parse(told) - Date.parse(headerSchema.parse(headers['date']))) / 1000;
  return Number.isNaN(seconds) ? null : secondsSchema.parse(Math.ceil(seconds));
}

async function replyOf(call: () => Promise<AxiosResponse<unknown>>): Promise<NotifyReply> {
  try {
    const response = await call();
    const { status, data: body, headers } = response;
    return { kind: 'answer', status, body, retryAfter: retrySeconds(headers) };
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
    send: ({ templateId, to, personalisation, reference }) =>
      replyOf(() => client.sendSms(templateId, to, { personalisation, reference })),
    findByReference: (reference) => replyOf(() => client.getNotifications('sms', undefined, reference)),
    find: (id) => replyOf(() => client.getNotificationById(id)),
    template: (id) => replyOf(() => client.getTemplateById(id)),
    templates: () => replyOf(() => client.getAllTemplates('sms')),
    preview: (id, personalisation) => replyOf(() => client.previewTemplateById(id, personalisation)),
    received: (olderThan) => replyOf(() => client.getReceivedTexts(olderThan ?? undefined)),
  };
}
