import { describe, expect, it } from 'vitest';
import { StartRefused } from '../../../../src/main/platform/start-refused';
import { readArguments, UnknownArgument, usage } from '../../../../tools/start/arguments';

describe('what npm start understands', () => {
  it('is nothing, and then the real window is opened', () => {
    expect(readArguments([])).toEqual({
      demo: false,
      dataDir: null,
      clock: null,
      postOffice: null,
      help: false,
      headless: false,
      debuggingPort: null,
      shell: null,
      noPostOffice: false,
      noBuild: false,
      browser: null,
    });
  });

  it('is everything tests and tools ask for', () => {
    const asked = readArguments([
      '--demo',
      '--headless',
      '--remote-debugging-port=9222',
      '--data-dir=/tmp/store',
      '--clock=2026-03-02T10:04:00+00:00',
      '--shell=browser',
      '--no-post-office',
    ]);
    expect(asked).toMatchObject({
      demo: true,
      headless: true,
      debuggingPort: 9222,
      dataDir: '/tmp/store',
      clock: '2026-03-02T10:04:00+00:00',
      shell: 'browser',
      noPostOffice: true,
    });
  });

  it('is demo data whenever there is no window', () => {
    expect(readArguments(['--headless'])).toMatchObject({ demo: true, headless: true });
  });

  it.each([
    [['--remote-debugging-port=9222'], 'on demo data only'],
    [['--headless', '--remote-debugging-port=0'], 'on demo data only'],
    [['--demo', '--remote-debugging-port=soon'], 'needs a number'],
    [['--demo', '--remote-debugging-port='], 'needs a number'],
    [['--demo', '--remote-debugging-port=70000'], 'needs a number'],
    [['--shell=netscape'], 'either browser or electron'],
    [['--clock=2026-03-02T10:04:00Z'], 'on demo data only'],
  ])('refuses %j in one sentence', (args, words) => {
    expect(() => readArguments(args)).toThrow(StartRefused);
    expect(() => readArguments(args)).toThrow(words);
  });

  it.each([[['--demonstrate']], [['demo']], [['--demo=yes']], [['-d']]])(
    'does not know %j, and says what it knows',
    (args) => {
      expect(() => readArguments(args)).toThrow(UnknownArgument);
    },
  );

  it('names the argument it does not know', () => {
    expect(() => readArguments(['--demonstrate=1'])).toThrow('--demonstrate');
  });

  it('tells of each of its options', () => {
    for (const option of [
      '--demo',
      '--headless',
      '--remote-debugging-port',
      '--data-dir',
      '--clock',
      '--shell',
    ]) {
      expect(usage).toContain(option);
    }
  });
});
