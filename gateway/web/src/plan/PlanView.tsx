import { useTranslation } from 'react-i18next';
import type { Doel, PlanGegevens } from '../api/types';
import { Badge } from '../ui/badges';
import { formatDate } from '../ui/format';
import { domeinen } from './planForm';
import './plan.css';

const tones = { open: 'neutral', bereikt: 'success', vervallen: 'inactive' } as const;

/** What was agreed, per goal area. */
export function Doelen({ plan }: Readonly<{ plan: PlanGegevens }>) {
  const { t } = useTranslation();
  if (plan.doelen.length === 0) return <p>{t('plan.geenDoelen')}</p>;
  return (
    <div className="plan-domeinen">
      {domeinen.map((domein) => {
        const doelen = plan.doelen.filter((doel) => doel.domein === domein);
        if (doelen.length === 0) return null;
        return (
          <section key={domein} className={`plan-domein plan-domein--${domein}`}>
            <h4 className="plan-domein__titel">{t(`domein.domein.${domein}`)}</h4>
            <ul className="plan-doelen">
              {doelen.map((doel, index) => (
                <DoelItem key={index} doel={doel} />
              ))}
            </ul>
          </section>
        );
      })}
    </div>
  );
}

function DoelItem({ doel }: Readonly<{ doel: Doel }>) {
  const { t } = useTranslation();
  const details = [
    doel.organisatie !== undefined && t('plan.met', { organisatie: doel.organisatie }),
    doel.streefdatum !== undefined && t('plan.voor', { datum: formatDate(doel.streefdatum) }),
  ].filter(Boolean);
  return (
    <li className="plan-doel">
      <span dir="auto">{doel.omschrijving}</span>
      <span className="plan-doel__meer">
        <Badge tone={tones[doel.status]}>{t(`domein.doelstatus.${doel.status}`)}</Badge>
        {details.length > 0 && <span className="app-klein">{details.join(' · ')}</span>}
      </span>
    </li>
  );
}
