import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Zoekveld } from '../caseload/Zoekveld';
import { useDossier } from '../dossier/context';
import { useZoek } from '../gezin/api';
import { Button } from '../ui/Button';
import { formatDate } from '../ui/format';
import { RouterButton } from '../ui/Link';
import { ErrorMessage, Loading } from '../ui/states';
import { TabHeading } from '../ui/TabHeading';
import { useDubbelen } from './api';
import { Keuzes } from './Keuzes';

/** Two dossiers of one person become one: first which, then what holds of each field. */
export function SamenvoegenTab() {
  const { t } = useTranslation();
  const { gemeente, id } = useDossier();
  const [andere, setAndere] = useState<string>();
  return (
    <>
      <TabHeading>{t('dubbel.titel')}</TabHeading>
      {andere === undefined ? (
        <Zoeken onChoose={setAndere} />
      ) : (
        <Keuzes andere={andere} onBack={() => setAndere(undefined)} />
      )}
      <div className="app-knoppen">
        <RouterButton to={`/dossiers/${gemeente}/${id}`}>{t('ui.annuleren')}</RouterButton>
      </div>
    </>
  );
}

function Zoeken({ onChoose }: Readonly<{ onChoose: (id: string) => void }>) {
  const { t } = useTranslation();
  const { gemeente, id } = useDossier();
  const [naam, setNaam] = useState('');
  const suggested = useDubbelen(gemeente, id);
  const searched = useZoek(gemeente, naam);
  const found = naam === '' ? suggested : searched;
  const others = (found.data ?? []).filter(({ nieuwkomerId }) => nieuwkomerId !== id);
  return (
    <>
      <p className="app-inleiding">{t('dubbel.uitleg')}</p>
      <Zoekveld value={naam} onChange={setNaam} />
      {found.isPending && <Loading />}
      {found.isError && <ErrorMessage error={found.error} onRetry={() => void found.refetch()} />}
      {found.isSuccess && others.length === 0 && <p role="status">{t(naam === '' ? 'dubbel.geen' : 'dubbel.nietGevonden')}</p>}
      {others.length > 0 && (
        <ul>
          {others.map(({ nieuwkomerId, weergavenaam, geboortedatum, dossiernummer }) => (
            <li key={nieuwkomerId}>
              {t('gezin.toevoegen.persoon', { naam: weergavenaam, geboortedatum: formatDate(geboortedatum), dossiernummer })}{' '}
              <Button onClick={() => onChoose(nieuwkomerId)} aria-label={t('dubbel.kiesVan', { naam: weergavenaam, dossiernummer })}>
                {t('dubbel.kies')}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
