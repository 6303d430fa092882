import { Button as UtrechtButton } from '@utrecht/button-react';
import type { AnchorHTMLAttributes, ButtonHTMLAttributes } from 'react';
import { buttonLinkClass, type Appearance } from './buttonClass';

const appearances = {
  primary: 'primary-action-button',
  secondary: 'secondary-action-button',
  subtle: 'subtle-button',
} as const;

interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  appearance?: Appearance;
  danger?: boolean;
  busy?: boolean;
}

/** A button that never submits by accident, and that keeps the focus while it is busy. */
export function Button({
  appearance = 'secondary',
  danger = false,
  busy = false,
  type = 'button',
  onClick,
  ...rest
}: Readonly<ButtonProps>) {
  return (
    <UtrechtButton
      {...rest}
      type={type}
      appearance={appearances[appearance]}
      {...(danger ? { hint: 'danger' as const } : {})}
      busy={busy}
      aria-disabled={busy || undefined}
      onClick={busy ? (event) => event.preventDefault() : onClick}
    />
  );
}

interface ButtonLinkProps extends AnchorHTMLAttributes<HTMLAnchorElement> {
  appearance?: Appearance;
}

/** A link to another address that looks like a button. */
export function ButtonLink({ appearance = 'secondary', children, ...rest }: Readonly<ButtonLinkProps>) {
  return (
    <a {...rest} className={buttonLinkClass(appearance)}>
      {children}
    </a>
  );
}
