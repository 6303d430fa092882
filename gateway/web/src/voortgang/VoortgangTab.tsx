import { useTranslation } from 'react-i18next';
import { isProbleem } from '../api/problem';
import type { Traject } from '../api/types';
import { useDossier } from '../dossier/context';
import { TrajectstatusBadge } from '../ui/badges';
import { daysUntil, formatDate } from '../ui/format';
import { Fact, Facts } from '../ui/Facts';
import { RouterLink } from '../ui/Link';
import { Empty, ErrorMessage, Loading } from '../ui/states';
import { Table, TBody, Td, Th, THead, Tr } from '../ui/Table';
import { useDaysText } from '../ui/Termijn';
import { useTraject } from './api';
import './voortgang.css';
import { TabHeading } from '../ui/TabHeading';

export function VoortgangTab() {
  const { t } = useTranslation();
  const { gemeente, id } = useDossier();
  const traject = useTraject(gemeente, id);
  if (traject.isPending) return <Loading />;
  if (traject.data) return <Voortgang traject={traject.data} />;
  if (isProbleem(traject.error, 404)) {
    return (
      <Empty title={t('voortgang.geen.titel')}>
        <p>{t('voortgang.geen.uitleg')}</p>
        <RouterLink to={`/importeren?gemeente=${gemeente}`}>{t('app.nav.importeren')}</RouterLink>
      </Empty>
    );
  }
  return <ErrorMessage error={traject.error} onRetry={() => void traject.refetch()} />;
}

function Voortgang({ traject }: Readonly<{ traject: Traject }>) {
  const { t } = useTranslation();
  return (
    <>
      <TabHeading>{t('voortgang.titel')}</TabHeading>
      {traject.termijnTot !== undefined && <Tijdlijn traject={traject} termijnTot={traject.termijnTot} />}
      <div className="app-kolommen">
        <section>
          <h3 className="app-groep__titel">{t('voortgang.plicht')}</h3>
          <Facts>
            <Fact name={t('caseload.kolom.status')}>
              <TrajectstatusBadge status={traject.status} />
            </Fact>
            {traject.statusOp !== undefined && <Fact name={t('voortgang.statusOp')}>{formatDate(traject.statusOp)}</Fact>}
            <Fact name={t('persoon.regime')}>{t(`domein.regime.${traject.regime}`)}</Fact>
            <Fact name={t('voortgang.vanaf')}>{formatDate(traject.plichtVanaf)}</Fact>
            <Fact name={t('voortgang.tot')}>{traject.termijnTot && formatDate(traject.termijnTot)}</Fact>
          </Facts>
        </section>
        <section>
          <h3 className="app-groep__titel">{t('voortgang.verlengingen')}</h3>
          {traject.verlengingen.length === 0 ? (
            <p>{t('voortgang.geenVerlengingen')}</p>
          ) : (
            <ol className="voortgang-lijst">
              {traject.verlengingen.map(({ verlengdOp, tot }) => (
                <li key={verlengdOp}>{t('voortgang.verlenging', { op: formatDate(verlengdOp), tot: formatDate(tot) })}</li>
              ))}
            </ol>
          )}
        </section>
      </div>
      <section className="app-sectie">
        <h3 className="app-groep__titel">{t('voortgang.examens')}</h3>
        {traject.examens.length === 0 ? (
          <p>{t('voortgang.geenExamens')}</p>
        ) : (
          <Table caption={t('voortgang.examens')} hideCaption>
            <THead>
              <Th>{t('voortgang.onderdeel')}</Th>
              <Th>{t('voortgang.niveau')}</Th>
              <Th>{t('voortgang.behaaldOp')}</Th>
            </THead>
            <TBody>
              {traject.examens.map(({ onderdeel, niveau, behaaldOp }) => (
                <Tr key={`${onderdeel ?? ''}${niveau}${behaaldOp}`}>
                  <Td>{onderdeel ?? t('voortgang.heelExamen')}</Td>
                  <Td>{niveau}</Td>
                  <Td className="app-getal">{formatDate(behaaldOp)}</Td>
                </Tr>
              ))}
            </TBody>
          </Table>
        )}
      </section>
    </>
  );
}

/** How much of the term has gone by; the words beside it say the same. */
function Tijdlijn({ traject, termijnTot }: Readonly<{ traject: Traject; termijnTot: string }>) {
  const { t } = useTranslation();
  const daysText = useDaysText();
  const length = Math.max(1, daysUntil(termijnTot, traject.plichtVanaf));
  const gone = Math.min(length, Math.max(0, length - daysUntil(termijnTot)));
  if (traject.status !== 'lopend') return null;
  return (
    <div className="voortgang-tijdlijn">
      <label htmlFor="termijn">{t('voortgang.termijn')}</label>
      <progress id="termijn" max={length} value={gone} />
      <div className="voortgang-tijdlijn__voet">
        <span>{formatDate(traject.plichtVanaf)}</span>
        <strong>{daysText(termijnTot)}</strong>
        <span>{formatDate(termijnTot)}</span>
      </div>
    </div>
  );
}
