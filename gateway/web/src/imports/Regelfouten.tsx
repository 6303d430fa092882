import { useMutation } from '@tanstack/react-query';
import { useEffect, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useSearchParams } from 'react-router';
import type { Import } from '../api/types';
import { Button } from '../ui/Button';
import { download, toCsv } from '../ui/csv';
import { formatNumber, todayIso } from '../ui/format';
import { Icon } from '../ui/Icon';
import { ErrorMessage, Loading, useProblemText } from '../ui/states';
import { fetchAllRegels, useImportregels, useKolommen, type Importplaats } from './api';
import { Regels } from './Regels';

/** In the address, for what is wrong with a row as a whole. */
const heleRegel = 'regel';
const fewest = 50;

/** Each rejected row, with the line in the file, the column and the reason. */
export function Regelfouten({ run, plaats }: Readonly<{ run: Import; plaats: Importplaats }>) {
  const { t } = useTranslation();
  const [search] = useSearchParams();
  const veld = search.get('veld') ?? '';
  const { data, hasNextPage, isFetching, isPending, isError, error, fetchNextPage, refetch } = useImportregels(plaats, run.proef);
  const all = data?.pages.flatMap((page) => page.items) ?? [];
  const found = veld === '' ? all : all.filter((regel) => (regel.veld ?? heleRegel) === veld);

  // The service gives the rows in the order of the file; a filter goes on reading until it has enough to show.
  const reading = veld !== '' && hasNextPage && found.length < fewest;
  useEffect(() => {
    if (reading && !isFetching && !isError) void fetchNextPage();
  }, [reading, isFetching, isError, fetchNextPage]);

  return (
    <section className="app-sectie" aria-labelledby="regelfouten">
      <h2 id="regelfouten" className="utrecht-heading-2">
        {t('imports.fouten.kop', { count: run.afgewezen, aantal: formatNumber(run.afgewezen) })}
      </h2>
      <p className="app-inleiding">{t('imports.fouten.uitleg')}</p>
      <div className="imports-fouten__balk">
        <Veldkeuze plaats={plaats} veld={veld} />
        <ExportFouten plaats={plaats} />
      </div>
      {isPending || (reading && found.length === 0) ? (
        <Loading />
      ) : found.length === 0 && !isError ? (
        <p role="status">{t('imports.fouten.geen')}</p>
      ) : (
        <Regels regels={found} caption={t('imports.fouten.tabel')} />
      )}
      {isError && <ErrorMessage error={error} onRetry={() => void refetch()} />}
      {hasNextPage && !reading && (
        <div className="app-knoppen">
          <Button busy={isFetching} onClick={() => void fetchNextPage()}>
            {t(isFetching ? 'ui.laden' : 'ui.meer')}
          </Button>
        </div>
      )}
    </section>
  );
}

function Veldkeuze({ plaats, veld }: Readonly<{ plaats: Importplaats; veld: string }>) {
  const { t } = useTranslation();
  const id = useId();
  const { data: kolommen = [] } = useKolommen(plaats.gemeente, plaats.soort);
  const navigate = useNavigate();
  return (
    <div>
      <label className="utrecht-form-label" htmlFor={id}>
        {t('imports.fouten.filter')}
      </label>
      <select
        id={id}
        className="utrecht-select utrecht-select--html-select"
        value={veld}
        onChange={({ target }) =>
          void navigate({ search: target.value === '' ? '' : `veld=${target.value}` }, { replace: true, preventScrollReset: true })
        }
      >
        <option value="">{t('imports.fouten.alle')}</option>
        {kolommen.map(({ naam }) => (
          <option key={naam} value={naam}>
            {naam}
          </option>
        ))}
        <option value={heleRegel}>{t('imports.fouten.heleRegel')}</option>
      </select>
    </div>
  );
}

/** Always all of them, whatever the filter: whoever repairs the file needs the whole list. */
function ExportFouten({ plaats }: Readonly<{ plaats: Importplaats }>) {
  const { t } = useTranslation();
  const problemText = useProblemText();
  const run = useMutation({
    mutationFn: () => fetchAllRegels(plaats),
    onSuccess: (regels) => {
      const header = [t('imports.fouten.regel'), t('imports.fouten.veld'), t('imports.fouten.reden')];
      const rows = regels.map(({ regel, veld, detail }) => [regel, veld, detail]);
      download(`fouten-${plaats.soort}-${todayIso()}.csv`, toCsv(header, rows));
    },
  });
  return (
    <div>
      <Button busy={run.isPending} onClick={() => run.mutate()}>
        <Icon name="download" />
        {t('imports.fouten.exporteer')}
      </Button>
      <span className="app-klein" role="status">
        {run.isPending && t('ui.exporteerBezig')}
        {run.isError && problemText(run.error).title}
      </span>
    </div>
  );
}
