import {
  putBack,
  withCut,
  withMessage,
  withoutMessage,
} from '../../../../domain/trails/review/change-review';
import { leavingOut, type LeavingOut } from '../../../../domain/trails/review/leaving-out';
import { isWithin } from '../../../../domain/trails/review/passage';
import type { Review, ReviewedMessage } from '../../../../domain/trails/review/review';
import type { KeptMessage } from '../../../../domain/trails/trail';
import type { ReviewDesk } from './review-desk';

/** What stands as the reason until somebody says otherwise. */
export const FIRST_REASON = 'not about care';

/** Looking for greetings takes a while in a long trail, and a message does not change. */
const found = new WeakMap<KeptMessage, readonly LeavingOut[]>();

function leavingOutOf(message: KeptMessage): readonly LeavingOut[] {
  const known = found.get(message) ?? leavingOut(message);
  found.set(message, known);
  return known;
}

/** What could be left out of a message and is not yet. */
export function offered(message: KeptMessage, reviewed: ReviewedMessage | undefined) {
  if (reviewed !== undefined && reviewed.leftOut !== null) return [];
  const cuts = reviewed?.cuts ?? [];
  return leavingOutOf(message).filter((each) => !cuts.some((cut) => isWithin(each, cut)));
}

/** The review without a message's greeting, closing and signature, or without all of it where it says no more. */
export function withoutOffered(review: Review, message: KeptMessage): Review {
  const reviewed = review.messages.find(({ messageId }) => messageId === message.id);
  return offered(message, reviewed).reduce(
    (after, { whole, why, start, end }) =>
      whole ? withoutMessage(after, message.id, why) : withCut(after, message, { start, end }, why),
    review,
  );
}

/** Leaves out the picked words or, where none are picked, the whole message; what is out is put back. */
export function leaveOutHere(desk: ReviewDesk, why: string | null = null): void {
  const at = desk.here();
  if (at === undefined) return;
  const { target, message, chosen } = at;
  if (target.kind === 'words' || target.kind === 'party') {
    const { start, end } = target;
    desk.keeper.change((before) => withCut(before, message, { start, end }, why ?? FIRST_REASON));
    desk.go({ ...target, kind: 'cut' });
  } else if (target.kind === 'cut') putBackHere(desk);
  else if (chosen.leftOut === null) {
    const [whole] = leavingOutOf(message).filter((each) => each.whole);
    desk.keeper.change((before) => withoutMessage(before, message.id, why ?? whole?.why ?? FIRST_REASON));
  } else putBackHere(desk);
}

/** Puts back what the reviewer stands at. */
export function putBackHere(desk: ReviewDesk): void {
  const at = desk.here();
  if (at === undefined) return;
  const { target, message } = at;
  if (target.kind === 'cut') {
    desk.keeper.change((before) => putBack(before, message, target));
    desk.go({ kind: 'message', messageId: message.id, start: 0, end: 0 });
  } else if (target.kind === 'message') desk.keeper.change((before) => withMessage(before, message.id));
  else desk.undecide();
}

/** Says why what the reviewer stands at is left out. */
export function giveReason(desk: ReviewDesk, why: string): void {
  const at = desk.here();
  if (at === undefined) return;
  const { target, message, chosen } = at;
  if (target.kind === 'cut') desk.keeper.change((before) => withCut(before, message, target, why));
  else if (chosen.leftOut !== null) desk.keeper.change((before) => withoutMessage(before, message.id, why));
}
