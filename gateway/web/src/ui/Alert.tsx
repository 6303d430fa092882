import type { ReactNode } from 'react';
import { Icon } from './Icon';

type AlertType = 'info' | 'ok' | 'warning' | 'error';

const icons = { info: 'info', ok: 'vink', warning: 'let-op', error: 'fout' } as const;

interface AlertProps {
  type: AlertType;
  children: ReactNode;
  /** Read out as soon as it appears. */
  live?: boolean;
}

/** A message with an icon: the colour is never the only sign. */
export function Alert({ type, children, live = false }: Readonly<AlertProps>) {
  const role = type === 'error' ? 'alert' : 'status';
  return (
    <div className={`utrecht-alert utrecht-alert--${type}`} role={live ? role : undefined}>
      <div className="utrecht-alert__icon">
        <Icon name={icons[type]} />
      </div>
      <div className="utrecht-alert__content app-melding">{children}</div>
    </div>
  );
}
