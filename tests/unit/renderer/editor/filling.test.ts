import { history, redo, undo } from '@codemirror/commands';
import { EditorState } from '@codemirror/state';
import { EditorView, runScopeHandlers } from '@codemirror/view';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { fillGaps, filling, fillWhole } from '../../../../src/renderer/editor/filling';

// @vitest-environment happy-dom

let view: EditorView | undefined;
afterEach(() => view?.destroy());

function editor(doc: string): EditorView {
  view = new EditorView({ state: EditorState.create({ doc, extensions: [history(), filling()] }) });
  return view;
}
const tab = (shiftKey = false) =>
  view !== undefined &&
  runScopeHandlers(view, new KeyboardEvent('keydown', { key: 'Tab', shiftKey }), 'editor');
const selected = ({ state }: EditorView) =>
  state.sliceDoc(state.selection.main.from, state.selection.main.to);

describe('a text that a template fills', () => {
  it('comes with the first gap selected, and is taken back whole with what is beside it', () => {
    const at = editor('my words');
    const back = vi.fn();
    const again = vi.fn();
    at.dispatch(fillWhole(at.state, 'On ((day)) at ((time)).', { back, again }));
    expect(selected(at)).toBe('((day))');
    undo(at);
    expect(at.state.doc.toString()).toBe('my words');
    expect([back.mock.calls.length, again.mock.calls.length]).toEqual([1, 0]);
    redo(at);
    expect(at.state.doc.toString()).toBe('On ((day)) at ((time)).');
    expect([back.mock.calls.length, again.mock.calls.length]).toEqual([1, 1]);
    undo(at);
    expect(back.mock.calls.length).toBe(2);
  });

  it('has the cursor at its end where nothing is left to fill', () => {
    const at = editor('');
    at.dispatch(fillWhole(at.state, 'Please call us.', { back: () => {}, again: () => {} }));
    expect(at.state.selection.main.head).toBe('Please call us.'.length);
  });

  it('leads from gap to gap by Tab, and lets go behind the last one', () => {
    const at = editor('On ((day)) at ((time)).');
    expect(tab()).toBe(true);
    expect(selected(at)).toBe('((day))');
    expect(tab()).toBe(true);
    expect(selected(at)).toBe('((time))');
    expect(tab()).toBe(false);
    expect(tab(true)).toBe(true);
    expect(selected(at)).toBe('((day))');
    expect(tab(true)).toBe(false);
  });

  it('leaves Tab to the page where there is no gap', () => {
    editor('Please call us.');
    expect(tab()).toBe(false);
  });

  it('takes what becomes known later, and nothing else', () => {
    const at = editor('On ((day)) at ((time)), ((weekday)).');
    const spec = fillGaps(at.state, ({ field }) => (field === 'day' ? 'Tuesday' : undefined));
    if (spec === undefined) throw new Error('nothing was filled');
    at.dispatch(spec);
    expect(at.state.doc.toString()).toBe('On Tuesday at ((time)), ((weekday)).');
    expect(fillGaps(at.state, () => undefined)).toBeUndefined();
  });
});
