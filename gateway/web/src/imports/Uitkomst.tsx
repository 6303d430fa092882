import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Import } from '../api/types';
import { hasRol, useSessie } from '../app/session';
import { Alert } from '../ui/Alert';
import { Button } from '../ui/Button';
import { formatNumber } from '../ui/format';
import { RouterButton } from '../ui/Link';
import { ErrorMessage } from '../ui/states';
import { useExecute, type Importplaats } from './api';

interface UitkomstProps {
  run: Import;
  plaats: Importplaats;
}

/** What came out, and the one thing to do next. */
export function Uitkomst({ run, plaats }: Readonly<UitkomstProps>) {
  if (run.status === 'afgekeurd') return <Afgekeurd run={run} plaats={plaats} />;
  if (run.status === 'teruggedraaid') return null;
  return run.status === 'gecontroleerd' ? <Gecontroleerd run={run} plaats={plaats} /> : <Afgerond run={run} plaats={plaats} />;
}

function AnderBestand({ plaats, primary = false }: Readonly<{ plaats: Importplaats; primary?: boolean }>) {
  const { t } = useTranslation();
  return (
    <RouterButton
      to={`/importeren?gemeente=${plaats.gemeente}&soort=${plaats.soort}`}
      appearance={primary ? 'primary' : 'secondary'}
    >
      {t('imports.anderBestand')}
    </RouterButton>
  );
}

function Afgekeurd({ run, plaats }: Readonly<UitkomstProps>) {
  const { t } = useTranslation();
  return (
    <>
      <Alert type="error" live>
        <p className="app-melding__titel">{t('imports.afgekeurd.titel')}</p>
        <p>{run.bestandsfout?.detail}</p>
        <p>{t(run.bestandsfout?.code === 'storing' ? 'imports.afgekeurd.storing' : 'imports.afgekeurd.niets')}</p>
      </Alert>
      <div className="app-knoppen">
        <AnderBestand plaats={plaats} primary />
      </div>
    </>
  );
}

/** The check is done and nothing is written: here someone decides. */
function Gecontroleerd({ run, plaats }: Readonly<UitkomstProps>) {
  const { t } = useTranslation();
  const execute = useExecute(plaats);
  const useful = run.nieuw > 0;
  const faulty = run.afgewezen > 0;
  return (
    <>
      <Alert type={faulty ? (useful ? 'warning' : 'error') : useful ? 'ok' : 'info'} live>
        <p className="app-melding__titel">{t('imports.gecontroleerd.titel')}</p>
        {useful && <p>{t('imports.gecontroleerd.nieuw', { count: run.nieuw, aantal: formatNumber(run.nieuw) })}</p>}
        {useful && faulty && <p>{t('imports.gecontroleerd.afgewezen', { count: run.afgewezen, aantal: formatNumber(run.afgewezen) })}</p>}
        {!useful && <p>{t(faulty ? 'imports.gecontroleerd.geen' : 'imports.gecontroleerd.alBekend')}</p>}
      </Alert>
      {execute.isError && <ErrorMessage error={execute.error} />}
      <div className="app-knoppen">
        {useful && (
          <Button appearance="primary" busy={execute.isPending} onClick={() => execute.mutate()}>
            {t('imports.leesIn', { count: run.nieuw, aantal: formatNumber(run.nieuw) })}
          </Button>
        )}
        <AnderBestand plaats={plaats} primary={!useful} />
      </div>
    </>
  );
}

function Afgerond({ run, plaats }: Readonly<UitkomstProps>) {
  const { t } = useTranslation();
  const mayWork = hasRol(useSessie(), 'regievoerder', 'consulent');
  const actions: ReactNode = (
    <div className="app-knoppen">
      {mayWork && (
        <RouterButton appearance="primary" to={`/caseload?gemeente=${plaats.gemeente}&sort=-aankomstdatum`}>
          {t('imports.naarCaseload')}
        </RouterButton>
      )}
      <AnderBestand plaats={plaats} />
    </div>
  );
  return (
    <>
      <Alert type={run.afgewezen > 0 ? 'warning' : 'ok'} live>
        <p className="app-melding__titel">{t('imports.afgerond.titel')}</p>
        <p>{t(`imports.afgerond.${plaats.soort}`, { count: run.nieuw, aantal: formatNumber(run.nieuw) })}</p>
        {run.afgewezen > 0 && <p>{t('imports.afgerond.afgewezen', { count: run.afgewezen, aantal: formatNumber(run.afgewezen) })}</p>}
      </Alert>
      {actions}
    </>
  );
}
