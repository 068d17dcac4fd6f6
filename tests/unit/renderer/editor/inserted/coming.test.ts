import { describe, expect, it } from 'vitest';
import { comingOf, isOnScreenKey } from '../../../../../src/renderer/editor/inserted/coming';
import { keyAfter } from '../../../../../src/renderer/editor/inserted/own-hand';

const coming = (inputType: string, data: string | null, key?: string) =>
  comingOf(
    { inputType, data, isComposing: false },
    key === undefined ? undefined : keyAfter(undefined, { key, keyCode: 65 }),
  );

describe('what the browser says is coming', () => {
  it('is the writer’s where a key, a paste, a drop, a cut or an undo makes it', () => {
    expect(coming('insertText', 'a', 'a')).toBeUndefined();
    for (const inputType of [
      'insertFromPaste',
      'insertFromDrop',
      'deleteByCut',
      'deleteByDrag',
      'historyUndo',
    ]) {
      expect(coming(inputType, null)).toBeUndefined();
    }
    expect(coming('deleteContentBackward', null, 'Backspace')).toBeUndefined();
  });

  it('is not where words come at once, or the computer says that it replaces some', () => {
    expect(coming('insertText', 'appointment')).toMatchObject({ kind: 'text', removal: false });
    expect(coming('insertText', 'appointment', 'Tab')).toMatchObject({ kind: 'text' });
    expect(coming('insertReplacementText', 'there', 'x')).toMatchObject({ kind: 'replacement' });
    expect(coming('deleteContentBackward', null)).toMatchObject({ removal: true });
  });

  it('is left to the composition while there is one', () => {
    expect(
      comingOf({ inputType: 'insertText', data: 'there', isComposing: true }, undefined),
    ).toBeUndefined();
  });

  it('is an on-screen key’s where one character comes, unless it replaces what nobody selected', () => {
    const text = { kind: 'text', byInputMethod: false, removal: false } as const;
    expect(isOnScreenKey('a', text, false, false)).toBe(true);
    expect(isOnScreenKey('a', text, true, true)).toBe(true);
    expect(isOnScreenKey('a', text, true, false)).toBe(false);
    expect(isOnScreenKey('an', text, false, false)).toBe(false);
  });
});
