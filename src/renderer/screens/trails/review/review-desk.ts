import { createStore } from 'zustand/vanilla';
import type { Id } from '../../../../domain/identity';
import { chosenFor, withDecision, withoutDecision } from '../../../../domain/trails/review/change-review';
import { withDecisionOnAll, withSuggestions } from '../../../../domain/trails/review/decide-alike';
import type { Mentions, PlacedMention } from '../../../../domain/trails/review/mention';
import { overlap } from '../../../../domain/trails/review/passage';
import type { DecidedParty, PartyChoice, Review } from '../../../../domain/trails/review/review';
import { samePartyAs } from '../../../../domain/trails/review/same-party';
import { openMentions } from '../../../../domain/trails/review/undecided';
import type { KeptMessage } from '../../../../domain/trails/trail';
import type { ReviewKeeper } from './review-keeper';
import { mentionAt, messageTarget, nextOpen, targetOf, type Target } from './target';
import { stepWords, wholeWords } from './word-steps';

/** What was decided last, and where else the same person or detail is still to be decided. */
export interface Alike {
  readonly one: PlacedMention;
  readonly choice: PartyChoice;
  readonly by: string | null;
  readonly others: number;
}

export interface DeskState {
  readonly target: Target | null;
  /** Asks for the word that stands in a third party's place. */
  readonly asking: boolean;
  readonly alike: Alike | null;
}

/** What is reviewed: the messages and what was found in them. */
export interface Reviewed {
  readonly messages: readonly KeptMessage[];
  readonly mentions: Mentions;
}

export type ReviewDesk = ReturnType<typeof createReviewDesk>;

/** Where the reviewer is in a trail, and what their keys do there. */
export function createReviewDesk(keeper: ReviewKeeper, first: Reviewed) {
  let trail = first;
  const store = createStore<DeskState>()(() => ({ target: null, asking: false, alike: null }));
  const review = () => keeper.state().review;
  const open = () => openMentions(trail.messages, trail.mentions, review());
  const order = () => trail.messages.map(({ id }) => id);
  const messageOf = (id: Id) => trail.messages.find((message) => message.id === id);
  const go = (target: Target | null) => store.setState({ target, asking: false });

  /** The target, its message, and the mention and decision it is about. */
  function here() {
    const { target } = store.getState();
    const message = target === null ? undefined : messageOf(target.messageId);
    if (target === null || message === undefined) return undefined;
    const mention = mentionAt(target, trail.mentions[message.id]);
    const chosen = chosenFor(review(), message.id);
    const party: DecidedParty | null = chosen.parties.find((each) => overlap(each, target)) ?? null;
    return { target, message, mention, party, chosen };
  }

  function next(by: 1 | -1 = 1, from = store.getState().target): void {
    const found = nextOpen(open(), from, order(), by);
    if (found !== undefined) go(targetOf(found));
  }

  /** Decides on the mention or the picked words, and goes on to the next that is open. */
  function decide(choice: PartyChoice, by: string | null = null): void {
    const at = here();
    if (at === undefined || (at.target.kind !== 'party' && at.target.kind !== 'words')) return;
    const passage = at.target.kind === 'words' ? at.target : (at.mention ?? at.party ?? at.target);
    keeper.change((before) => withDecision(before, at.message, passage, choice, by));
    const left = open();
    const one = at.mention === null ? null : { messageId: at.message.id, mention: at.mention };
    const others = one === null ? 0 : alikeAmong(one, left);
    const found = nextOpen(left, at.target, order());
    store.setState({
      target:
        found === undefined
          ? { ...at.target, start: passage.start, end: passage.end, kind: 'party' }
          : targetOf(found),
      asking: false,
      alike: one === null || others === 0 ? null : { one, choice, by, others },
    });
  }

  return {
    store,
    keeper,
    go,
    next,
    decide,
    /** Another mail joined the trail. */
    meet(met: Reviewed) {
      trail = met;
    },
    /** Replaces at once where the writer said who they are; else, or where it is replaced already, asks for the word. */
    replace() {
      const at = here();
      if (at === undefined || (at.target.kind !== 'party' && at.target.kind !== 'words')) return;
      const word = at.mention?.relationship ?? null;
      if (at.target.kind === 'party' && word !== null && at.party?.choice !== 'replace')
        decide('replace', word);
      else store.setState({ asking: true });
    },
    stopAsking: () => store.setState({ asking: false }),
    /** Takes what is suggested. @returns whether anything was */
    suggested(): boolean {
      const at = here();
      if (at?.mention?.suggested == null || at.party !== null) return false;
      decide(at.mention.suggested, at.mention.relationship);
      return true;
    },
    /** What was decided last is decided for all mentions of the same. */
    same() {
      const { alike } = store.getState();
      if (alike === null) return;
      const { one, choice, by } = alike;
      keeper.change((before) => withDecisionOnAll(before, trail.messages, trail.mentions, one, choice, by));
      const found = nextOpen(open(), targetOf(one), order());
      store.setState({ alike: null, ...(found !== undefined && { target: targetOf(found) }) });
    },
    allSuggestions() {
      keeper.change((before) => withSuggestions(before, trail.messages, trail.mentions));
      store.setState({ alike: null });
      next();
    },
    undecide() {
      const at = here();
      if (at === undefined || at.party === null) return;
      const { message, party } = at;
      keeper.change((before) => withoutDecision(before, message, party));
      store.setState({ alike: null });
    },
    /** Changes the review as it is for one message. */
    changeMessage(id: Id, by: (review: Review, message: KeptMessage) => Review) {
      const message = messageOf(id);
      if (message !== undefined) keeper.change((before) => by(before, message));
    },
    /** Picks words that were marked with the mouse. */
    pick(messageId: Id, start: number, end: number) {
      const words = wholeWords(messageOf(messageId)?.body ?? '', { start, end });
      if (words !== undefined) go({ kind: 'words', messageId, ...words });
    },
    /** Picks words with the keyboard. */
    stepWords(messageId: Id, by: 1 | -1, more: boolean) {
      const { target } = store.getState();
      const from = target?.messageId === messageId && target.kind !== 'message' ? target : undefined;
      const words = stepWords(messageOf(messageId)?.body ?? '', from, by, more);
      if (words !== undefined) go({ kind: 'words', messageId, ...words });
    },
    /** To the next message or the one before. */
    stepMessage(by: 1 | -1) {
      const ids = order();
      const at = ids.indexOf(store.getState().target?.messageId ?? '');
      const to = ids[at === -1 ? (by === 1 ? 0 : ids.length - 1) : at + by];
      if (to !== undefined) go(messageTarget(to));
    },
    open,
    here,
  };
}

function alikeAmong(one: PlacedMention, open: readonly PlacedMention[]): number {
  const others = open.map(({ mention }) => mention);
  return samePartyAs(one.mention, [one.mention, ...others]).length - 1;
}
