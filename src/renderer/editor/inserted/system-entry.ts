import { isolateHistory } from '@codemirror/commands';
import type { Extension } from '@codemirror/state';
import { EditorView, ViewPlugin, type ViewUpdate } from '@codemirror/view';
import { cleanText } from '../clean-text';
import { assistedWriting } from './assisted';
import { caughtWords, showCaught } from './caught-words';
import { AT_ONCE, comingOf, isOnScreenKey, type Coming } from './coming';
import { Composing } from './composing';
import { asOneChange, goOn, stretchFrom, type Stretch } from './composition';
import type { Entered } from './entered';
import { insertedField } from './inserted-field';
import { keyAfter, type LastKey } from './own-hand';
import type { Inserted } from './whole-words';

/** Words that were taken away by no key. */
interface Removal {
  readonly stretch: Stretch;
  readonly marks: readonly Inserted[];
  readonly at: number;
}

/** Tells what a key writes from what the computer writes, as the browser says it before each change. */
class SystemEntry {
  readonly #view: EditorView;
  readonly #composing: Composing;
  #key: LastKey | undefined;
  #coming: Coming | undefined;
  #removal: Removal | undefined;

  constructor(view: EditorView) {
    this.#view = view;
    this.#composing = new Composing(view);
  }

  update(update: ViewUpdate): void {
    this.#composing.follow(update);
    if (update.docChanged && this.#removal !== undefined) {
      this.#removal = { ...this.#removal, stretch: goOn(this.#removal.stretch, update.changes) };
    }
  }

  destroy(): void {
    this.#composing.forget();
  }

  keyDown(event: KeyboardEvent): void {
    this.#key = keyAfter(this.#key, event);
    this.#removal = undefined;
  }

  compositionBegins(): void {
    this.#composing.begin();
  }

  compositionEnds(): void {
    this.#composing.end();
  }

  /** @returns whether the change was made here, so that the browser must not make it */
  before(event: InputEvent): boolean {
    this.#coming = comingOf(event, this.#key);
    this.#key = undefined;
    return this.#coming?.kind === 'replacement' && this.#replace(event, this.#coming);
  }

  /** @returns whether what came in was put into the text here */
  entered(entered: Entered): boolean {
    const coming = this.#coming;
    this.#coming = undefined;
    if (this.#composing.isOn) return this.#composing.step(entered);
    if (coming === undefined) return false;
    return coming.removal ? this.#removed(entered) : this.#arrived(entered, coming);
  }

  /** Where the browser says what is replaced, it is replaced here, as one step of undo. */
  #replace(event: InputEvent, coming: Coming): boolean {
    const text = event.dataTransfer?.getData('text/plain') || event.data;
    const [range] = event.getTargetRanges();
    if (text === null || range === undefined) return false;
    const from = this.#view.posAtDOM(range.startContainer, range.startOffset);
    const to = this.#view.posAtDOM(range.endContainer, range.endOffset);
    const insert = cleanText(text).text;
    const usual = this.#view.state.update({
      changes: { from, to, insert },
      selection: { anchor: from + insert.length },
      userEvent: 'input.type',
    });
    const done = this.#arrived({ from, to, text, usual }, coming);
    if (done) this.#coming = undefined;
    return done;
  }

  /** What takes words away without a key may put others in their place: both are one step of undo. */
  #removed({ text, usual }: Entered): boolean {
    if (text !== '') return false;
    const { doc } = this.#view.state;
    this.#removal = { stretch: stretchFrom(doc), marks: this.#marks(), at: performance.now() };
    this.#view.dispatch({
      changes: usual.changes,
      selection: usual.newSelection,
      scrollIntoView: true,
      userEvent: 'delete',
      annotations: isolateHistory.of('before'),
    });
    return true;
  }

  #arrived({ from, to, text, usual }: Entered, coming: Coming): boolean {
    const { state } = this.#view;
    const { main } = state.selection;
    const selected = !main.empty && from >= main.from && to <= main.to;
    if (isOnScreenKey(text, coming, from < to, selected)) return false;
    const { text: insert, removed } = cleanText(text);
    const changes = state.changes({ from, to, insert });
    const removal = this.#recentRemoval();
    const stretch = goOn(removal?.stretch ?? stretchFrom(state.doc), changes);
    const change = asOneChange(stretch, changes.apply(state.doc));
    const assisted = state.facet(assistedWriting);
    const place = { text: stretch.doc.toString(), marks: removal?.marks ?? this.#marks(), assisted };
    const words = change && caughtWords(place, change, { ...coming, selected });
    if (words === undefined) return false;
    this.#view.dispatch({
      changes,
      selection: removed === 0 ? usual.newSelection : { anchor: from + insert.length },
      scrollIntoView: true,
      userEvent: removal === undefined ? 'input.system' : 'input.type.compose',
      annotations: isolateHistory.of(removal === undefined ? 'full' : 'after'),
      effects: showCaught(words, assisted, removed),
    });
    return true;
  }

  #recentRemoval(): Removal | undefined {
    const removal = this.#removal;
    this.#removal = undefined;
    return removal !== undefined && performance.now() - removal.at < AT_ONCE ? removal : undefined;
  }

  #marks(): readonly Inserted[] {
    return this.#view.state.field(insertedField);
  }
}

/** Shows what autocorrect, suggestions, dictation and on-screen keyboards write, to be kept or taken back (P35). */
export function systemEntry(): Extension {
  return ViewPlugin.fromClass(SystemEntry, {
    eventObservers: {
      keydown(event) {
        this.keyDown(event);
      },
      compositionstart() {
        this.compositionBegins();
      },
      compositionend() {
        this.compositionEnds();
      },
    },
    eventHandlers: {
      beforeinput(event) {
        return this.before(event);
      },
    },
    provide: (plugin) =>
      EditorView.inputHandler.of(
        (view, from, to, text, usual) =>
          view.plugin(plugin)?.entered({ from, to, text, usual: usual() }) ?? false,
      ),
  });
}
