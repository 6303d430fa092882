import { useTranslation } from 'react-i18next';
import type { Import } from '../api/types';
import { clsx } from '../ui/clsx';
import { formatNumber } from '../ui/format';

export function Tellingen({ run }: Readonly<{ run: Import }>) {
  const { t } = useTranslation();
  return (
    <dl className="imports-tellingen">
      {(['regels', 'nieuw', 'ongewijzigd', 'afgewezen'] as const).map((telling) => (
        <div key={telling} className={clsx(telling === 'afgewezen' && run.afgewezen > 0 && 'imports-telling--rood')}>
          <dt>{t(`imports.telling.${telling}`)}</dt>
          <dd>{formatNumber(run[telling])}</dd>
        </div>
      ))}
    </dl>
  );
}
