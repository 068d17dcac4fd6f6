import { describe, expect, it } from 'vitest';
import { fileLines } from '../../../../src/domain/record/sent-files';
import { attached, linked } from '../policy/rules-of-files';

const given = { at: '2026-11-24T10:05:00.000Z', offset: 0 };

describe('the files of a message in its record entry', () => {
  it('are named with size and the beginning of their hash', () => {
    const map = attached({ name: 'Map.png', bytes: 1_200_000, sha256: 'b'.repeat(64) });
    expect(fileLines([attached(), map], null)).toEqual([
      ['Attached', 'Care plan.pdf (240 kB, SHA-256 3fa94bc01d22…); Map.png (1.2 MB, SHA-256 bbbbbbbbbbbb…)'],
    ]);
  });

  it('by transfer say what is known of their arrival', () => {
    const file = attached({ way: 'transfer' });
    expect(fileLines([file], linked())).toEqual([
      ['By file transfer', 'Care plan.pdf (240 kB, SHA-256 3fa94bc01d22…)'],
      ['Encrypted file', 'AES-256, SHA-256 7b12cc90aa01…'],
      ['Link works until', '1 December 2026'],
      ['Password', 'to be given by phone'],
      ['Downloaded', 'not confirmed yet'],
    ]);
    const known = linked({ passwordGiven: given, downloaded: given });
    expect(fileLines([file], known).slice(3)).toEqual([
      ['Password', 'given by phone, 24 November 2026, 10:05am'],
      ['Downloaded', '24 November 2026, 10:05am'],
    ]);
  });

  it('are nothing where there are none', () => {
    expect(fileLines([], null)).toEqual([]);
  });
});
