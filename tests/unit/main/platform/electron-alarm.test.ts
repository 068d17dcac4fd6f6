import type { NotificationConstructorOptions } from 'electron';
import { describe, expect, it } from 'vitest';
import { electronAlarm, type AlarmParts } from '../../../../src/main/platform/electron-alarm';

/** A computer that notes what it was asked to do. */
function computer({ notifies = true, focused = false } = {}) {
  const did: string[] = [];
  const shown: NotificationConstructorOptions[] = [];
  const clicks: (() => void)[] = [];
  const parts: AlarmParts = {
    Notification: class {
      static isSupported = () => notifies;
      constructor(options: NotificationConstructorOptions) {
        shown.push(options);
      }
      on(_event: 'click', listener: () => void): void {
        clicks.push(listener);
      }
      show(): void {
        did.push('shown');
      }
    },
    shell: { beep: () => did.push('beep') },
    window: () => ({ flashFrame: (on) => did.push(`flash ${on}`), isFocused: () => focused }),
    bringToFront: () => did.push('front'),
  };
  return { parts, did, shown, click: () => clicks.at(-1)?.() };
}

const SENTENCE = 'A reply may be about an emergency: open Plainword now.';

describe('calling somebody to the screen', () => {
  it('sounds, flashes and stays on the screen, and a click brings the program to the front', () => {
    const { parts, did, shown, click } = computer();
    electronAlarm(parts)(SENTENCE);
    expect(did).toEqual(['beep', 'flash true', 'shown']);
    expect(shown).toEqual([
      expect.objectContaining({ body: SENTENCE, timeoutType: 'never', urgency: 'critical' }),
    ]);
    click();
    expect(did.at(-1)).toBe('front');
  });

  it('does not flash a window that somebody looks at', () => {
    const { parts, did } = computer({ focused: true });
    electronAlarm(parts)(SENTENCE);
    expect(did).toEqual(['beep', 'shown']);
  });

  it('sounds where the system shows no notifications, and where no window is open', () => {
    const { parts, did } = computer({ notifies: false });
    electronAlarm({ ...parts, window: () => null })(SENTENCE);
    expect(did).toEqual(['beep']);
  });
});
