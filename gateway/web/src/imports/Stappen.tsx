import { useTranslation } from 'react-i18next';
import type { Import } from '../api/types';

/** Where the file is: sent, checked, read in. */
export function Stappen({ run }: Readonly<{ run: Import }>) {
  const { t } = useTranslation();
  if (run.status === 'afgekeurd') return null;
  const now = run.proef ? 1 : 2;
  return (
    <ol className="imports-stappen" aria-label={t('imports.stappen.naam')}>
      {(['gekozen', 'controleren', 'inlezen'] as const).map((stap, index) => (
        <li key={stap} aria-current={index === now ? 'step' : undefined} className={index < now ? 'imports-stap--klaar' : undefined}>
          {t(`imports.stappen.${stap}`)}
        </li>
      ))}
    </ol>
  );
}
