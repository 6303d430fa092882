import { useTranslation } from 'react-i18next';
import type { InburgeringTabel, UitkeringTabel } from '../api/types';
import { useGemeenteNaam } from '../app/session';
import { formatDate, formatList } from '../ui/format';
import { StandVan } from '../ui/StandVan';
import { Empty, ErrorMessage, Loading } from '../ui/states';
import type { Rapport } from './api';
import { inburgeringgroepen, inburgeringkern, uitkeringgroepen, uitkeringkern } from './cijfers';
import './rapportage.css';
import { Cijfertabellen, Kerncijfers } from './Tabellen';

interface RapportViewProps {
  rapport: Rapport;
  peildatum: string;
}

/** Both tables. One that fails leaves the other in sight. */
export function RapportView({ rapport, peildatum }: Readonly<RapportViewProps>) {
  const { t } = useTranslation();
  const naam = useGemeenteNaam();
  const { uitkering, inburgering } = rapport;
  const tabellen = [uitkering.data, inburgering.data].filter((tabel) => tabel !== undefined);
  const gemeenten = [...new Set(tabellen.flatMap((tabel) => tabel.gemeenten))].map(naam);
  const oudste = tabellen.filter((tabel) => tabel.gemeenten.length > 0).map((tabel) => tabel.standVan).sort()[0];
  return (
    <>
      {gemeenten.length > 0 && (
        <div className="rapportage-over">
          <p>{t('rapportage.over', { gemeenten: formatList(gemeenten), datum: formatDate(peildatum) })}</p>
          {oudste !== undefined && <StandVan moment={oudste} />}
        </div>
      )}
      <section className="app-sectie">
        <h2 className="utrecht-heading-2">{t('rapportage.uitkering.titel')}</h2>
        {uitkering.data ? (
          <Uitkering tabel={uitkering.data} />
        ) : (
          <NoTabel tabel={uitkering} title={t('rapportage.uitkering.fout')} />
        )}
      </section>
      <section className="app-sectie">
        <h2 className="utrecht-heading-2">{t('rapportage.inburgering.titel')}</h2>
        {inburgering.data ? (
          <Inburgering tabel={inburgering.data} />
        ) : (
          <NoTabel tabel={inburgering} title={t('rapportage.inburgering.fout')} />
        )}
      </section>
    </>
  );
}

function NoTabel({ tabel, title }: Readonly<{ tabel: Rapport[keyof Rapport]; title: string }>) {
  if (tabel.isPending) return <Loading />;
  return <ErrorMessage error={tabel.error} title={title} onRetry={() => void tabel.refetch()} />;
}

function Uitkering({ tabel }: Readonly<{ tabel: UitkeringTabel }>) {
  const { t } = useTranslation();
  if (tabel.gemeenten.length === 0) return null;
  if (tabel.totaal.waarde === 0) return <Empty title={t('rapportage.uitkering.leeg')} />;
  return (
    <>
      <Kerncijfers cijfers={uitkeringkern(t, tabel)} />
      <h3 className="utrecht-heading-3">{t('rapportage.uitkering.tabel')}</h3>
      <Cijfertabellen groepen={uitkeringgroepen(t, tabel)} />
    </>
  );
}

function Inburgering({ tabel }: Readonly<{ tabel: InburgeringTabel }>) {
  const { t } = useTranslation();
  if (tabel.gemeenten.length === 0) return null;
  if (tabel.inburgeringsplichtigSinds2013.waarde === 0) return <Empty title={t('rapportage.inburgering.leeg')} />;
  return (
    <>
      <Kerncijfers cijfers={inburgeringkern(t, tabel)} />
      <Cijfertabellen groepen={inburgeringgroepen(t, tabel)} />
    </>
  );
}
