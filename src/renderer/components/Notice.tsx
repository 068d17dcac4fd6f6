import type { ReactNode } from 'react';

export interface NoticeProps {
  tone?: 'plain' | 'ok' | 'need' | 'no';
  /** Read out when it appears; leave out what is there from the start. */
  live?: boolean;
  /** Buttons at the end of the line. */
  actions?: ReactNode;
  children: ReactNode;
}

/** Something to know before going on. */
export function Notice({ tone = 'plain', live = false, actions, children }: NoticeProps) {
  return (
    <div className={`pw-notice pw-notice--${tone}`} {...(live && { role: 'status' })}>
      <div className="pw-notice__text">{children}</div>
      {actions}
    </div>
  );
}
