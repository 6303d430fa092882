import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

/** Names with values beside each other. */
export function Facts({ children }: Readonly<{ children: ReactNode }>) {
  return <dl className="app-feiten">{children}</dl>;
}

export function Fact({ name, children }: Readonly<{ name: string; children?: ReactNode }>) {
  const { t } = useTranslation();
  const empty = children === undefined || children === null || children === '';
  return (
    <div className="app-feit">
      <dt>{name}</dt>
      <dd dir="auto">{empty ? <span className="app-klein">{t('ui.onbekend')}</span> : children}</dd>
    </div>
  );
}
