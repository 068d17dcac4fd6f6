import { useEffect, useEffectEvent } from 'react';
import { dialogIsOpen, isEditable } from '../../../app/editable';
import { LEFT_OUT_REASONS } from '../../../../domain/trails/review/review';
import { giveReason, leaveOutHere, putBackHere } from './leaving';
import type { ReviewDesk } from './review-desk';

/** Enter and Space belong to a control that has the focus; letters don't. */
const isControl = (target: EventTarget | null) =>
  target instanceof Element && target.closest('button, a, summary, input, [role="tab"]') !== null;
const isMessage = (target: EventTarget | null) =>
  target instanceof Element && target.closest('[data-message]') !== null;

const LETTERS: Readonly<Record<string, (desk: ReviewDesk) => void>> = {
  k: (desk) => desk.decide('keep'),
  r: (desk) => desk.replace(),
  t: (desk) => desk.decide('remove'),
  a: (desk) => desk.same(),
  l: (desk) => leaveOutHere(desk),
  n: (desk) => desk.next(),
  backspace: putBackHere,
  delete: putBackHere,
};

/** The keys of the review. None of them types, none works while a question is open. @returns whether it was one */
function act(desk: ReviewDesk, event: KeyboardEvent): boolean {
  const key = event.key.toLowerCase();
  const target = desk.store.getState().target;
  if ((event.ctrlKey || event.metaKey) && !event.altKey) {
    if (key === 'y' || (key === 'z' && event.shiftKey)) desk.keeper.redo();
    else if (key === 'z') desk.keeper.undo();
    else return false;
    return true;
  }
  if (event.ctrlKey || event.metaKey || event.altKey) return false;
  if (key === 'f6' || (key === 'n' && event.shiftKey)) desk.next(event.shiftKey ? -1 : 1);
  else if (key === 'enter') return !isControl(event.target) && desk.suggested();
  else if (key === ' ' && isMessage(event.target) && !isControl(event.target)) leaveOutHere(desk);
  else if ((key === 'arrowdown' || key === 'arrowup') && inMessages(event.target))
    desk.stepMessage(key === 'arrowdown' ? 1 : -1);
  else if ((key === 'arrowright' || key === 'arrowleft') && target !== null && inMessages(event.target))
    desk.stepWords(target.messageId, key === 'arrowright' ? 1 : -1, event.shiftKey);
  else if (key === 'escape' && target !== null && target.kind !== 'message')
    desk.go({ ...target, kind: 'message' });
  else if (/^[1-5]$/u.test(key)) giveReason(desk, LEFT_OUT_REASONS[Number(key) - 1] ?? LEFT_OUT_REASONS[0]);
  else {
    const does = event.shiftKey ? undefined : LETTERS[key];
    if (does === undefined) return false;
    does(desk);
  }
  return true;
}

/** Arrow keys move through the messages, but not in a group of choices or in text that scrolls. */
function inMessages(target: EventTarget | null): boolean {
  if (!(target instanceof Element)) return true;
  return (
    !target.matches('input, pre, [role="option"], [role="tab"]') &&
    target.closest('.pw-review__entry') === null
  );
}

/** Listens for the keys of the review as long as it can be changed. */
export function useReviewKeys(desk: ReviewDesk, on: boolean): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => act(desk, event));
  useEffect(() => {
    if (!on) return undefined;
    function onKeyDown(event: KeyboardEvent) {
      if (event.defaultPrevented || event.isComposing || dialogIsOpen()) return;
      const typed = isEditable(event.target) && !isTick(event.target);
      if (typed && event.key !== 'F6') return;
      if (onKey(event)) event.preventDefault();
    }
    // Before the page's own Escape, which listens at the window.
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [on]);
}

/** A box to tick is an input that nothing is typed into. */
function isTick(target: EventTarget | null): boolean {
  return target instanceof HTMLInputElement && (target.type === 'checkbox' || target.type === 'radio');
}
