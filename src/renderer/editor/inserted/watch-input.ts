import { cleanLine } from '../clean-text';
import { caughtWords, type Place } from './caught-words';
import { AT_ONCE, comingOf, isOnScreenKey, type Coming } from './coming';
import { isOneCharacter } from './composition';
import { isOwnStep, keyAfter, type LastKey } from './own-hand';
import { changeBetween } from './marks';
import type { Inserted } from './whole-words';

/** The writer's cursor or selection, in UTF-16 units. */
interface Selection {
  readonly from: number;
  readonly to: number;
}

interface WatchOptions {
  /** What the computer wrote earlier, and whether it may. */
  readonly place: () => Omit<Place, 'text'>;
  /** @param text what stands in the field now */
  readonly onCaught: (words: Inserted, text: string) => void;
}

/** The text before a change, with what was marked in it. */
interface Before extends Place {
  readonly selection: Selection;
}

/** Watches an ordinary field of one line for what no key wrote, as the editor does. @returns stops watching */
export function watchInput(input: HTMLInputElement, { place, onCaught }: WatchOptions): () => void {
  let key: LastKey | undefined;
  let coming: Coming | undefined;
  let before: Before | undefined;
  let removal: { before: Before; at: number } | undefined;
  let composition: { start: Before; since: Before | undefined } | undefined;
  let selection = selected();

  function selected(): Selection {
    return { from: input.selectionStart ?? 0, to: input.selectionEnd ?? 0 };
  }
  function asItIs(): Before {
    return { ...place(), text: cleanLine(input.value).text, selection };
  }
  function changeSince({ text }: Before) {
    return changeBetween(text, cleanLine(input.value).text, input.selectionStart ?? input.value.length);
  }
  function show(words: Inserted | undefined): void {
    if (words !== undefined) onCaught(words, cleanLine(input.value).text);
  }

  function arrived(from: Before, what: Coming): void {
    const { from: start, to, insert } = changeSince(from);
    if (what.removal) {
      removal = insert === '' ? { before: from, at: performance.now() } : undefined;
      return;
    }
    const wasSelected = from.selection.from < from.selection.to;
    if (isOnScreenKey(insert, what, start < to, wasSelected)) return;
    const recent = removal !== undefined && performance.now() - removal.at < AT_ONCE ? removal.before : from;
    removal = undefined;
    show(caughtWords(recent, changeSince(recent), { ...what, selected: wasSelected }));
  }

  function composed(from: Before): void {
    if (composition === undefined || composition.since !== undefined) return;
    const change = changeSince(from);
    const removed = from.text.slice(change.from, change.to);
    if (!isOwnStep({ ...change, removed, selection: from.selection }))
      composition = { ...composition, since: from };
  }

  function compositionEnds(): void {
    const { start, since } = composition ?? {};
    composition = undefined;
    if (start === undefined || since === undefined || isOneCharacter(changeSince(start))) return;
    const wasSelected = start.selection.from < start.selection.to;
    const arrival = { kind: 'composition', byInputMethod: true, selected: wasSelected } as const;
    show(caughtWords(since, changeSince(since), arrival));
  }

  const listening = new AbortController();
  const { signal } = listening;
  input.addEventListener(
    'keydown',
    (event) => {
      key = keyAfter(key, event);
      removal = undefined;
    },
    { signal },
  );
  input.addEventListener(
    'beforeinput',
    (event) => {
      // While it composes the field selects what it replaces: the writer's cursor is where the last step left it.
      if (composition === undefined) selection = selected();
      before = asItIs();
      coming = comingOf(event, key);
      key = undefined;
    },
    { signal },
  );
  // On the document: the page has taken the new value by then. Drawn before that, it would put the old one back.
  input.ownerDocument.addEventListener(
    'input',
    ({ target }) => {
      if (target !== input) return;
      const from = before;
      before = undefined;
      if (from !== undefined && composition !== undefined) composed(from);
      else if (from !== undefined && coming !== undefined) arrived(from, coming);
      selection = selected();
    },
    { signal },
  );
  input.addEventListener('selectionchange', () => (selection = selected()), { signal });
  input.addEventListener('compositionstart', () => (composition = { start: asItIs(), since: undefined }), {
    signal,
  });
  input.addEventListener('compositionend', compositionEnds, { signal });
  return () => listening.abort();
}
