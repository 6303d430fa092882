import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { Import } from '../api/types';
import { formatNumber } from '../ui/format';

function phaseOf({ status, proef, terugdraaiing }: Import): string {
  if (status === 'ontvangen') return 'wacht';
  if (status === 'terugdraaien') return terugdraaiing?.proef ? 'bekijkt' : 'draaitTerug';
  return proef ? 'controleert' : 'leestIn';
}

/** How far it is. Only the phase is read out; a number that changes every second would talk through everything else. */
export function Verloop({ run }: Readonly<{ run: Import }>) {
  const { t } = useTranslation();
  const id = useId();
  const phase = phaseOf(run);
  const done = run.terugdraaiing && run.status === 'terugdraaien' ? Math.max(0, run.terugdraaiing.totRegel - 1) : run.verwerkt;
  const verwerkt = Math.min(done, run.regels);
  const known = run.status !== 'ontvangen' && run.regels > 0;
  return (
    <div className="imports-verloop">
      <p id={id} className="imports-verloop__fase" role="status">
        {t(`imports.verloop.${phase}`)}
      </p>
      <progress aria-labelledby={id} {...(known ? { max: run.regels, value: verwerkt } : {})} />
      <p className="app-klein app-getal">
        {known && t('imports.verloop.stand', { verwerkt: formatNumber(verwerkt), regels: formatNumber(run.regels) })}
      </p>
      <p className="app-klein">{t('imports.verloop.weggaan')}</p>
    </div>
  );
}
