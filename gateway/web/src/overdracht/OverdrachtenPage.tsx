import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { useOneGemeente } from '../app/gemeenteKeuze';
import { GemeenteSwitch } from '../app/GemeenteSwitch';
import { hasRol, useSessie } from '../app/session';
import '../caseload/caseload.css';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import { RouterButton } from '../ui/Link';
import { PageHeading } from '../ui/PageHeading';
import { PrintButton } from '../ui/PrintButton';
import { Empty, ErrorMessage, Loading } from '../ui/states';
import { useOverdrachten, useTelling } from './api';
import { readKeuze } from './keuze';
import { OverdrachtenTable } from './OverdrachtenTable';
import { Tellingen } from './Tellingen';

/** Who is expected in a municipality. COA sees its own; what to show is the service's decision. */
export function OverdrachtenPage() {
  const { t } = useTranslation();
  const coa = !hasRol(useSessie(), 'regievoerder', 'consulent');
  const gemeente = useOneGemeente();
  const [search] = useSearchParams();
  const keuze = readKeuze(search);
  const query = useOverdrachten(gemeente.id, keuze);
  const telling = useTelling(gemeente.id);
  const regels = (query.data?.pages ?? []).flatMap((page) => page.items);
  return (
    <>
      <PageHeading title={t('overdracht.titel')}>
        <PrintButton />
        <RouterButton to={`/overdrachten/nieuw?gemeente=${gemeente.id}`} appearance="primary">
          <Icon name="plus" />
          {t('overdracht.nieuw')}
        </RouterButton>
      </PageHeading>
      <GemeenteSwitch />
      <p className="app-inleiding">{t(coa ? 'overdracht.uitlegCoa' : 'overdracht.uitleg')}</p>
      <Tellingen telling={telling.data} keuze={keuze} alleenOpen={coa} />
      {query.isPending && <Loading />}
      {query.isError && (
        <ErrorMessage error={query.error} title={t('overdracht.fout')} onRetry={() => void query.refetch()} />
      )}
      {regels.length > 0 && <OverdrachtenTable regels={regels} caption={t('overdracht.tabel')} />}
      {query.isSuccess && regels.length === 0 && (
        <Empty title={t('overdracht.leeg.titel')}>
          <p>{t('overdracht.leeg.uitleg')}</p>
        </Empty>
      )}
      {query.hasNextPage && (
        <div className="caseload-meer">
          <Button busy={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
            {t(query.isFetchingNextPage ? 'ui.laden' : 'ui.meer')}
          </Button>
        </div>
      )}
    </>
  );
}
