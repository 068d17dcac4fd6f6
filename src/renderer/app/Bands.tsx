import type { ReactNode } from 'react';
import type { Desk } from '../../contract/desk';

/** What must stay in sight on every screen: that people are invented, and what the platform warns of. */
export function Bands({ desk, children }: { desk: Pick<Desk, 'demo' | 'notice'>; children?: ReactNode }) {
  return (
    <aside className="pw-bands" aria-label="About this window">
      {desk.demo && <p className="pw-band">Demo: every person, number and address here is invented.</p>}
      {desk.notice !== null && <p className="pw-band pw-band--notice">{desk.notice}</p>}
      {children}
    </aside>
  );
}
