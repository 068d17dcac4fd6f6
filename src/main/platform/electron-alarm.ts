import type { BrowserWindow, Notification, NotificationConstructorOptions, Shell } from 'electron';

/** What is asked of Electron to call somebody to the screen. */
export interface AlarmParts {
  readonly Notification: {
    isSupported(): boolean;
    new (options: NotificationConstructorOptions): Pick<Notification, 'show'> & {
      on(event: 'click', listener: () => void): unknown;
    };
  };
  readonly shell: Pick<Shell, 'beep'>;
  readonly window: () => Pick<BrowserWindow, 'flashFrame' | 'isFocused'> | null;
  /** Brings the program before everything else, when the notification is clicked. */
  readonly bringToFront: () => void;
}

/**
 * Calls somebody to the screen: a sound, a flashing icon and the system's own notification, which stays until it is seen to.
 * A part that this computer does not have keeps none of the others.
 */
export function electronAlarm({
  Notification,
  shell,
  window,
  bringToFront,
}: AlarmParts): (sentence: string) => void {
  return (sentence) => {
    shell.beep();
    const open = window();
    if (open !== null && !open.isFocused()) open.flashFrame(true);
    if (!Notification.isSupported()) return;
    const shown = new Notification({
      title: 'Plainword',
      body: sentence,
      urgency: 'critical',
      timeoutType: 'never',
    });
    shown.on('click', bringToFront);
    shown.show();
  };
}
