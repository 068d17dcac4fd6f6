import { describe, expect, it } from 'vitest';
import { readStartOptions } from '../../../../src/main/platform/start-options';
import { StartRefused } from '../../../../src/main/platform/start-refused';

describe('the command line of Plainword in Electron', () => {
  it('is found among Electron’s and Chromium’s own arguments', () => {
    const args = [
      '/app',
      '--inspect=0',
      '--no-sandbox',
      '--demo',
      '--data-dir=/tmp/x',
      '--clock=2026-03-02T10:04:00Z',
    ];
    expect(readStartOptions(args)).toEqual({
      demo: true,
      dataDir: '/tmp/x',
      clock: '2026-03-02T10:04:00Z',
      postOffice: null,
    });
  });

  it('may say nothing', () => {
    expect(readStartOptions([])).toEqual({ demo: false, dataDir: null, clock: null, postOffice: null });
  });

  it.each([
    [['--clock=2026-03-02T10:04:00Z'], 'on demo data only'],
    [['--post-office=/tmp/x'], 'for demo data only'],
    [['--demo', '--clock=soon'], 'a date, a time and an offset'],
    [['--data-dir'], '--data-dir needs a value'],
    [['--data-dir='], '--data-dir needs a value'],
  ])('refuses %j in one sentence', (args, words) => {
    expect(() => readStartOptions(args)).toThrow(StartRefused);
    expect(() => readStartOptions(args)).toThrow(words);
  });
});
