import { EditorState } from '@codemirror/state';
import { describe, expect, it } from 'vitest';
import { replaceEverywhere } from '../../../../src/renderer/editor/fixing';

function replaced(doc: string, character: string, plain: string): string {
  const state = EditorState.create({ doc });
  return state.update(replaceEverywhere(state, character, plain)).state.doc.toString();
}

describe('writing a dearer character plainly', () => {
  it('does so everywhere', () => {
    expect(replaced('café, café', 'é', 'e')).toBe('cafe, cafe');
  });

  it('never makes another number of it (P35)', () => {
    expect(replaced('Take 2½ of them, or ½.', '½', '1/2')).toBe('Take 2 1/2 of them, or 1/2.');
  });
});
