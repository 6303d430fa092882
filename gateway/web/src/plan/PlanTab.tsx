import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Plan } from '../api/types';
import { useDossier } from '../dossier/context';
import { PlanstatusBadge } from '../ui/badges';
import { Button } from '../ui/Button';
import { formatDate } from '../ui/format';
import { Fact, Facts } from '../ui/Facts';
import { Icon } from '../ui/Icon';
import { RouterButton } from '../ui/Link';
import { PrintButton } from '../ui/PrintButton';
import { Empty, ErrorMessage, Loading } from '../ui/states';
import { usePlannen } from './api';
import { Doelen } from './PlanView';
import { Vaststellen } from './Vaststellen';
import { SavedBanner } from '../ui/SavedBanner';
import { TabHeading } from '../ui/TabHeading';

export function PlanTab() {
  const { t } = useTranslation();
  const { gemeente, id } = useDossier();
  const plannen = usePlannen(gemeente, id);
  const nieuw = `/dossiers/${gemeente}/${id}/plan/nieuw`;

  if (plannen.isPending) return <Loading />;
  if (plannen.data === undefined) return <ErrorMessage error={plannen.error} onRetry={() => void plannen.refetch()} />;
  const [laatste, ...eerdere] = plannen.data;
  if (!laatste) {
    return (
      <Empty title={t('plan.geen.titel')}>
        <p>{t('plan.geen.uitleg')}</p>
        <div className="app-knoppen">
          <RouterButton to={nieuw} appearance="primary">
            {t('plan.opstellen')}
          </RouterButton>
        </div>
      </Empty>
    );
  }
  return (
    <>
      <div className="app-kop">
        <TabHeading>{t('plan.titel')}</TabHeading>
        <div className="app-kop__acties">
          <PrintButton />
          {laatste.status === 'vastgesteld' && <RouterButton to={nieuw}>{t('plan.herzien')}</RouterButton>}
        </div>
      </div>
      <SavedBanner />
      <PlanCard plan={laatste} />
      {eerdere.length > 0 && (
        <section className="app-sectie">
          <h3 className="app-groep__titel">{t('plan.eerdere')}</h3>
          {eerdere.map((plan) => (
            <details key={plan.planId} className="plan-eerder">
              <summary>{planTitle(t, plan)}</summary>
              <Doelen plan={plan} />
            </details>
          ))}
        </section>
      )}
    </>
  );
}

function planTitle(t: ReturnType<typeof useTranslation>['t'], plan: Plan): string {
  const route = t(`domein.leerroute.${plan.leerroute}`);
  return plan.vastgesteldOp === undefined
    ? t('plan.versieConcept', { nummer: plan.versienummer, route })
    : t('plan.versie', { nummer: plan.versienummer, route, datum: formatDate(plan.vastgesteldOp) });
}

function PlanCard({ plan }: Readonly<{ plan: Plan }>) {
  const { t } = useTranslation();
  const { gemeente, id } = useDossier();
  const [vaststellen, setVaststellen] = useState(false);
  const concept = plan.status === 'concept';
  return (
    <article className="plan-kaart">
      <header className="plan-kaart__kop">
        <h3 className="utrecht-heading-3">{t('plan.nummer', { nummer: plan.versienummer })}</h3>
        <PlanstatusBadge status={plan.status} />
        {concept && (
          <div className="plan-kaart__acties">
            <RouterButton to={`/dossiers/${gemeente}/${id}/plan/${plan.planId}/bewerken`}>
              <Icon name="potlood" />
              {t('persoon.bewerken')}
            </RouterButton>
            <Button appearance="primary" onClick={() => setVaststellen(true)}>
              {t('plan.vaststellen.knop')}
            </Button>
          </div>
        )}
      </header>
      <Facts>
        <Fact name={t('plan.leerroute')}>{t(`domein.leerroute.${plan.leerroute}`)}</Fact>
        <Fact name={t('plan.niveau')}>{plan.niveau}</Fact>
        <Fact name={t('plan.vastgesteldOp')}>
          {plan.vastgesteldOp === undefined ? t('plan.nogNietVastgesteld') : formatDate(plan.vastgesteldOp)}
        </Fact>
      </Facts>
      <Doelen plan={plan} />
      {vaststellen && <Vaststellen gemeente={gemeente} nieuwkomerId={id} plan={plan} onClose={() => setVaststellen(false)} />}
    </article>
  );
}
