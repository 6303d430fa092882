import { useTranslation } from 'react-i18next';
import type { CaseloadRegel } from '../api/types';
import { useGemeenteNaam } from '../app/session';
import { SignaalBadge, TrajectstatusBadge } from '../ui/badges';
import { formatDate } from '../ui/format';
import { RouterLink } from '../ui/Link';
import { SortTh, Table, TBody, Td, Th, THead, Tr } from '../ui/Table';
import { Termijn } from '../ui/Termijn';
import { Radarscores } from './Radarscores';

interface CaseloadTableProps {
  regels: CaseloadRegel[];
  sort: string;
  toonGemeente: boolean;
  busy: boolean;
}

export function CaseloadTable({ regels, sort, toonGemeente, busy }: Readonly<CaseloadTableProps>) {
  const { t } = useTranslation();
  return (
    <Table caption={t('caseload.tabel')} hideCaption kaarten busy={busy}>
      <THead>
        <SortTh veld="naam" sort={sort}>
          {t('caseload.kolom.naam')}
        </SortTh>
        {toonGemeente && <Th>{t('caseload.kolom.gemeente')}</Th>}
        <Th>{t('caseload.kolom.status')}</Th>
        <Th>{t('caseload.kolom.leerroute')}</Th>
        <SortTh veld="termijn" sort={sort}>
          {t('caseload.kolom.termijn')}
        </SortTh>
        <Th>{t('caseload.kolom.signalen')}</Th>
        <Th>{t('caseload.kolom.intake')}</Th>
        <Th>{t('caseload.kolom.radar')}</Th>
        <SortTh veld="aankomstdatum" sort={sort}>
          {t('caseload.kolom.aankomst')}
        </SortTh>
      </THead>
      <TBody>
        {regels.map((regel) => (
          <Row key={regel.nieuwkomerId} regel={regel} toonGemeente={toonGemeente} />
        ))}
      </TBody>
    </Table>
  );
}

function Row({ regel, toonGemeente }: Readonly<{ regel: CaseloadRegel; toonGemeente: boolean }>) {
  const { t } = useTranslation();
  const gemeenteNaam = useGemeenteNaam();
  const { eerstvolgendeTermijn: termijn, leerroute, planStatus, intake } = regel;
  return (
    <Tr className="caseload-rij">
      <Th scope="row" className="caseload-rij__naam">
        <RouterLink to={`/dossiers/${regel.gemeente}/${regel.nieuwkomerId}`}>{regel.weergavenaam}</RouterLink>
        <span className="app-klein">{regel.dossiernummer}</span>
      </Th>
      {toonGemeente && <Td label={t('caseload.kolom.gemeente')}>{gemeenteNaam(regel.gemeente)}</Td>}
      <Td label={t('caseload.kolom.status')}>
        <TrajectstatusBadge status={regel.status} />
      </Td>
      <Td label={t('caseload.kolom.leerroute')}>
        <span>
          {leerroute ? t(`domein.leerroute.${leerroute}`) : <span className="app-klein">{t('domein.leerroute.geen')}</span>}
          {planStatus === 'concept' && <span className="app-klein caseload-rij__plan">{t('caseload.planConcept')}</span>}
        </span>
      </Td>
      <Td label={t('caseload.kolom.termijn')}>
        {termijn ? (
          <Termijn datum={termijn.datum} soort={termijn.soort === 'pip' ? t('caseload.pip') : undefined} />
        ) : (
          <span className="app-klein">{t('caseload.geenTermijn')}</span>
        )}
      </Td>
      <Td label={regel.signalen.length > 0 ? t('caseload.kolom.signalen') : undefined}>
        {regel.signalen.length > 0 && (
          <ul className="app-badges">
            {regel.signalen.map((signaal) => (
              <li key={signaal}>
                <SignaalBadge signaal={signaal} />
              </li>
            ))}
          </ul>
        )}
      </Td>
      <Td label={t('caseload.kolom.intake')}>
        {intake === undefined ? <span className="app-klein">{t('caseload.intake.geen')}</span> : t(`caseload.intake.${intake}`)}
      </Td>
      <Td label={t('caseload.kolom.radar')}>
        <Radarscores radar={regel.radar} />
      </Td>
      <Td label={t('caseload.kolom.aankomst')} className="app-getal">
        {formatDate(regel.aankomstdatum)}
      </Td>
    </Tr>
  );
}
