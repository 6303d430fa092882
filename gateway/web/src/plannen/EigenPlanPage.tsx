import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { isProbleem } from '../api/problem';
import type { Plan } from '../api/types';
import { useGemeenteNaam } from '../app/session';
import { usePlan } from '../plan/api';
import { Doelen } from '../plan/PlanView';
import { PlanstatusBadge } from '../ui/badges';
import { Fact, Facts } from '../ui/Facts';
import { formatDate } from '../ui/format';
import { Icon } from '../ui/Icon';
import { RouterLink } from '../ui/Link';
import { PageHeading } from '../ui/PageHeading';
import { PrintButton } from '../ui/PrintButton';
import { ErrorMessage, Loading } from '../ui/states';
import './plannen.css';

/** One plan as a partner may see it: the goals of the own organisation. */
export function EigenPlanPage() {
  const { t } = useTranslation();
  const { gemeente = '', planId = '' } = useParams();
  const plan = usePlan(gemeente, planId);
  if (plan.isPending) return <Loading />;
  if (plan.data !== undefined) return <EigenPlan plan={plan.data.data} />;
  const unknown = isProbleem(plan.error, 404);
  return (
    <>
      <BackLink gemeente={gemeente} />
      <PageHeading title={t(unknown ? 'plannen.plan.onbekend.titel' : 'plannen.plan.titel')} />
      {unknown ? (
        <p>{t('plannen.plan.onbekend.uitleg')}</p>
      ) : (
        <ErrorMessage error={plan.error} onRetry={() => void plan.refetch()} />
      )}
    </>
  );
}

function EigenPlan({ plan }: Readonly<{ plan: Plan }>) {
  const { t } = useTranslation();
  const naam = useGemeenteNaam();
  const vastgesteld = plan.vastgesteldOp === undefined ? t('plan.nogNietVastgesteld') : formatDate(plan.vastgesteldOp);
  return (
    <>
      <BackLink gemeente={plan.gemeente} />
      <PageHeading title={plan.weergavenaam} documentTitle={t('plannen.plan.titel')}>
        <PrintButton />
      </PageHeading>
      <article className="plan-kaart">
        <header className="plan-kaart__kop">
          <h2 className="utrecht-heading-2">{t('plan.nummer', { nummer: plan.versienummer })}</h2>
          <PlanstatusBadge status={plan.status} />
        </header>
        <Facts>
          <Fact name={t('persoon.gemeente')}>{naam(plan.gemeente)}</Fact>
          <Fact name={t('plan.leerroute')}>{t(`domein.leerroute.${plan.leerroute}`)}</Fact>
          <Fact name={t('plan.niveau')}>{plan.niveau}</Fact>
          <Fact name={t('plan.vastgesteldOp')}>{vastgesteld}</Fact>
        </Facts>
        <h3 className="utrecht-heading-3 plannen-eigen">{t('plannen.plan.eigen')}</h3>
        <p className="app-klein">{t('plannen.plan.uitleg')}</p>
        <Doelen plan={plan} />
      </article>
    </>
  );
}

function BackLink({ gemeente }: Readonly<{ gemeente: string }>) {
  const { t } = useTranslation();
  return (
    <p className="plannen-terug">
      <RouterLink to={`/plannen?gemeente=${encodeURIComponent(gemeente)}`}>
        <Icon name="terug" mirror />
        {t('plannen.plan.terug')}
      </RouterLink>
    </p>
  );
}
