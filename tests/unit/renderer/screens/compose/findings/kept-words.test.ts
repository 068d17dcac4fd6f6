import { describe, expect, it } from 'vitest';
import {
  keep,
  overridesFor,
  reasonFault,
  takeBack,
} from '../../../../../../src/renderer/screens/compose/findings/kept-words';
import { findingOf } from '../../../editor/finding-of';

const TEXT = 'Bring the red pill';
const PILL = findingOf(TEXT, 'red pill', { rule: 'sensitive/medicine', severity: 'stop' });

describe('words that are kept', () => {
  const kept = keep(new Map(), PILL, '  It is the name of the book.  ');

  it('go to main with their reason', () => {
    expect(overridesFor(kept, [PILL])).toEqual([
      { rule: 'sensitive/medicine', text: 'red pill', reason: 'It is the name of the book.' },
    ]);
  });

  it('are kept wherever they stand, and said once', () => {
    expect(overridesFor(kept, [PILL, { ...PILL, start: 40, end: 48 }])).toHaveLength(1);
  });

  it('are no longer answered for once they are gone from the message, or taken back', () => {
    expect(overridesFor(kept, [])).toEqual([]);
    expect(overridesFor(takeBack(kept, PILL), [PILL])).toEqual([]);
  });

  it('need a reason of some words', () => {
    expect(reasonFault(' x ')).toBe('Say why this must stay.');
    expect(reasonFault('She asked for it')).toBeUndefined();
  });
});
