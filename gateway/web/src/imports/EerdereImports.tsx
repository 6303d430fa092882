import { useTranslation } from 'react-i18next';
import type { Gemeente, Import } from '../api/types';
import { Alert } from '../ui/Alert';
import { Button } from '../ui/Button';
import { formatMoment, formatNumber } from '../ui/format';
import { RouterLink } from '../ui/Link';
import { Empty, ErrorMessage, Loading } from '../ui/states';
import { Table, TBody, Td, Th, THead, Tr } from '../ui/Table';
import { addressOf } from './address';
import { useImports } from './api';
import { StatusBadge } from './StatusBadge';

/** What was read in before, of all kinds, newest first. */
export function EerdereImports({ gemeente }: Readonly<{ gemeente: Gemeente }>) {
  const { t } = useTranslation();
  const imports = useImports(gemeente.id);
  const runs = imports.data?.pages.flatMap((page) => page.items) ?? [];
  const nietBereikbaar = new Set(imports.data?.pages.flatMap((page) => page.nietBereikbaar));
  return (
    <section className="app-sectie" aria-labelledby="eerdere-imports">
      <h2 id="eerdere-imports" className="utrecht-heading-2">
        {t('imports.eerdere.kop', { gemeente: gemeente.naam })}
      </h2>
      {[...nietBereikbaar].map((soort) => (
        <Alert key={soort} type="warning" live>
          <p>{t('imports.eerdere.nietBereikbaar', { soort: t(`imports.soort.${soort}`) })}</p>
        </Alert>
      ))}
      {imports.isPending ? (
        <Loading />
      ) : imports.isError ? (
        <ErrorMessage error={imports.error} title={t('imports.eerdere.fout')} onRetry={() => void imports.refetch()} />
      ) : runs.length === 0 ? (
        nietBereikbaar.size === 0 && <Empty title={t('imports.eerdere.leeg')} />
      ) : (
        <Runs runs={runs} />
      )}
      {imports.hasNextPage && (
        <div className="app-knoppen">
          <Button busy={imports.isFetchingNextPage} onClick={() => void imports.fetchNextPage()}>
            {t(imports.isFetchingNextPage ? 'ui.laden' : 'ui.meer')}
          </Button>
        </div>
      )}
    </section>
  );
}

function Runs({ runs }: Readonly<{ runs: readonly Import[] }>) {
  const { t } = useTranslation();
  return (
    <Table caption={t('imports.eerdere.tabel')} hideCaption kaarten>
      <THead>
        <Th>{t('imports.kolom.gestart')}</Th>
        <Th>{t('imports.kolom.soort')}</Th>
        <Th>{t('imports.kolom.status')}</Th>
        <Th getal>{t('imports.telling.regels')}</Th>
        <Th getal>{t('imports.telling.nieuw')}</Th>
        <Th getal>{t('imports.telling.ongewijzigd')}</Th>
        <Th getal>{t('imports.telling.afgewezen')}</Th>
      </THead>
      <TBody>
        {runs.map((run) => (
          <Tr key={run.importId}>
            <Th scope="row" className="app-getal">
              <RouterLink to={addressOf(run)}>{formatMoment(run.gestartOp)}</RouterLink>
            </Th>
            <Td label={t('imports.kolom.soort')}>{t(`imports.soort.${run.soort}`)}</Td>
            <Td label={t('imports.kolom.status')}>
              <StatusBadge run={run} />
            </Td>
            {(['regels', 'nieuw', 'ongewijzigd', 'afgewezen'] as const).map((telling) => (
              <Td key={telling} getal label={t(`imports.telling.${telling}`)}>
                {formatNumber(run[telling])}
              </Td>
            ))}
          </Tr>
        ))}
      </TBody>
    </Table>
  );
}
