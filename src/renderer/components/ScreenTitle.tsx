import { useEffect, useRef, type ReactNode } from 'react';

export interface ScreenTitleProps {
  /** The window's title and, unless `children` say more, the heading's words. */
  title: string;
  /** Only for screen readers. */
  hidden?: boolean;
  children?: ReactNode;
}

/**
 * The screen's one h1. It names the window, and takes the focus when the screen opens, unless the screen has put it
 * somewhere better. Give it a `key` where one screen shows several things in turn.
 */
export function ScreenTitle({ title, hidden = false, children }: ScreenTitleProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${title} – Plainword`;
  }, [title]);
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
