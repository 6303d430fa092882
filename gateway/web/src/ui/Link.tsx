import { Link, type LinkProps } from 'react-router';
import { buttonLinkClass, type Appearance } from './buttonClass';
import { clsx } from './clsx';

/** A link inside the app that looks as links of the design system do. */
export function RouterLink({ className, ...rest }: Readonly<LinkProps>) {
  return <Link {...rest} className={clsx('utrecht-link utrecht-link--html-a', className)} />;
}

interface RouterButtonProps extends LinkProps {
  appearance?: Appearance;
}

/** A link inside the app that looks like a button, because it starts something. */
export function RouterButton({ appearance = 'secondary', ...rest }: Readonly<RouterButtonProps>) {
  return <Link {...rest} className={buttonLinkClass(appearance)} />;
}
