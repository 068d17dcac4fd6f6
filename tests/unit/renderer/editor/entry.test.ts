import { EditorState, type TransactionSpec } from '@codemirror/state';
import { describe, expect, it } from 'vitest';
import { cleanTyping, entryNotice } from '../../../../src/renderer/editor/entry';

const state = EditorState.create({ doc: 'Please come', extensions: cleanTyping() });
const typed = (insert: string, userEvent = 'input.type'): TransactionSpec => ({
  changes: { from: 6, insert },
  userEvent,
});

describe('what is typed or dictated', () => {
  it('comes in without what can’t be sent, and it is said', () => {
    const tr = state.update(typed(' do\u0007\uD800'));
    expect(tr.newDoc.toString()).toBe('Please do come');
    expect(tr.newSelection.main.head).toBe(9);
    const notice = tr.effects.find((effect) => effect.is(entryNotice));
    expect(notice?.value).toBe(
      '2 characters that cannot be sent (invisible or broken) were left out of what you added.',
    );
  });

  it('is not touched where nothing is wrong with it, nor in the middle of a composition', () => {
    for (const spec of [typed(' do'), typed('\u0007', 'input.type.compose')]) {
      const tr = state.update(spec);
      expect(tr.effects).toEqual([]);
      expect(tr.newDoc.length).toBeGreaterThan(state.doc.length);
    }
  });
});
