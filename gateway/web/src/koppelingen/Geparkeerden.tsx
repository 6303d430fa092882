import { useTranslation } from 'react-i18next';
import { useGemeenteNaam } from '../app/session';
import { Alert } from '../ui/Alert';
import { Button } from '../ui/Button';
import { formatMoment, formatNumber } from '../ui/format';
import { ErrorMessage } from '../ui/states';
import { Table, TBody, Td, Th, THead, Tr } from '../ui/Table';
import { useHerhaling, type Koppeling } from './api';
import { parkedIn, type GeparkeerdBij } from './stand';

interface GeparkeerdenProps {
  koppelingen: readonly Koppeling[];
  toonGemeente: boolean;
}

/** Whose events could not be applied. The others flow on; these wait until somebody tries again. */
export function Geparkeerden({ koppelingen, toonGemeente }: Readonly<GeparkeerdenProps>) {
  const { t } = useTranslation();
  const herhaling = useHerhaling();
  const parked = parkedIn(koppelingen);
  if (parked.length === 0 && !herhaling.isSuccess) return null;
  return (
    <section className="app-sectie" aria-labelledby="geparkeerd">
      <h2 id="geparkeerd" className="utrecht-heading-2">
        {t('koppelingen.geparkeerd.kop')}
      </h2>
      <p className="app-inleiding">{t('koppelingen.geparkeerd.uitleg')}</p>
      {herhaling.isError && <ErrorMessage error={herhaling.error} title={t('koppelingen.geparkeerd.mislukt')} />}
      {herhaling.isSuccess && (
        <Alert type="ok" live>
          <p>{t('koppelingen.geparkeerd.gelukt')}</p>
        </Alert>
      )}
      {parked.length > 0 && (
        <Table caption={t('koppelingen.geparkeerd.tabel')} hideCaption kaarten>
          <THead>
            <Th>{t('koppelingen.kolom.dienst')}</Th>
            {toonGemeente && <Th>{t('koppelingen.kolom.gemeente')}</Th>}
            <Th>{t('koppelingen.geparkeerd.onderwerp')}</Th>
            <Th>{t('koppelingen.geparkeerd.fout')}</Th>
            <Th>{t('koppelingen.geparkeerd.sinds')}</Th>
            <Th getal>{t('koppelingen.geparkeerd.wachtend')}</Th>
            <Th>
              <span className="app-alleen-voorlezen">{t('koppelingen.kolom.acties')}</span>
            </Th>
          </THead>
          <TBody>
            {parked.map((one) => (
              <Rij
                key={`${one.gemeente}/${one.dienst}/${one.bron}/${one.subject}`}
                parked={one}
                toonGemeente={toonGemeente}
                busy={herhaling.isPending && herhaling.variables.subject === one.subject}
                onRetry={() => herhaling.mutate(one)}
              />
            ))}
          </TBody>
        </Table>
      )}
    </section>
  );
}

interface RijProps {
  parked: GeparkeerdBij;
  toonGemeente: boolean;
  busy: boolean;
  onRetry: () => void;
}

function Rij({ parked, toonGemeente, busy, onRetry }: Readonly<RijProps>) {
  const { t } = useTranslation();
  const naam = useGemeenteNaam();
  const { dienst, bron, gemeente, subject, fout, sinds, aantal } = parked;
  return (
    <Tr>
      <Th scope="row">
        {t(`domein.dienst.${dienst}`)}
        <span className="app-klein koppelingen-model">{t('koppelingen.geparkeerd.van', { bron: t(`domein.dienst.${bron}`) })}</span>
      </Th>
      {toonGemeente && <Td label={t('koppelingen.kolom.gemeente')}>{naam(gemeente)}</Td>}
      <Td label={t('koppelingen.geparkeerd.onderwerp')}>
        <code className="koppelingen-nummer">{subject}</code>
      </Td>
      <Td label={t('koppelingen.geparkeerd.fout')}>
        <code className="koppelingen-nummer">{fout}</code>
      </Td>
      <Td label={t('koppelingen.geparkeerd.sinds')} className="app-getal">
        {formatMoment(sinds)}
      </Td>
      <Td getal label={t('koppelingen.geparkeerd.wachtend')}>
        {formatNumber(aantal)}
      </Td>
      <Td>
        <Button busy={busy} onClick={onRetry} aria-label={t('koppelingen.geparkeerd.opnieuwVan', { subject })}>
          {t('koppelingen.geparkeerd.opnieuw')}
        </Button>
      </Td>
    </Tr>
  );
}
