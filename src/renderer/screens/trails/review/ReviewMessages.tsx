import { useEffect, type RefObject } from 'react';
import { useStore } from 'zustand';
import type { FilingView } from '../../../../contract/trails';
import type { Review, ReviewedMessage } from '../../../../domain/trails/review/review';
import type { Mention } from '../../../../domain/trails/review/mention';
import type { Trail } from '../../../../domain/trails/trail';
import { MessageRow } from './MessageRow';
import { pickedWords } from './picked-words';
import type { ReviewDesk } from './review-desk';
import { messageTarget } from './target';
import { useTargetFocus } from './use-target-focus';

const NOTHING_FOUND: readonly Mention[] = [];

export interface ReviewMessagesProps {
  trail: Trail;
  view: FilingView;
  review: Review;
  desk: ReviewDesk;
  locked: boolean;
  list: RefObject<HTMLOListElement | null>;
}

/** The messages of a trail in order, each as it will stand in the entry. */
export function ReviewMessages({ trail, view, review, desk, locked, list }: ReviewMessagesProps) {
  const target = useStore(desk.store, (state) => state.target);
  const reviewed = new Map<string, ReviewedMessage>(review.messages.map((each) => [each.messageId, each]));
  useTargetFocus(target);
  usePointer(list, desk, locked);
  return (
    <ol ref={list} className="pw-message-rows" aria-label="Messages of the trail">
      {trail.messages.map((message) => (
        <MessageRow
          key={message.id}
          desk={desk}
          message={message}
          subject={trail.subject}
          reviewed={reviewed.get(message.id)}
          mentions={view.mentions[message.id] ?? NOTHING_FOUND}
          recordedBefore={view.recordedBefore[message.id]}
          target={target?.messageId === message.id ? target : null}
          locked={locked}
        />
      ))}
    </ol>
  );
}

/** One listener for all marks and words: a long trail has thousands of them. */
function usePointer(list: RefObject<HTMLOListElement | null>, desk: ReviewDesk, locked: boolean): void {
  useEffect(() => {
    const element = list.current;
    if (element === null || locked) return undefined;
    function onUp() {
      const picked = pickedWords(window.getSelection());
      if (picked !== undefined) desk.pick(picked.messageId, picked.start, picked.end);
    }
    function onClick({ target }: MouseEvent) {
      if (!(target instanceof Element) || pickedWords(window.getSelection()) !== undefined) return;
      const mark = target.closest<HTMLElement>('[data-kind="party"], [data-kind="cut"]');
      const messageId = target.closest<HTMLElement>('[data-message]')?.dataset['message'];
      if (messageId === undefined) return;
      if (mark === null) {
        if (target.closest('button, input, select') === null) desk.go(messageTarget(messageId));
        return;
      }
      const { start, end, kind } = mark.dataset;
      desk.go({ kind: kind === 'cut' ? 'cut' : 'party', messageId, start: Number(start), end: Number(end) });
    }
    element.addEventListener('pointerup', onUp);
    element.addEventListener('click', onClick);
    return () => {
      element.removeEventListener('pointerup', onUp);
      element.removeEventListener('click', onClick);
    };
  }, [list, desk, locked]);
}
