import { useTranslation } from 'react-i18next';
import type { Radarstand } from '../api/types';
import { domeinen } from '../plan/planForm';
import { clsx } from '../ui/clsx';
import { formatDate } from '../ui/format';

/** Five small numbers in the order of the axes; the lowest stands out in bold and underlined, and is read aloud. */
export function Radarscores({ radar }: Readonly<{ radar: Radarstand | undefined }>) {
  const { t } = useTranslation();
  if (!radar) return <span className="app-klein">{t('caseload.geenNulmeting')}</span>;
  const laagste = Math.min(...domeinen.map((domein) => radar[domein]));
  return (
    <span>
      <span className="caseload-radar">
        {domeinen.map((domein) => {
          const laag = radar[domein] === laagste;
          const naam = t('caseload.radarScore', { domein: t(`domein.domein.${domein}`), score: radar[domein] });
          return (
            <span key={domein} className={clsx('caseload-radar__score', laag && 'caseload-radar__score--laag')} title={naam}>
              <span aria-hidden="true">{radar[domein]}</span>
              <span className="app-alleen-voorlezen">
                {naam} {laag && t('caseload.radarLaagste')}
              </span>
            </span>
          );
        })}
      </span>
      <span className="app-klein caseload-rij__plan">{formatDate(radar.datum)}</span>
    </span>
  );
}
