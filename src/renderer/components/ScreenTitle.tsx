import { useEffect, useRef, type ReactNode } from 'react';
import { useRinging } from '../state/ringing';

export interface ScreenTitleProps {
  /** The window's title and, unless `children` say more, the heading's words. */
  title: string;
  /** Only for screen readers. */
  hidden?: boolean;
  children?: ReactNode;
}

/** In front of the window's title, so that it is seen from other programs too: "(2 emergencies) ". */
function ringingWords(count: number): string {
  if (count === 0) return '';
  return count === 1 ? '(1 emergency) ' : `(${count} emergencies) `;
}

/**
 * The screen's one h1. It names the window, and takes the focus when the screen opens, unless the screen has put it
 * somewhere better. Give it a `key` where one screen shows several things in turn.
 */
export function ScreenTitle({ title, hidden = false, children }: ScreenTitleProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const ringing = useRinging((state) => state.count);
  useEffect(() => {
    document.title = `${ringingWords(ringing)}${title} – Plainword`;
  }, [title, ringing]);
  useEffect(() => {
    const chosen = document.querySelector('main')?.contains(document.activeElement) ?? false;
    if (!chosen) heading.current?.focus({ preventScroll: true });
  }, []);
  return (
    <h1
      ref={heading}
      tabIndex={-1}
      className={hidden ? 'pw-screen-title nhsuk-u-visually-hidden' : 'pw-screen-title'}
    >
      {children ?? title}
    </h1>
  );
}
