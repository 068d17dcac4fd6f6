/** What becomes of a text in the end. */
export type NotifyStatus = 'delivered' | 'permanent-failure' | 'temporary-failure' | 'technical-failure';

/** One text as it was taken. */
export interface ReceivedText {
  readonly id: string;
  readonly reference: string | null;
  /** E.164. */
  readonly to: string;
  readonly text: string;
  readonly templateId: string;
  readonly templateVersion: number;
  /** What becomes of it once it has travelled. */
  readonly status: NotifyStatus;
  /** ISO 8601 with microseconds, as the real one writes times. */
  readonly createdAt: string;
}

/** The numbers that the real one keeps for trying out failures. */
const STATUS_OF: Readonly<Record<string, NotifyStatus>> = {
  '+447700900002': 'permanent-failure',
  '+447700900003': 'temporary-failure',
};

export const statusOf = (to: string): NotifyStatus => STATUS_OF[to] ?? 'delivered';

/** Milliseconds since 1970 as the real one writes a time. */
export const notifyTime = (at: number): string => new Date(at).toISOString().replace('Z', '000Z');

export const RETENTION_MS = 7 * 24 * 60 * 60_000;
export const PAGE = 250;

/** Up to a page of a list, newest first; nothing after one that is not there any more. */
export function pageOf<T extends { readonly id: string }>(
  newestFirst: readonly T[],
  olderThan: string | null,
): T[] {
  if (olderThan === null) return newestFirst.slice(0, PAGE);
  const at = newestFirst.findIndex(({ id }) => id === olderThan);
  return at < 0 ? [] : newestFirst.slice(at + 1, at + 1 + PAGE);
}

/** The links of a page; the real one leaves `next` out where there was nothing on it. */
export function linksOf(current: string, path: string, page: readonly { readonly id: string }[]) {
  const last = page.at(-1);
  return { current, ...(last !== undefined && { next: `${path}?older_than=${last.id}` }) };
}

/** The texts that were taken, for as long as the real one keeps them. */
export interface SentTexts {
  readonly all: ReceivedText[];
  keep(text: ReceivedText): void;
  byId(id: string, now: number): ReceivedText | undefined;
  /** Newest first. */
  list(reference: string | null, now: number): ReceivedText[];
  /** As the real one tells it: on its way first, then what became of it. */
  describe(text: ReceivedText, now: number): Record<string, unknown>;
}

/** `travelMs` is how long a text is on its way: half of it waiting here, half at the network. */
export function sentTexts(travelMs: () => number): SentTexts {
  const all: ReceivedText[] = [];
  const byId = new Map<string, ReceivedText>();
  const byReference = new Map<string, ReceivedText[]>();
  const isKept = (text: ReceivedText, now: number) => now - Date.parse(text.createdAt) < RETENTION_MS;

  const standing = (text: ReceivedText, now: number) => {
    const age = now - Date.parse(text.createdAt);
    if (age < travelMs() / 2) return 'created';
    return age < travelMs() ? 'sending' : text.status;
  };

  return {
    all,
    keep(text) {
      all.push(text);
      byId.set(text.id, text);
      if (text.reference === null) return;
      byReference.set(text.reference, [...(byReference.get(text.reference) ?? []), text]);
    },
    byId: (id, now) => {
      const text = byId.get(id);
      return text !== undefined && isKept(text, now) ? text : undefined;
    },
    list: (reference, now) => {
      const found = reference === null ? all : (byReference.get(reference) ?? []);
      return found.filter((text) => isKept(text, now)).toReversed();
    },
    describe(text, now) {
      const status = standing(text, now);
      const created = Date.parse(text.createdAt);
      const version = text.templateVersion;
      return {
        id: text.id,
        reference: text.reference,
        email_address: null,
        phone_number: text.to,
        type: 'sms',
        status,
        body: text.text,
        template: {
          id: text.templateId,
          version,
          uri: `/v2/template/${text.templateId}/version/${version}`,
        },
        created_at: text.createdAt,
        sent_at: status === 'created' ? null : notifyTime(created + travelMs() / 2),
        completed_at: status === 'created' || status === 'sending' ? null : notifyTime(created + travelMs()),
      };
    },
  };
}
