import { describe, expect, it } from 'vitest';
import { createChecker } from '../../../../src/domain/checks/checker';
import { contextOf } from '../../../../src/domain/checks/context-of';
import { transferBlock, withTransferBlock } from '../../../../src/domain/files/transfer-block';
import { passwordWaySchema } from '../../../../src/domain/files/transfer';
import { email, pack, person, service } from '../facts';
import { linked } from '../policy/rules-of-files';

describe('what an email says of files by transfer', () => {
  it('is the link, until when it works, what opens them, and how the password comes', () => {
    expect(transferBlock(linked()).split('\n')).toEqual([
      'Files for you: https://we.tl/t-AbC123',
      'You can download them until 1 December 2026.',
      'They are protected by a password. We will give you the password by phone.',
      'To open them on Windows, use 7-Zip or WinZip. On a Mac, use The Unarchiver. Windows cannot open them by itself.',
    ]);
  });

  it('passes the checks itself, in sentences of at most 20 words', () => {
    const checker = createChecker();
    const context = contextOf(email(), person(), service, pack, '2026-11-24', []);
    for (const passwordWay of passwordWaySchema.options) {
      const block = transferBlock(linked({ passwordWay }));
      expect(
        checker.checkWhileWriting(block, context).filter(({ severity }) => severity !== 'advise'),
      ).toEqual([]);
      for (const sentence of block.split(/[.\n]\s*/u))
        expect(sentence.split(' ').length).toBeLessThanOrEqual(20);
    }
  });

  it('stands beneath the words, and nowhere before there is a link', () => {
    expect(withTransferBlock('Hello Maggie,\n', linked())).toMatch(/^Hello Maggie,\n\nFiles for you: /u);
    expect(withTransferBlock('Hello Maggie,\n', null)).toBe('Hello Maggie,\n');
    expect(withTransferBlock('Hello Maggie', linked({ link: null }))).toBe('Hello Maggie');
  });
});
