import classNames from 'classnames';
import type { ComponentProps } from 'react';
import { Keys } from './Keys';

const KINDS = {
  primary: '',
  secondary: 'nhsuk-button--secondary',
  danger: 'nhsuk-button--warning',
  quiet: 'pw-button--quiet',
} as const;

export type ButtonKind = keyof typeof KINDS;

export interface ButtonProps extends ComponentProps<'button'> {
  /** `primary` is the one thing that is next on a screen. */
  kind?: ButtonKind;
  /** The shortcut that does the same, such as "Ctrl Enter". */
  shortcut?: string;
  /** Under way: a second press does nothing, and the button keeps the focus. */
  busy?: boolean;
  small?: boolean;
}

/**
 * A button in nhsuk-frontend's form. nhsuk-react-components' own loads nhsuk-frontend's scripts at each mount, which
 * nothing here needs.
 */
export function Button({
  kind = 'secondary',
  shortcut,
  busy = false,
  small = false,
  type = 'button',
  className,
  children,
  onClick,
  ...rest
}: ButtonProps) {
  return (
    <button
      {...rest}
      type={type}
      className={classNames('nhsuk-button', KINDS[kind], { 'pw-button--small': small }, className)}
      {...(busy && { 'aria-disabled': true })}
      onClick={(event) => {
        if (busy) event.preventDefault();
        else onClick?.(event);
      }}
    >
      {children}
      {shortcut !== undefined && <Keys keys={shortcut} quiet />}
    </button>
  );
}
