import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Gemeente } from '../api/types';
import { useGemeenteKeuze } from '../app/gemeenteKeuze';
import { GemeenteSwitch } from '../app/GemeenteSwitch';
import { hasRol, useSessie } from '../app/session';
import { todayIso } from '../ui/format';
import { RouterButton } from '../ui/Link';
import { PageHeading } from '../ui/PageHeading';
import { PrintButton } from '../ui/PrintButton';
import { SavedBanner } from '../ui/SavedBanner';
import { Empty, ErrorMessage, Loading } from '../ui/states';
import { useTaakstellingen } from './api';
import { halfjaarOf, openHalfjaren } from './halfjaar';
import { Halfjarentabel } from './Halfjarentabel';
import { Voortgang } from './Voortgang';
import { useHalfjaarnaam } from './namen';
import './taakstelling.css';

/** How many newcomers each municipality of the session houses; each is asked for its own. */
export function TaakstellingPage() {
  const { t } = useTranslation();
  const { gemeente, gemeenten } = useGemeenteKeuze();
  return (
    <>
      <PageHeading title={t('taakstelling.titel')}>
        <PrintButton />
      </PageHeading>
      <GemeenteSwitch samen />
      <p className="app-inleiding">{t('taakstelling.uitleg')}</p>
      <SavedBanner />
      {(gemeente ? [gemeente] : gemeenten).map((one) => (
        <VanGemeente key={one.id} gemeente={one} />
      ))}
    </>
  );
}

function VanGemeente({ gemeente: { id, naam } }: Readonly<{ gemeente: Gemeente }>) {
  const { t } = useTranslation();
  const heading = useId();
  const keeps = hasRol(useSessie(), 'beleid');
  const { data, isPending, error, refetch } = useTaakstellingen(id);
  const current = data?.find(({ halfjaar }) => halfjaar === halfjaarOf(todayIso()));
  return (
    <section className="app-sectie" aria-labelledby={heading}>
      <h2 id={heading}>{naam}</h2>
      {isPending && <Loading />}
      {data === undefined && !isPending && <ErrorMessage error={error} onRetry={() => void refetch()} />}
      {data?.length === 0 && (
        <Empty title={t('taakstelling.leeg.titel')}>
          <p>{t(keeps ? 'taakstelling.leeg.uitlegBeleid' : 'taakstelling.leeg.uitleg')}</p>
        </Empty>
      )}
      {current?.stand && <Voortgang stand={current.stand} halfjaar={current.halfjaar} />}
      {data && data.length > 0 && <Halfjarentabel gemeente={id} naam={naam} taakstellingen={data} keeps={keeps} />}
      {data && keeps && <Nieuw gemeente={id} recorded={data.map(({ halfjaar }) => halfjaar)} />}
    </section>
  );
}

interface NieuwProps {
  gemeente: string;
  recorded: readonly string[];
}

function Nieuw({ gemeente, recorded }: Readonly<NieuwProps>) {
  const { t } = useTranslation();
  const naam = useHalfjaarnaam();
  const id = useId();
  const open = openHalfjaren(todayIso(), recorded);
  const [chosen, setChosen] = useState(() => {
    const now = halfjaarOf(todayIso());
    return open.includes(now) ? now : (open.at(0) ?? '');
  });
  return (
    <div className="taakstelling-nieuw">
      <label htmlFor={id}>{t('taakstelling.nieuwVoor')}</label>
      <select
        id={id}
        className="utrecht-select utrecht-select--html-select"
        value={chosen}
        onChange={(event) => setChosen(event.target.value)}
      >
        {open.map((halfjaar) => (
          <option key={halfjaar} value={halfjaar}>
            {naam(halfjaar)}
          </option>
        ))}
      </select>
      <RouterButton to={`/taakstelling/${gemeente}/${chosen}`}>{t('taakstelling.vastleggen')}</RouterButton>
    </div>
  );
}
