import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Import, Terugdraaiing } from '../api/types';
import { Alert } from '../ui/Alert';
import { Button } from '../ui/Button';
import { Confirm } from '../ui/Confirm';
import { formatMoment, formatNumber } from '../ui/format';
import { ErrorMessage } from '../ui/states';
import { useUndo, type Importplaats } from './api';
import { Blijvers } from './Blijvers';

interface TerugdraaienProps {
  run: Import;
  plaats: Importplaats;
}

/** Takes a whole import back: first a look at what goes and what stays, then the decision. */
export function Terugdraaien({ run, plaats }: Readonly<TerugdraaienProps>) {
  const { t } = useTranslation();
  const look = useUndo(plaats, true);
  const { terugdraaiing, terugTeDraaienTot } = run;
  if (terugdraaiing === undefined && terugTeDraaienTot === undefined) return null;
  return (
    <section className="app-sectie" aria-labelledby="terugdraaien">
      <h2 id="terugdraaien" className="utrecht-heading-2">
        {t('imports.terugdraaien.kop')}
      </h2>
      {terugdraaiing && <Stand terugdraaiing={terugdraaiing} plaats={plaats} />}
      {terugTeDraaienTot && (
        <>
          <p>{t('imports.terugdraaien.uitleg', { moment: formatMoment(terugTeDraaienTot) })}</p>
          {look.isError && <ErrorMessage error={look.error} />}
          <div className="app-knoppen">
            {terugdraaiing?.status === 'gecontroleerd' && terugdraaiing.terug > 0 && (
              <Besluit terug={terugdraaiing.terug} plaats={plaats} />
            )}
            <Button busy={look.isPending} onClick={() => look.mutate()}>
              {t(terugdraaiing ? 'imports.terugdraaien.kijkWeer' : 'imports.terugdraaien.kijk')}
            </Button>
          </div>
        </>
      )}
    </section>
  );
}

const tones = { bezig: 'info', gecontroleerd: 'warning', teruggedraaid: 'ok', mislukt: 'error' } as const;

/** What the look found, or what happened. */
function Stand({ terugdraaiing, plaats }: Readonly<{ terugdraaiing: Terugdraaiing; plaats: Importplaats }>) {
  const { t } = useTranslation();
  const { status, terug, gebleven } = terugdraaiing;
  return (
    <>
      <Alert type={tones[status]} live>
        <p className="app-melding__titel">{t(`imports.terugdraaien.titel.${status}`)}</p>
        <p>{t(`imports.terugdraaien.terug.${status}`, { count: terug, aantal: formatNumber(terug) })}</p>
        {gebleven > 0 && <p>{t('imports.terugdraaien.blijft', { count: gebleven, aantal: formatNumber(gebleven) })}</p>}
      </Alert>
      {gebleven > 0 && <Blijvers plaats={plaats} terugdraaiing={terugdraaiing} />}
    </>
  );
}

/** Only after a question: this is the one thing on the page that takes dossiers away. */
function Besluit({ terug, plaats }: Readonly<{ terug: number; plaats: Importplaats }>) {
  const { t } = useTranslation();
  const [asking, setAsking] = useState(false);
  const undo = useUndo(plaats, false);
  const counted = { count: terug, aantal: formatNumber(terug) };
  return (
    <>
      <Button danger onClick={() => setAsking(true)}>
        {t('imports.terugdraaien.knop', counted)}
      </Button>
      {asking && (
        <Confirm
          title={t('imports.terugdraaien.vraag')}
          confirm={t('imports.terugdraaien.knop', counted)}
          danger
          busy={undo.isPending}
          onConfirm={() => undo.mutate()}
          onClose={() => setAsking(false)}
        >
          <p>{t(`imports.terugdraaien.gevolg.${plaats.soort}`, counted)}</p>
          <p>{t('imports.terugdraaien.definitief')}</p>
          {undo.isError && <ErrorMessage error={undo.error} />}
        </Confirm>
      )}
    </>
  );
}
