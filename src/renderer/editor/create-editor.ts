import { history, historyKeymap, standardKeymap } from '@codemirror/commands';
import { Compartment, EditorState, type Extension } from '@codemirror/state';
import { EditorView, highlightSpecialChars, keymap, placeholder } from '@codemirror/view';
import { cleanText } from './clean-text';
import { current, nextUp } from './current-finding';
import { cleanEntry, entryNotice, limitLength } from './entry';
import { filling } from './filling';
import { checkText, found, recheck, type CheckText, type Found } from './findings';
import { assistedWriting } from './inserted/assisted';
import { insertedWordsField } from './inserted/inserted-field';
import { systemEntry } from './inserted/system-entry';
import { lineDirection } from './line-direction';
import { look } from './look';
import { fixNext, step, type BeyondTheText } from './walking';

/** What the page shows of the editor after each change. */
export interface EditorNews {
  readonly text: string;
  readonly found: Found;
  /** The highlighted finding, by its place in the list; -1 for none. */
  readonly current: number;
  /** The finding that one key puts right; -1 for none. */
  readonly nextUp: number;
  readonly textChanged: boolean;
}

export interface EditorOptions {
  readonly parent: ShadowRoot;
  readonly label: string;
  readonly text: string;
  /** UTF-16 units. */
  readonly limit: number;
  readonly check: CheckText;
  /** Whether dictation and on-screen keyboards may write. */
  readonly assisted: boolean;
  readonly beyond: BeyondTheText;
  readonly onNews: (news: EditorNews) => void;
  /** One sentence about what was just entered. */
  readonly onNotice: (sentence: string) => void;
}

/** The writing surface and what the page may do with it. */
export interface MessageEditor {
  readonly view: EditorView;
  /** Checks again, by another check: the person, the channel or the subject changed. */
  readonly setCheck: (check: CheckText) => void;
  /** Says what is written: the channel changed. */
  readonly setLabel: (label: string) => void;
  /** Lets dictation and on-screen keyboards write, or no longer. */
  readonly setAssisted: (assisted: boolean) => void;
  readonly destroy: () => void;
}

/** Nothing writes along (P35), and no translation rewrites what stands there. */
const CONTENT = {
  spellcheck: 'false',
  autocorrect: 'off',
  autocapitalize: 'off',
  autocomplete: 'off',
  writingsuggestions: 'false',
  translate: 'no',
  'aria-multiline': 'true',
};

const named = (label: string): Extension => EditorView.contentAttributes.of({ 'aria-label': label });

/** The extensions that keep a text and its findings; all that tests of the state need. */
export function messageText(check: Extension, limit: number): Extension {
  return [
    check,
    insertedWordsField(),
    found,
    current,
    limitLength(limit),
    EditorState.allowMultipleSelections.of(false),
  ];
}

export function newsOf(state: EditorState, textChanged: boolean): EditorNews {
  return {
    text: state.doc.toString(),
    found: state.field(found),
    current: state.field(current).index,
    nextUp: nextUp(state),
    textChanged,
  };
}

/** Makes the editor in a shadow root, where its constructed style sheets pass the page's policy (`style-src 'self'`). */
export function createEditor(options: EditorOptions): MessageEditor {
  const { parent, beyond, onNews, onNotice } = options;
  const checking = new Compartment();
  const naming = new Compartment();
  const letting = new Compartment();
  const view = new EditorView({
    parent,
    root: parent,
    state: EditorState.create({
      doc: cleanText(options.text).text,
      extensions: [
        messageText(checking.of(checkText.of(options.check)), options.limit),
        history(),
        filling(),
        keymap.of([
          { key: 'F8', run: (self) => step(self, 1, beyond), shift: (self) => step(self, -1, beyond) },
          { key: 'Mod-.', run: (self) => fixNext(self, beyond) },
          { key: 'Alt-Enter', run: (self) => fixNext(self, beyond) },
          // Sends from the page; here it would only break the line.
          { key: 'Mod-Enter', run: () => true },
        ]),
        keymap.of([...historyKeymap, ...standardKeymap]),
        cleanEntry(),
        systemEntry(),
        letting.of(assistedWriting.of(options.assisted)),
        lineDirection(),
        EditorView.lineWrapping,
        highlightSpecialChars(),
        placeholder('Write the message'),
        EditorView.contentAttributes.of(CONTENT),
        naming.of(named(options.label)),
        look,
        EditorView.updateListener.of((update) => {
          const before = update.startState;
          const moved = before.field(current) !== update.state.field(current) || update.selectionSet;
          const checked = before.field(found) !== update.state.field(found);
          if (update.docChanged || checked || moved) onNews(newsOf(update.state, update.docChanged));
          for (const tr of update.transactions) {
            for (const effect of tr.effects) if (effect.is(entryNotice)) onNotice(effect.value);
          }
        }),
      ],
    }),
  });
  return {
    view,
    setCheck: (check) =>
      view.dispatch({ effects: [checking.reconfigure(checkText.of(check)), recheck.of(null)] }),
    setLabel: (label) => view.dispatch({ effects: naming.reconfigure(named(label)) }),
    setAssisted: (assisted) => view.dispatch({ effects: letting.reconfigure(assistedWriting.of(assisted)) }),
    destroy: () => view.destroy(),
  };
}
