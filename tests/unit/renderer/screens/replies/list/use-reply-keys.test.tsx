import { afterEach, describe, expect, it } from 'vitest';
import { replyKeyOf } from '../../../../../../src/renderer/screens/replies/list/use-reply-keys';

afterEach(() => {
  document.body.innerHTML = '';
});

/** What a key means on an element of the screen. */
function meaning(html: string, key: string, more: KeyboardEventInit = {}): ReturnType<typeof replyKeyOf> {
  document.body.innerHTML = `<main>${html}</main>`;
  const target = document.querySelector('main')?.firstElementChild ?? document.body;
  let found: ReturnType<typeof replyKeyOf>;
  const listen = (event: KeyboardEvent): void => {
    found = replyKeyOf(event);
  };
  window.addEventListener('keydown', listen, { once: true });
  target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, ...more }));
  return found;
}

const ROW = '<button data-reply-row aria-current="true">Maggie</button>';
const OTHER_ROW = '<button data-reply-row aria-current="false">Joan</button>';

describe('the keys of a reply', () => {
  it('are one for each way of seeing to it, in small and capital letters', () => {
    expect(meaning(ROW, 'Enter')).toBe('answer');
    expect(meaning(ROW, 'q')).toBe('clarify');
    expect(meaning(ROW, 'P')).toBe('by-phone');
    expect(meaning(ROW, 'd')).toBe('no-answer');
    expect(meaning(ROW, 'x')).toBeUndefined();
  });

  it('open a row that is not chosen before Enter answers anything', () => {
    expect(meaning(OTHER_ROW, 'Enter')).toBeUndefined();
    expect(meaning('<h1 tabindex="-1">Replies</h1>', 'Enter')).toBe('answer');
  });

  it('leave Enter to the button it is on', () => {
    expect(meaning('<button>Needs no answer…</button>', 'Enter')).toBeUndefined();
  });

  it('are letters where somebody types, and others’ shortcuts with Ctrl or Alt', () => {
    expect(meaning('<input>', 'p')).toBeUndefined();
    expect(meaning(ROW, 'p', { ctrlKey: true })).toBeUndefined();
    expect(meaning(ROW, 'd', { altKey: true })).toBeUndefined();
    expect(meaning(ROW, 'Q', { shiftKey: true })).toBeUndefined();
  });

  it('belong to a question that is open', () => {
    expect(meaning(`${ROW}<dialog open></dialog>`, 'p')).toBeUndefined();
  });
});
