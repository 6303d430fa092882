import { useTranslation } from 'react-i18next';
import type { Plan } from '../api/types';
import { PlanstatusBadge } from '../ui/badges';
import { formatNumber } from '../ui/format';
import { RouterLink } from '../ui/Link';
import { Table, TBody, Td, Th, THead, Tr } from '../ui/Table';
import { Termijn } from '../ui/Termijn';

export function PlannenTable({ plannen }: Readonly<{ plannen: Plan[] }>) {
  const { t } = useTranslation();
  return (
    <Table caption={t('plannen.tabel')} hideCaption kaarten>
      <THead>
        <Th>{t('plannen.kolom.naam')}</Th>
        <Th>{t('plannen.kolom.leerroute')}</Th>
        <Th>{t('plannen.kolom.status')}</Th>
        <Th getal>{t('plannen.kolom.doelen')}</Th>
        <Th>{t('plannen.kolom.streefdatum')}</Th>
      </THead>
      <TBody>
        {plannen.map((plan) => (
          <Row key={plan.planId} plan={plan} />
        ))}
      </TBody>
    </Table>
  );
}

/** The first date by which something that is still open should be reached. */
function eersteStreefdatum({ doelen }: Plan): string | undefined {
  return doelen
    .filter(({ status }) => status === 'open')
    .flatMap(({ streefdatum }) => streefdatum ?? [])
    .sort()[0];
}

function Row({ plan }: Readonly<{ plan: Plan }>) {
  const { t } = useTranslation();
  const streefdatum = eersteStreefdatum(plan);
  return (
    <Tr>
      <Th scope="row">
        <RouterLink to={`/plannen/${plan.gemeente}/${plan.planId}`} dir="auto">
          {plan.weergavenaam}
        </RouterLink>
      </Th>
      <Td label={t('plannen.kolom.leerroute')}>{t(`domein.leerroute.${plan.leerroute}`)}</Td>
      <Td label={t('plannen.kolom.status')}>
        <PlanstatusBadge status={plan.status} />
      </Td>
      <Td label={t('plannen.kolom.doelen')} getal>
        {formatNumber(plan.doelen.length)}
      </Td>
      <Td label={t('plannen.kolom.streefdatum')}>
        {streefdatum === undefined ? (
          <span className="app-klein">{t('plannen.geenStreefdatum')}</span>
        ) : (
          <Termijn datum={streefdatum} />
        )}
      </Td>
    </Tr>
  );
}
