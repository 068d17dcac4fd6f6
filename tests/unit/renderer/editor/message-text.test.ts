import { history, undo } from '@codemirror/commands';
import { EditorState, type TransactionSpec } from '@codemirror/state';
import { describe, expect, it } from 'vitest';
import { messageText } from '../../../../src/renderer/editor/create-editor';
import { current, nextUp, setCurrent, stepFrom } from '../../../../src/renderer/editor/current-finding';
import { entryNotice } from '../../../../src/renderer/editor/entry';
import { checkText, found, keepWords, keptKey, recheck } from '../../../../src/renderer/editor/findings';
import { applyFix, fixAll } from '../../../../src/renderer/editor/fixing';
import { checkFor } from './finding-of';

const SPEAK = { ur: { fixes: ['your', 'you are'] }, pls: { fixes: ['please'] } };
const NOT = { not: { rule: 'predictive-text/swapped', fixes: ['now'], turnsMeaning: true } };

function writing(text: string, words: Parameters<typeof checkFor>[0] = { ...SPEAK, ...NOT }, limit = 1_000) {
  return EditorState.create({
    doc: text,
    extensions: [messageText(checkText.of(checkFor(words)), limit), history()],
  });
}

function marksOf(state: EditorState): string[] {
  const marked: string[] = [];
  state
    .field(found)
    .marks.between(0, state.doc.length, (from, to) => void marked.push(state.doc.sliceString(from, to)));
  return marked;
}

/** The state after `spec`, and how to undo it. */
function after(state: EditorState, spec: TransactionSpec): EditorState {
  return state.update(spec).state;
}

/** The finding one step on, by its words and its place. */
function order(state: EditorState, by: 1 | -1): { word: string | undefined; index: number } {
  const index = stepFrom(state, by);
  return { word: state.field(found).findings[index]?.text, index };
}

function undone(state: EditorState): EditorState {
  let result = state;
  undo({ state, dispatch: (tr) => (result = tr.state) });
  return result;
}

describe('marks', () => {
  it('stand in the state that the key itself makes', () => {
    const before = writing('u');
    const { state } = before.update({ changes: { from: 1, insert: 'r' }, userEvent: 'input.type' });
    expect(marksOf(before)).toEqual([]);
    expect(marksOf(state)).toEqual(['ur']);
  });

  it('are looked for again when the check changes, without a change of the text', () => {
    const state = writing('ur visit');
    expect(after(state, { effects: recheck.of(null) }).field(found)).not.toBe(state.field(found));
  });

  it('of a rule that points beyond the text do not stand', () => {
    const state = EditorState.create({
      doc: 'abc',
      extensions: messageText(
        checkText.of(() => checkFor({ ur: {} })('ur').map((finding) => ({ ...finding, start: 2, end: 9 }))),
        100,
      ),
    });
    expect(marksOf(state)).toEqual([]);
  });
});

describe('a fix', () => {
  it('replaces the marked words, and one undo brings them back', () => {
    const typed = after(writing('ur visi'), { changes: { from: 7, insert: 't' }, userEvent: 'input.type' });
    const [finding] = typed.field(found).findings;
    const fixed = after(typed, applyFix(typed, finding!, 'your'));
    expect(fixed.doc.toString()).toBe('your visit');
    expect(undone(fixed).doc.toString()).toBe('ur visit');
  });

  it('that takes words out leaves one space', () => {
    const state = writing('Come ur today');
    const fixed = after(state, applyFix(state, state.field(found).findings[0]!, ''));
    expect(fixed.doc.toString()).toBe('Come today');
  });
});

describe('fix all', () => {
  it('takes each first fix in one step of undo', () => {
    const state = writing('pls bring ur letter, pls');
    const fixed = after(state, fixAll(state)!);
    expect(fixed.doc.toString()).toBe('please bring your letter, please');
    expect(undone(fixed).doc.toString()).toBe('pls bring ur letter, pls');
  });

  it('never takes a fix that would turn the meaning (P35)', () => {
    const state = writing('ur visit is not today');
    expect(after(state, fixAll(state)!).doc.toString()).toBe('your visit is not today');
    expect(fixAll(writing('it is not today'))).toBeUndefined();
  });

  it('leaves words that are kept with a reason', () => {
    const state = writing('ur pls');
    const [kept] = state.field(found).findings;
    const keeping = after(state, { effects: keepWords.of(new Set([keptKey(kept!)])) });
    expect(after(keeping, fixAll(keeping)!).doc.toString()).toBe('ur please');
  });

  it('takes the first of two findings that overlap', () => {
    const state = writing('ur pls', { 'ur pls': { fixes: ['your'] }, pls: { fixes: ['please'] } });
    expect(after(state, fixAll(state)!).doc.toString()).toBe('your');
  });
});

describe('walking through the findings', () => {
  it('goes from the cursor on, round and round, and back', () => {
    const text = 'Hello ur visit pls come';
    const state = writing(text, SPEAK);
    const first = order(state, 1);
    expect(first.word).toBe('ur');
    const onFirst = after(state, { effects: setCurrent.of(first.index) });
    const second = order(onFirst, 1);
    expect(second.word).toBe('pls');
    const onSecond = after(state, { effects: setCurrent.of(second.index) });
    expect(order(onSecond, 1).word).toBe('ur');
    expect(order(onFirst, -1).word).toBe('pls');
    expect(order(state, -1).word).toBe('pls');
  });

  it('the finding under the cursor is the current one', () => {
    const state = after(writing('Hello ur visit'), { selection: { anchor: 7 } });
    expect(state.field(current).index).toBe(0);
    expect(after(state, { selection: { anchor: 0 } }).field(current).index).toBe(-1);
  });

  it('one key puts right the next that has a default, not one that would turn the meaning', () => {
    const state = writing('it is not ur visit');
    expect(state.field(found).findings[nextUp(state)]?.text).toBe('ur');
    const only = writing('it is not today');
    expect(only.field(found).findings[nextUp(only)]?.turnsMeaning).toBe(true);
  });

  it('passes over words that are kept', () => {
    const state = writing('ur pls', SPEAK);
    const kept = after(state, { effects: keepWords.of(new Set(['written-in-full/text-speak\nur'])) });
    expect(kept.field(found).findings[stepFrom(kept, 1)]?.text).toBe('pls');
  });
});

describe('what is added', () => {
  it('is refused whole where the message would grow too long, and nothing is lost', () => {
    const state = writing('Hello', SPEAK, 10);
    const tr = state.update({ changes: { from: 5, insert: 'x'.repeat(1_000_000) } });
    expect(tr.newDoc.toString()).toBe('Hello');
    const said = tr.effects.find((effect) => effect.is(entryNotice));
    expect(said?.value).toContain('Nothing was added');
  });

  it('may always grow shorter, even from above the limit', () => {
    const state = writing('Hello there', SPEAK, 5);
    expect(after(state, { changes: { from: 5, to: 11 } }).doc.toString()).toBe('Hello');
  });
});
