import { useTranslation } from 'react-i18next';
import type { Terugdraaiing } from '../api/types';
import { Button } from '../ui/Button';
import { ErrorMessage, Loading } from '../ui/states';
import { useBlijvers, type Importplaats } from './api';
import { Regels } from './Regels';

/** The rows that stay when an import is taken back, each with the reason. */
export function Blijvers({ plaats, terugdraaiing }: Readonly<{ plaats: Importplaats; terugdraaiing: Terugdraaiing }>) {
  const { t } = useTranslation();
  const { data, hasNextPage, isFetching, isPending, isError, error, fetchNextPage, refetch } = useBlijvers(plaats, terugdraaiing);
  return (
    <>
      {isPending && <Loading />}
      {data && <Regels regels={data.pages.flatMap((page) => page.items)} caption={t('imports.terugdraaien.tabel')} />}
      {isError && <ErrorMessage error={error} onRetry={() => void refetch()} />}
      {hasNextPage && (
        <div className="app-knoppen">
          <Button busy={isFetching} onClick={() => void fetchNextPage()}>
            {t(isFetching ? 'ui.laden' : 'ui.meer')}
          </Button>
        </div>
      )}
    </>
  );
}
