import classNames from 'classnames';
import { useId, type ReactNode } from 'react';

export interface CardProps {
  /** Names the region. */
  title?: ReactNode;
  /** Of the title; 2 unless told. */
  level?: 2 | 3;
  /** Beside the title, at the end of its line. */
  actions?: ReactNode;
  /** The content keeps no distance from the edge: lists and tables. */
  flush?: boolean;
  className?: string;
  children: ReactNode;
}

/** One thing on the screen, with its name. */
export function Card({ title, level = 2, actions, flush = false, className, children }: CardProps) {
  const id = useId();
  const Title = level === 2 ? 'h2' : 'h3';
  return (
    <section
      className={classNames('pw-card', className)}
      {...(title !== undefined && { 'aria-labelledby': id })}
    >
      {(title !== undefined || actions !== undefined) && (
        <div className="pw-card__head">
          {title !== undefined && (
            <Title id={id} className="pw-card__title">
              {title}
            </Title>
          )}
          {actions !== undefined && <div className="pw-card__actions">{actions}</div>}
        </div>
      )}
      {flush ? children : <div className="pw-card__body">{children}</div>}
    </section>
  );
}
