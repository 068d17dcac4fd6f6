import { history, isolateHistory, redo, undo } from '@codemirror/commands';
import { EditorState, type Transaction, type TransactionSpec } from '@codemirror/state';
import { describe, expect, it } from 'vitest';
import { messageText } from '../../../../../src/renderer/editor/create-editor';
import { checkText, found, recheck } from '../../../../../src/renderer/editor/findings';
import { applyFix, fixAll } from '../../../../../src/renderer/editor/fixing';
import { keepInserted, markInserted } from '../../../../../src/renderer/editor/inserted/inserted-field';
import { INSERTED } from '../../../../../src/renderer/editor/inserted/inserted-finding';
import { stepFrom } from '../../../../../src/renderer/editor/current-finding';
import { wholeWords } from '../../../../../src/renderer/editor/inserted/whole-words';
import { checkFor } from '../finding-of';

type Checks = Parameters<typeof checkFor>[0];

function writing(text: string, checks: Checks = {}): EditorState {
  return EditorState.create({
    doc: text,
    extensions: [messageText(checkText.of(checkFor(checks)), 1_000), history()],
  });
}
const after = (state: EditorState, spec: TransactionSpec): EditorState => state.update(spec).state;

/** The computer puts `insert` in the place of `words`, or at the end. */
function byComputer(state: EditorState, words: string, insert: string): EditorState {
  const text = state.doc.toString();
  const from = words === '' ? text.length : text.indexOf(words);
  const change = { from, to: from + words.length, insert };
  const inserted = wholeWords(text, change);
  if (inserted === undefined) throw new Error('nothing changed');
  return after(state, {
    changes: change,
    userEvent: 'input.system',
    annotations: isolateHistory.of('full'),
    effects: markInserted.of(inserted),
  });
}
const own = (state: EditorState) => state.field(found).findings.filter(({ rule }) => rule === INSERTED);
const said = (state: EditorState) => own(state).map(({ message }) => message);
const by = (command: typeof undo, state: EditorState): EditorState => {
  let result = state;
  command({ state, dispatch: (tr: Transaction) => (result = tr.state) });
  return result;
};

describe('words the computer wrote', () => {
  it('are findings until they are kept, each of them one', () => {
    let state = byComputer(writing('Is it their visit?'), 'their', 'there');
    state = byComputer(state, '', ' appointment');
    expect(said(state)).toEqual([
      'Changed from “their” to “there”: keep?',
      'Added by this computer: “appointment”: keep?',
    ]);
    expect(own(state)[0]).toMatchObject({
      severity: 'warn',
      clause: 'P35',
      fixes: ['their'],
      turnsMeaning: true,
    });
    state = after(state, { effects: keepInserted.of(own(state)[0]!.start) });
    expect(said(state)).toEqual(['Added by this computer: “appointment”: keep?']);
  });

  it('survive a check, and are walked through with the other findings', () => {
    let state = byComputer(writing('ur turn their', { ur: { fixes: ['your'] } }), 'their', 'there');
    state = after(state, { effects: recheck.of(null) });
    state = after(state, { selection: { anchor: 5 } });
    expect(state.field(found).findings[stepFrom(state, 1)]?.text).toBe('there');
    expect(state.field(found).findings[stepFrom(state, -1)]?.text).toBe('ur');
  });

  it('are never put right by “fix all”, and hide no other finding', () => {
    const state = byComputer(writing('Hello', { ur: { fixes: ['your'] } }), '', ' ur visit');
    const fixed = after(state, fixAll(state)!);
    expect(fixed.doc.toString()).toBe('Hello your visit');
    expect(said(fixed)).toEqual(['Added by this computer: “your visit”: keep?']);
  });

  it('are not said twice where a slip would be found by its neighbours', () => {
    const slip = { there: { rule: 'predictive-text/slip', fixes: ['their'], turnsMeaning: true } };
    const state = byComputer(writing('their and there', slip), 'their', 'there');
    expect(state.field(found).findings.map(({ rule, start }) => [rule, start])).toEqual([
      ['predictive-text/slip', 10],
      [INSERTED, 0],
    ]);
  });

  it('are taken back exactly, with the spaces that came with them, in one step of undo', () => {
    const state = byComputer(writing('I'), '', ' will see ');
    const back = after(state, applyFix(state, own(state)[0]!, ''));
    expect(back.doc.toString()).toBe('I');
    expect(own(back)).toEqual([]);
    const again = by(undo, back);
    expect(again.doc.toString()).toBe('I will see ');
    expect(own(again)).toHaveLength(1);
  });

  it('are gone after undo, and marked again after redo', () => {
    const state = byComputer(writing('their'), 'their', 'there');
    const undone = by(undo, state);
    expect([undone.doc.toString(), own(undone)]).toEqual(['their', []]);
    const redone = by(redo, undone);
    expect([redone.doc.toString(), said(redone)]).toEqual([
      'there',
      ['Changed from “their” to “there”: keep?'],
    ]);
  });

  it('are the writer’s once edited, and the computer’s again where that is undone', () => {
    const state = byComputer(writing('their'), 'their', 'there');
    const edited = after(state, { changes: { from: 5, insert: 's' }, userEvent: 'input.type' });
    expect(own(edited)).toEqual([]);
    expect(own(after(state, { changes: { from: 5, insert: ' ' }, userEvent: 'input.type' }))).toHaveLength(1);
    const joined = after(state, { changes: { from: 0, insert: 'a' }, userEvent: 'input.type' });
    expect(own(joined)).toEqual([]);
    expect(own(after(joined, { changes: { from: 1, insert: ' ' }, userEvent: 'input.type' }))).toHaveLength(
      1,
    );
    const undone = by(undo, after(state, { changes: { from: 0, to: 5 }, userEvent: 'delete' }));
    expect(own(undone)).toHaveLength(1);
  });
});
