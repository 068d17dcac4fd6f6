import { isolateHistory } from '@codemirror/commands';
import { Transaction } from '@codemirror/state';
import type { EditorView, ViewUpdate } from '@codemirror/view';
import { cleanText } from '../clean-text';
import { leftOut } from '../entry';
import { assistedWriting } from './assisted';
import { caughtWords, showCaught } from './caught-words';
import {
  asOneChange,
  beginComposition,
  composeOn,
  isOneCharacter,
  stretchFrom,
  type Composition,
} from './composition';
import type { Entered } from './entered';
import { insertedField } from './inserted-field';
import { isOwnStep } from './own-hand';
import { smallest, type Inserted } from './whole-words';

/** Follows what an input method writes, and at its end shows the words that no key wrote. */
export class Composing {
  readonly #view: EditorView;
  #now: Composition | undefined;
  #marks: readonly Inserted[] = [];
  #ending: ReturnType<typeof setTimeout> | undefined;

  constructor(view: EditorView) {
    this.#view = view;
  }

  get isOn(): boolean {
    return this.#now !== undefined;
  }

  begin(): void {
    this.settle();
    const { doc, selection } = this.#view.state;
    this.#now = beginComposition(doc, !selection.main.empty);
  }

  /** The last of it may come after the event that says it is over. */
  end(): void {
    clearTimeout(this.#ending);
    this.#ending = setTimeout(() => this.settle(), 0);
  }

  /** The editor goes: nothing more is shown. */
  forget(): void {
    clearTimeout(this.#ending);
    this.#now = undefined;
  }

  follow({ docChanged, changes }: ViewUpdate): void {
    if (docChanged && this.#now !== undefined) this.#now = composeOn(this.#now, changes);
  }

  /** Takes one step. @returns whether it was put into the text here */
  step({ from, to, text, usual }: Entered): boolean {
    const { state } = this.#view;
    if (this.#now === undefined || !usual.isUserEvent('input.type.compose')) return false;
    if (cleanText(text).text !== text) this.#now = { ...this.#now, unclean: true };
    if (this.#now.since !== undefined) return false;
    const { main } = state.selection;
    const removed = state.sliceDoc(from, to);
    if (isOwnStep({ from, to, removed, insert: text, selection: main })) return false;
    this.#now = { ...this.#now, since: stretchFrom(state.doc) };
    this.#marks = state.field(insertedField);
    this.#view.dispatch({
      changes: usual.changes,
      selection: usual.newSelection,
      scrollIntoView: true,
      // A step of undo of its own: what the writer wrote stands before it.
      userEvent: 'input.type.compose.start',
      annotations: isolateHistory.of('before'),
    });
    return true;
  }

  /** What stands there now stays: it is cleaned, and shown where it is not the writer's. */
  settle(): void {
    clearTimeout(this.#ending);
    const removed = this.#now?.unclean === true ? this.#clean() : 0;
    const composition = this.#now;
    this.#now = undefined;
    const words = composition === undefined ? undefined : this.#caught(composition);
    if (words === undefined) return;
    this.#view.dispatch({
      effects: showCaught(words, this.#view.state.facet(assistedWriting), removed),
      annotations: [isolateHistory.of('full'), Transaction.addToHistory.of(false)],
    });
  }

  /** @returns how many characters were left out */
  #clean(): number {
    const raw = this.#view.state.doc.toString();
    const { text, removed } = cleanText(raw);
    const changes = smallest(raw, { from: 0, to: raw.length, insert: text });
    this.#view.dispatch({ changes, effects: leftOut(removed), userEvent: 'input.type.compose' });
    return removed;
  }

  #caught({ whole, since, selected }: Composition): Inserted | undefined {
    const { doc } = this.#view.state;
    const all = asOneChange(whole, doc);
    if (since === undefined || all === undefined || isOneCharacter(all)) return undefined;
    const change = asOneChange(since, doc);
    if (change === undefined) return undefined;
    const assisted = this.#view.state.facet(assistedWriting);
    const place = { text: since.doc.toString(), marks: this.#marks, assisted };
    return caughtWords(place, change, { kind: 'composition', selected, byInputMethod: true });
  }
}
