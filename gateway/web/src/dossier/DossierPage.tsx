import { useTranslation } from 'react-i18next';
import { Link, Outlet, useLocation, useParams } from 'react-router';
import { useGemeenteNaam } from '../app/session';
import { lastAddress } from '../caseload/address';
import { useNieuwkomer } from '../intake/api';
import { TrajectstatusBadge } from '../ui/badges';
import { formatDate } from '../ui/format';
import { Icon } from '../ui/Icon';
import { RouterLink } from '../ui/Link';
import { fullName } from '../ui/name';
import { PageHeading } from '../ui/PageHeading';
import { ErrorMessage, Loading } from '../ui/states';
import { Termijn } from '../ui/Termijn';
import { useTraject } from '../voortgang/api';
import { isProbleem } from '../api/problem';
import type { Dossier } from './context';
import './dossier.css';

const tabs = [
  { to: '', naam: 'persoon' },
  { to: '/gezin', naam: 'gezin' },
  { to: '/intake', naam: 'intake' },
  { to: '/radar', naam: 'radar' },
  { to: '/leerprofiel', naam: 'leerprofiel' },
  { to: '/plan', naam: 'plan' },
  { to: '/voortgang', naam: 'voortgang' },
  { to: '/documenten', naam: 'documenten' },
  { to: '/rechten', naam: 'rechten' },
] as const;

export function DossierPage() {
  const { t } = useTranslation();
  const { gemeente = '', nieuwkomerId = '' } = useParams();
  const persoon = useNieuwkomer(gemeente, nieuwkomerId);

  if (persoon.isPending) return <Loading />;
  if (persoon.data === undefined) {
    const unknown = isProbleem(persoon.error, 404);
    return (
      <>
        <BackLink />
        <PageHeading title={unknown ? t('dossier.onbekend.titel') : t('dossier.titel')} />
        {unknown ? (
          <p>{t('dossier.onbekend.uitleg')}</p>
        ) : (
          <ErrorMessage error={persoon.error} onRetry={() => void persoon.refetch()} />
        )}
      </>
    );
  }
  const { data: n } = persoon.data;
  const base = `/dossiers/${gemeente}/${nieuwkomerId}`;
  const context: Dossier = { gemeente, id: nieuwkomerId, persoon: persoon.data };
  return (
    <>
      <BackLink />
      <PageHeading title={fullName(n.naam)} documentTitle={t('dossier.documenttitel', { dossiernummer: n.dossiernummer })} />
      <Summary dossier={context} />
      <Tabs base={base} />
      <Outlet context={context} />
    </>
  );
}

/** A page below a tab, for example to edit the person, belongs to that tab. */
function Tabs({ base }: Readonly<{ base: string }>) {
  const { t } = useTranslation();
  const part = useLocation().pathname.slice(base.length);
  const current = tabs.find(({ to }) => to !== '' && part.startsWith(to)) ?? tabs[0];
  return (
    <nav className="app-tabs" aria-label={t('dossier.tabs')}>
      <ul className="app-tabs__lijst">
        {tabs.map(({ to, naam }) => (
          <li key={naam}>
            <Link className="app-tabs__link" to={base + to} aria-current={naam === current.naam ? 'page' : undefined}>
              {t(`dossier.tab.${naam}`)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function BackLink() {
  const { t } = useTranslation();
  return (
    <p className="dossier-terug">
      <RouterLink to={lastAddress()}>
        <Icon name="terug" mirror />
        {t('dossier.terug')}
      </RouterLink>
    </p>
  );
}

/** What a professional wants to know before reading on; it stays in sight on every tab. */
function Summary({ dossier: { gemeente, id, persoon } }: Readonly<{ dossier: Dossier }>) {
  const { t } = useTranslation();
  const naam = useGemeenteNaam();
  const traject = useTraject(gemeente, id);
  const { data: n } = persoon;
  return (
    <dl className="dossier-kern">
      <div>
        <dt>{t('persoon.dossiernummer')}</dt>
        <dd>{n.dossiernummer}</dd>
      </div>
      <div>
        <dt>{t('persoon.gemeente')}</dt>
        <dd>{naam(gemeente)}</dd>
      </div>
      <div>
        <dt>{t('persoon.geboortedatum')}</dt>
        <dd className="app-getal">{formatDate(n.geboortedatum)}</dd>
      </div>
      {traject.data && (
        <div>
          <dt>{t('caseload.kolom.status')}</dt>
          <dd>
            <TrajectstatusBadge status={traject.data.status} />
          </dd>
        </div>
      )}
      {traject.data?.status === 'lopend' && traject.data.termijnTot !== undefined && (
        <div>
          <dt>{t('dossier.termijn')}</dt>
          <dd>
            <Termijn datum={traject.data.termijnTot} />
          </dd>
        </div>
      )}
    </dl>
  );
}
