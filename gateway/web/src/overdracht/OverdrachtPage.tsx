import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import type { Versioned } from '../api/client';
import type { Overdracht } from '../api/types';
import { hasRol, useSessie } from '../app/session';
import { Button } from '../ui/Button';
import { formatDate } from '../ui/format';
import { Icon } from '../ui/Icon';
import { RouterButton, RouterLink } from '../ui/Link';
import { PageHeading } from '../ui/PageHeading';
import { PrintButton } from '../ui/PrintButton';
import { SavedBanner } from '../ui/SavedBanner';
import { ErrorMessage, Loading } from '../ui/states';
import { useOverdracht } from './api';
import { followedBy, isOpen } from './keuze';
import { Medisch } from './Medisch';
import './overdracht.css';
import { OverdrachtenTable } from './OverdrachtenTable';
import { OverdrachtFacts } from './OverdrachtFacts';
import { Stap } from './Stap';
import { StatusBadge } from './StatusBadge';
import { Vraag } from './Vraag';

export function OverdrachtPage() {
  const { gemeente = '', overdrachtId = '' } = useParams();
  const query = useOverdracht(gemeente, overdrachtId);
  if (query.isPending) return <Loading />;
  if (query.isError) return <ErrorMessage error={query.error} onRetry={() => void query.refetch()} />;
  return <Loaded gemeente={gemeente} id={overdrachtId} overdracht={query.data} />;
}

interface LoadedProps {
  gemeente: string;
  id: string;
  overdracht: Versioned<Overdracht>;
}

function Loaded({ gemeente, id, overdracht }: Readonly<LoadedProps>) {
  const { t } = useTranslation();
  const sessie = useSessie();
  const { data } = overdracht;
  const open = isOpen(data.status);
  const { voornamen, tussenvoegsel, achternaam } = data.naam;
  const naam = [voornamen, tussenvoegsel, achternaam].filter(Boolean).join(' ');
  return (
    <>
      <p>
        <RouterLink to={`/overdrachten?gemeente=${gemeente}`}>{t('overdracht.terug')}</RouterLink>
      </p>
      <PageHeading title={naam} documentTitle={t('overdracht.titel')}>
        <PrintButton />
        {open && (
          <RouterButton to={`/overdrachten/${gemeente}/${id}/bewerken`}>
            <Icon name="potlood" />
            {t('overdracht.bewerken')}
          </RouterButton>
        )}
        {hasRol(sessie, 'regievoerder', 'consulent') && <Stappen gemeente={gemeente} id={id} overdracht={overdracht} />}
      </PageHeading>
      <SavedBanner />
      <p>
        <StatusBadge status={data.status} />{' '}
        {data.nieuwkomerId !== undefined && (
          <RouterLink to={`/dossiers/${gemeente}/${data.nieuwkomerId}`}>{t('overdracht.dossier')}</RouterLink>
        )}
      </p>
      <OverdrachtFacts overdracht={data} />
      {open && data.ontbreekt.length > 0 && <Vraag overdracht={data} />}
      {hasRol(sessie, 'regievoerder', 'ketenpartner') && <Medisch gemeente={gemeente} id={id} open={open} />}
      {data.gezinsleden.length > 0 && (
        <section>
          <h2 className="app-groep__titel app-groep__titel--later">{t('overdracht.groep.gezin')}</h2>
          <OverdrachtenTable regels={data.gezinsleden} caption={t('overdracht.groep.gezin')} />
        </section>
      )}
      <Verloop overdracht={data} />
    </>
  );
}

function Stappen({ gemeente, id, overdracht }: Readonly<LoadedProps>) {
  const { t } = useTranslation();
  const [asking, setAsking] = useState(false);
  const { status } = overdracht.data;
  return (
    <>
      {followedBy(status).length > 0 && <Button onClick={() => setAsking(true)}>{t('overdracht.stap.titel')}</Button>}
      {status === 'verhuisd' && (
        <RouterButton appearance="primary" to={`/overdrachten/${gemeente}/${id}/overdragen`}>
          {t('overdracht.overdragen.knop')}
        </RouterButton>
      )}
      {asking && <Stap gemeente={gemeente} id={id} overdracht={overdracht} onClose={() => setAsking(false)} />}
    </>
  );
}

function Verloop({ overdracht }: Readonly<{ overdracht: Overdracht }>) {
  const { t } = useTranslation();
  return (
    <section>
      <h2 className="app-groep__titel app-groep__titel--later">{t('overdracht.groep.verloop')}</h2>
      <ol className="overdracht-verloop">
        {overdracht.verloop.map(({ status, datum, reden }, index) => (
          // Steps are only ever added at the end.
          <li key={index}>
            <time dateTime={datum}>{formatDate(datum)}</time> <strong>{t(`overdracht.status.${status}`)}</strong>
            {reden !== undefined && <span dir="auto">: {reden}</span>}
          </li>
        ))}
      </ol>
    </section>
  );
}
