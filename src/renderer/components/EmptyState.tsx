import type { ReactNode } from 'react';

/** What a list says when there is nothing in it, and what to do next. */
export function EmptyState({
  title,
  children,
  action,
}: {
  title: string;
  children?: ReactNode;
  action?: ReactNode;
}) {
  return (
    <div className="pw-empty">
      <p className="pw-empty__title">{title}</p>
      {children !== undefined && <p>{children}</p>}
      {action}
    </div>
  );
}
