import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { Import } from '../api/types';
import { formatNumber } from '../ui/format';

/** How far it is. Only the phase is read out; a number that changes every second would talk through everything else. */
export function Verloop({ run }: Readonly<{ run: Import }>) {
  const { t } = useTranslation();
  const id = useId();
  const phase = run.status === 'ontvangen' ? 'wacht' : run.proef ? 'controleert' : 'leestIn';
  const known = run.status === 'bezig' && run.regels > 0;
  return (
    <div className="imports-verloop">
      <p id={id} className="imports-verloop__fase" role="status">
        {t(`imports.verloop.${phase}`)}
      </p>
      <progress aria-labelledby={id} {...(known ? { max: run.regels, value: run.verwerkt } : {})} />
      <p className="app-klein app-getal">
        {known && t('imports.verloop.stand', { verwerkt: formatNumber(run.verwerkt), regels: formatNumber(run.regels) })}
      </p>
      <p className="app-klein">{t('imports.verloop.weggaan')}</p>
    </div>
  );
}
