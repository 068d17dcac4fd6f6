import type { ReactNode } from 'react';

const SIGNS = { ok: '✓', no: '✕', need: '!', plain: null } as const;

/** A short fact. Its sign says the same as its colour. */
export function Chip({ tone = 'plain', children }: { tone?: keyof typeof SIGNS; children: ReactNode }) {
  const sign = SIGNS[tone];
  return (
    <span className={`pw-chip pw-chip--${tone}`}>
      {sign !== null && (
        <span className="pw-chip__sign" aria-hidden="true">
          {sign}
        </span>
      )}
      {children}
    </span>
  );
}
