import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { isProbleem } from '../api/problem';
import { NotFound } from '../app/NotFound';
import { useGemeenteNaam } from '../app/session';
import { formatMoment } from '../ui/format';
import { Icon } from '../ui/Icon';
import { RouterLink } from '../ui/Link';
import { PageHeading } from '../ui/PageHeading';
import { ErrorMessage, Loading } from '../ui/states';
import { isRunning, useImport, type Importplaats } from './api';
import './imports.css';
import { Regelfouten } from './Regelfouten';
import { isSoort } from './soorten';
import { Stappen } from './Stappen';
import { Tellingen } from './Tellingen';
import { Terugdraaien } from './Terugdraaien';
import { Uitkomst } from './Uitkomst';
import { Verloop } from './Verloop';

export function ImportPage() {
  const { gemeente = '', soort, importId = '' } = useParams();
  if (!isSoort(soort)) return <NotFound />;
  return <OneImport plaats={{ gemeente, soort, importId }} />;
}

function OneImport({ plaats }: Readonly<{ plaats: Importplaats }>) {
  const { t } = useTranslation();
  const naam = useGemeenteNaam();
  const query = useImport(plaats);
  const run = query.data;
  const unknown = run === undefined && isProbleem(query.error, 404);
  const title = t(`imports.titelVan.${plaats.soort}`, { gemeente: naam(plaats.gemeente) });
  return (
    <>
      <p>
        <RouterLink className="imports-terug" to={`/importeren?gemeente=${plaats.gemeente}&soort=${plaats.soort}`}>
          <Icon name="terug" mirror />
          {t('imports.terug')}
        </RouterLink>
      </p>
      <PageHeading title={unknown ? t('imports.onbekend.titel') : title} documentTitle={t('imports.titel')} />
      {unknown && <p>{t('imports.onbekend.uitleg')}</p>}
      {query.isPending && <Loading />}
      {query.isError && !unknown && <ErrorMessage error={query.error} onRetry={() => void query.refetch()} />}
      {run && (
        <>
          <p className="app-klein">{t('imports.gestartOp', { moment: formatMoment(run.gestartOp), tekenset: run.tekenset ?? '–' })}</p>
          <Stappen run={run} />
          {isRunning(run) ? <Verloop run={run} /> : <Uitkomst run={run} plaats={plaats} />}
          {!isRunning(run) && run.status !== 'afgekeurd' && <Tellingen run={run} />}
          {!isRunning(run) && <Terugdraaien run={run} plaats={plaats} />}
          {!isRunning(run) && run.afgewezen > 0 && <Regelfouten run={run} plaats={plaats} />}
        </>
      )}
    </>
  );
}
