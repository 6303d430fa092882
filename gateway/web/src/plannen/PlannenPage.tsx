import { useTranslation } from 'react-i18next';
import { useOneGemeente } from '../app/gemeenteKeuze';
import { GemeenteSwitch } from '../app/GemeenteSwitch';
import { Button } from '../ui/Button';
import { PageHeading } from '../ui/PageHeading';
import { Empty, ErrorMessage, Loading } from '../ui/states';
import { usePlannenOf } from './api';
import './plannen.css';
import { PlannenTable } from './PlannenTable';

/** Where a partner starts: what was agreed with the own organisation. What to show is the service's decision. */
export function PlannenPage() {
  const { t } = useTranslation();
  const gemeente = useOneGemeente();
  const query = usePlannenOf(gemeente.id);
  // A page may come back shorter than asked, even empty, while there is more behind it.
  const plannen = (query.data?.pages ?? []).flatMap((page) => page.items);
  return (
    <>
      <PageHeading title={t('plannen.titel')} />
      <GemeenteSwitch />
      <p className="app-inleiding">{t('plannen.uitleg')}</p>
      {query.isPending && <Loading />}
      {query.isError && (
        <ErrorMessage error={query.error} title={t('plannen.fout')} onRetry={() => void query.refetch()} />
      )}
      {plannen.length > 0 && <PlannenTable plannen={plannen} />}
      {query.isSuccess && plannen.length === 0 && !query.hasNextPage && (
        <Empty title={t('plannen.leeg.titel', { gemeente: gemeente.naam })}>
          <p>{t('plannen.leeg.uitleg')}</p>
        </Empty>
      )}
      {query.hasNextPage && (
        <div className="plannen-meer">
          <Button busy={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
            {t(query.isFetchingNextPage ? 'ui.laden' : 'ui.meer')}
          </Button>
        </div>
      )}
    </>
  );
}
