import type { ConnectionReport } from '../../../contract/settings';
import type { TokenAnswer } from '../../microsoft/microsoft-account';
import type { Envelope, LookUp, SendAdapter, SendOutcome } from '../send-adapter';
import { envelopeFault } from './envelope-check';
import { address, createDraft, dropDraft, findItems, sendDraft, type GraphItem } from './graph-drafts';
import { addFiles, removeFiles } from './graph-files';
import { GRAPH_TIMEOUT, openGraphLine } from './graph-line';
import { outcomeBefore, outcomeOfSending } from './graph-outcome';
import { graphSentence, TWO_DRAFTS } from './graph-sentences';
import { graphInstant } from './graph-instant';
import { mailboxReport } from './graph-report';
import { isLoopback, ONLY_THIS_COMPUTER, type Reach } from './reach';

export interface GraphAccount {
  readonly graphUrl: string;
  readonly perMinute: number;
  readonly token: (renew: boolean) => Promise<TokenAnswer>;
  /** The services' mailboxes, which the connection test looks into. */
  readonly mailboxes: () => Promise<string[]>;
}

export interface GraphSurroundings {
  readonly fetch: typeof globalThis.fetch;
  readonly reach: Reach;
  /** Milliseconds; only tests set it. */
  readonly timeout?: number;
}

/** Exchange Online serves four requests of one application to one mailbox together. */
const AT_ONCE = 2;
/** Drafts of one message with a recipient: two would be two emails. */
const ADDRESSED_AT_MOST = 1;

const isAddressed = ({ toRecipients }: GraphItem): boolean => toRecipients.length > 0;

/**
 * Email by Microsoft Graph from the service's shared mailbox: a draft with our reference, its files, its one recipient,
 * then the sending of that very draft. Before anything is made the mailbox is asked for the reference: what went is
 * not sent again, and a draft that an interrupted attempt left is the one that is sent, because of one draft Graph
 * makes one email at most, however late the lost request is still carried out.
 */
export function createGraphAdapter(account: GraphAccount, surroundings: GraphSurroundings): SendAdapter {
  const { graphUrl, token } = account;
  const { reach, fetch, timeout = GRAPH_TIMEOUT } = surroundings;
  const line = openGraphLine({ graphUrl, token, fetch, timeout });
  const isNear = (url: string): boolean => {
    const read = URL.parse(url);
    return read !== null && (reach === 'anywhere' ? read.protocol === 'https:' || isLoopback(read.hostname) : isLoopback(read.hostname)); // prettier-ignore
  };
  const outOfReach = !isNear(graphUrl);

  /** The draft to send: the one that is there, without those that never had a recipient; or a new one. */
  async function draftFor(
    envelope: Envelope,
    drafts: readonly GraphItem[],
  ): Promise<{ id: string; isFresh: boolean } | SendOutcome> {
    const kept = drafts.find(isAddressed) ?? drafts[0];
    if (kept === undefined) {
      const made = await createDraft(line, envelope);
      return made.ok ? { id: made.value, isFresh: true } : outcomeBefore(made.reply);
    }
    for (const other of drafts)
      if (other !== kept && !isAddressed(other)) await dropDraft(line, envelope.from, other.id);
    return { id: kept.id, isFresh: false };
  }

  /** A draft that can't be changed any more may just have gone, by a request that was lost before. */
  async function goneMeanwhile(envelope: Envelope, otherwise: SendOutcome): Promise<SendOutcome> {
    const found = await findItems(line, envelope.from, envelope.reference);
    const gone = found.ok ? found.value.find(({ isDraft }) => !isDraft) : undefined;
    return gone === undefined ? otherwise : { kind: 'sent', providerId: gone.id, from: envelope.from };
  }

  async function hand(envelope: Envelope): Promise<SendOutcome> {
    const { from, reference, files } = envelope;
    const found = await findItems(line, from, reference);
    if (!found.ok) return outcomeBefore(found.reply);
    const gone = found.value.find(({ isDraft }) => !isDraft);
    if (gone !== undefined) return { kind: 'sent', providerId: gone.id, from };
    if (found.value.filter(isAddressed).length > ADDRESSED_AT_MOST)
      return { kind: 'later', sentence: TWO_DRAFTS, waitSeconds: 15 * 60 };
    const draft = await draftFor(envelope, found.value);
    if ('kind' in draft) return draft;
    const { id, isFresh } = draft;
    const failed =
      (isFresh ? null : await removeFiles(line, from, id)) ?? (await addFiles(line, from, id, files, isNear));
    if (failed !== null) return outcomeBefore(failed);
    const addressed = await address(line, envelope, id);
    if (addressed.kind !== 'answer' || addressed.status !== 200)
      return isFresh ? outcomeBefore(addressed) : goneMeanwhile(envelope, outcomeBefore(addressed));
    return outcomeOfSending(await sendDraft(line, from, id), id, from);
  }

  return {
    carrier: 'microsoft-graph',
    channel: 'email',
    canBeAsked: true,
    pace: { perMinute: account.perMinute, atOnce: AT_ONCE },

    async send(envelope) {
      if (outOfReach) return { kind: 'later', sentence: ONLY_THIS_COMPUTER };
      const wrong = envelopeFault(envelope, 'email');
      return wrong === null ? hand(envelope) : { kind: 'refused', sentence: wrong };
    },

    async lookUp({ reference, from }): Promise<LookUp> {
      if (outOfReach) return { kind: 'cannot-ask', sentence: ONLY_THIS_COMPUTER };
      const found = await findItems(line, from, reference);
      if (!found.ok) return { kind: 'cannot-ask', again: true, sentence: graphSentence(found.reply) };
      const gone = found.value.find(({ isDraft }) => !isDraft);
      return gone === undefined
        ? { kind: 'not-found' }
        : { kind: 'sent', providerId: gone.id, at: graphInstant(gone.sentDateTime) };
    },

    async test(): Promise<ConnectionReport> {
      return outOfReach
        ? { ok: false, sentence: ONLY_THIS_COMPUTER }
        : mailboxReport(line, await account.mailboxes(), await token(false));
    },
  };
}
