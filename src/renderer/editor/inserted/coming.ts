import type { Arrival } from './is-caught';
import { explains, type LastKey } from './own-hand';

/** A change that the browser says will come, and no key explains. */
export interface Coming extends Omit<Arrival, 'selected'> {
  /** Words are taken away: others may follow in their place. */
  readonly removal: boolean;
}

/** What tells of a change before it is made. */
type BeforeInput = Pick<InputEvent, 'inputType' | 'data' | 'isComposing'>;

/** What comes by no key; nothing for typing, pasting, dropping, undoing and compositions. */
export function comingOf(
  { inputType, data, isComposing }: BeforeInput,
  key: LastKey | undefined,
): Coming | undefined {
  const byInputMethod = key?.taken ?? false;
  if (inputType === 'insertReplacementText') return { kind: 'replacement', byInputMethod, removal: false };
  if (isComposing) return undefined;
  if (inputType === 'insertText') {
    return data === null || explains(key, data) ? undefined : { kind: 'text', byInputMethod, removal: false };
  }
  // Cutting and dragging away are the writer's; keys that delete are taken before they come here.
  const deletes = /^delete(?!By)/u.test(inputType) && !/^(?:Backspace|Delete)$/u.test(key?.key ?? '');
  return deletes ? { kind: 'text', byInputMethod, removal: true } : undefined;
}

/** One character without a key is an on-screen key's, unless it stands in the place of others that nobody selected. */
export function isOnScreenKey(text: string, { kind }: Coming, replaces: boolean, selected: boolean): boolean {
  return kind === 'text' && text.length === 1 && (!replaces || selected);
}

/** Milliseconds within which a computer that takes words away has put others in their place. */
export const AT_ONCE = 100;
