import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDossier } from '../dossier/context';
import { useVerwerkingText } from '../logboek/LogboekTable';
import { Button } from '../ui/Button';
import { formatMoment } from '../ui/format';
import { ErrorMessage, Loading } from '../ui/states';
import { Table, Td, Th, THead, Tr } from '../ui/Table';
import { useInzages } from './api';
import { PrintDeel } from './PrintDeel';

/** Who looked, for the newcomer: by role, without names. */
export function Inzages() {
  const { t } = useTranslation();
  const [shown, setShown] = useState(false);
  return (
    <section className="rechten-deel">
      <h2 className="app-groep__titel">{t('rechten.inzages.titel')}</h2>
      <p className="app-lopend">{t('rechten.inzages.uitleg')}</p>
      {shown ? <Lijst /> : <Button onClick={() => setShown(true)}>{t('rechten.inzages.toon')}</Button>}
    </section>
  );
}

function Lijst() {
  const { t } = useTranslation();
  const { gemeente, id } = useDossier();
  const verwerkingText = useVerwerkingText();
  const query = useInzages(gemeente, id);
  if (query.isPending) return <Loading />;
  if (query.data === undefined) return <ErrorMessage error={query.error} onRetry={() => void query.refetch()} />;
  const regels = query.data.pages.flatMap(({ items }) => items);
  return (
    <>
      <div className="app-knoppen">
        <PrintDeel />
      </div>
      <Table caption={t('rechten.inzages.tabel')} hideCaption kaarten>
        <THead>
          <Th>{t('logboek.kolom.tijdstip')}</Th>
          <Th>{t('rechten.inzages.wie')}</Th>
          <Th>{t('logboek.kolom.verwerking')}</Th>
        </THead>
        <tbody>
          {regels.map(({ tijdstip, rollen, verwerking }, at) => (
            <Tr key={`${tijdstip} ${at}`}>
              <Th scope="row" className="app-getal">
                <time dateTime={tijdstip}>{formatMoment(tijdstip)}</time>
              </Th>
              <Td label={t('rechten.inzages.wie')}>
                {rollen.length === 0
                  ? t('rechten.inzages.vanzelf')
                  : rollen.map((rol) => t(`app.rol.${rol}`, { defaultValue: rol })).join(', ')}
              </Td>
              <Td label={t('logboek.kolom.verwerking')}>{verwerkingText(verwerking)}</Td>
            </Tr>
          ))}
        </tbody>
      </Table>
      {query.isFetchNextPageError && <ErrorMessage error={query.error} />}
      {query.hasNextPage && (
        <Button busy={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
          {t('ui.meer')}
        </Button>
      )}
    </>
  );
}
