import { act, cleanup, renderHook } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { wholeWords } from '../../../../../../src/renderer/editor/inserted/whole-words';
import { useSubjectWords } from '../../../../../../src/renderer/screens/compose/message/use-subject-words';

afterEach(cleanup);

/** A subject in which the computer made “appointment” of “appo”. */
function completed() {
  const words = wholeWords('Your appo', { from: 9, to: 9, insert: 'intment' });
  if (words === undefined) throw new Error('nothing changed');
  const hook = renderHook(({ subject }) => useSubjectWords(subject), {
    initialProps: { subject: 'Your appo' },
  });
  return { ...hook, words };
}

describe('words in the subject that the computer wrote', () => {
  it('are marked, whether the page hears of them before the subject or after', () => {
    for (const early of [true, false]) {
      const { result, rerender, words } = completed();
      if (early) act(() => result.current.add(words, 'Your appointment'));
      rerender({ subject: 'Your appointment' });
      if (!early) act(() => result.current.add(words, 'Your appointment'));
      expect(result.current.marks, String(early)).toMatchObject([{ words: 'appointment', before: 'appo' }]);
    }
  });

  it('go with the subject, until they are edited or kept', () => {
    const { result, rerender, words } = completed();
    rerender({ subject: 'Your appointment' });
    act(() => result.current.add(words, 'Your appointment'));
    rerender({ subject: 'About: Your appointment' });
    expect(result.current.marks).toMatchObject([{ from: 12, to: 23 }]);
    act(() => result.current.keep(12));
    expect(result.current.marks).toEqual([]);

    act(() => result.current.add({ ...words, from: 12, to: 23 }, 'About: Your appointment'));
    rerender({ subject: 'About: Your appointmen' });
    expect(result.current.marks).toEqual([]);
  });
});
