import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { useOneGemeente } from '../app/gemeenteKeuze';
import { GemeenteSwitch } from '../app/GemeenteSwitch';
import { Alert } from '../ui/Alert';
import { Button } from '../ui/Button';
import { formatList } from '../ui/format';
import { RouterLink } from '../ui/Link';
import { PageHeading } from '../ui/PageHeading';
import { PrintButton } from '../ui/PrintButton';
import { Empty, ErrorMessage, Loading } from '../ui/states';
import { useLogboek, type Regel } from './api';
import { Controle } from './Controle';
import { ExportButton } from './ExportButton';
import './logboek.css';
import { LogboekTable } from './LogboekTable';
import { Vraagvorm } from './Vraagvorm';
import { isGefilterd, readVraag, vraagKeys, withVraag } from './vraag';

export function LogboekPage() {
  const { t } = useTranslation();
  const gemeente = useOneGemeente();
  const [search] = useSearchParams();
  const vraag = readVraag(search);
  const logboek = useLogboek(gemeente.id, vraag);
  const regels = logboek.data?.pages.flatMap((page) => page.items) ?? [];
  const stil = [...new Set(logboek.data?.pages.flatMap((page) => page.nietBereikbaar))];
  const alles = withVraag(search, Object.fromEntries(vraagKeys.map((key) => [key, undefined])));

  return (
    <>
      <PageHeading title={t('logboek.titel')}>
        <PrintButton />
        <ExportButton gemeente={gemeente.id} vraag={vraag} />
      </PageHeading>
      <p className="app-inleiding">{t('logboek.uitleg', { gemeente: gemeente.naam })}</p>
      <GemeenteSwitch />
      <Controle key={gemeente.id} gemeente={gemeente.id} />
      <Vraagvorm vraag={vraag} />
      {stil.length > 0 && (
        <Alert type="warning" live>
          <p>{t('logboek.nietBereikbaar', { diensten: formatList(stil.map((dienst) => t(`domein.dienst.${dienst}`))) })}</p>
          <div className="app-knoppen">
            <Button onClick={() => void logboek.refetch()}>{t('ui.opnieuw')}</Button>
          </div>
        </Alert>
      )}
      {logboek.isPending ? (
        <Loading />
      ) : regels.length === 0 && logboek.isError ? (
        <ErrorMessage error={logboek.error} title={t('logboek.fout')} onRetry={() => void logboek.refetch()} />
      ) : regels.length === 0 ? (
        <Empty title={t(isGefilterd(vraag) ? 'logboek.niets' : 'logboek.leeg')}>
          {isGefilterd(vraag) && <RouterLink to={{ search: alles }}>{t('logboek.vraag.wis')}</RouterLink>}
        </Empty>
      ) : (
        <Regels regels={regels} meer={logboek.hasNextPage} />
      )}
      {logboek.hasNextPage && (
        <div className="logboek-meer">
          <Button busy={logboek.isFetchingNextPage} onClick={() => void logboek.fetchNextPage()}>
            {t(logboek.isFetchingNextPage ? 'ui.laden' : 'ui.meer')}
          </Button>
        </div>
      )}
    </>
  );
}

function Regels({ regels, meer }: Readonly<{ regels: readonly Regel[]; meer: boolean }>) {
  const { t } = useTranslation();
  return (
    <>
      <p role="status">{t(meer ? 'logboek.eerste' : 'logboek.aantal', { count: regels.length })}</p>
      <LogboekTable regels={regels} />
    </>
  );
}
