import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Leesmodel } from '../api/types';
import { useGemeenteNaam } from '../app/session';
import { Badge } from '../ui/badges';
import { Button } from '../ui/Button';
import { formatMoment, formatNumber } from '../ui/format';
import { useProblemText } from '../ui/states';
import { Table, TBody, Td, Th, THead, Tr } from '../ui/Table';
import type { Koppeling } from './api';
import { Herbouw } from './Herbouw';

interface OverzichtProps {
  koppelingen: readonly Koppeling[];
  toonGemeente: boolean;
}

interface Gekozen {
  koppeling: Koppeling;
  projectie: string;
}

/** Each read model: from whom it hears, how far it is, and a button to make it anew. */
export function Overzicht({ koppelingen, toonGemeente }: Readonly<OverzichtProps>) {
  const { t } = useTranslation();
  const [gekozen, setGekozen] = useState<Gekozen>();
  return (
    <>
      <Table caption={t('koppelingen.tabel')} hideCaption kaarten>
        <THead>
          <Th>{t('koppelingen.kolom.dienst')}</Th>
          {toonGemeente && <Th>{t('koppelingen.kolom.gemeente')}</Th>}
          <Th>{t('koppelingen.kolom.stand')}</Th>
          <Th>{t('koppelingen.kolom.hoortVan')}</Th>
          <Th>{t('koppelingen.kolom.standVan')}</Th>
          <Th>
            <span className="app-alleen-voorlezen">{t('koppelingen.kolom.acties')}</span>
          </Th>
        </THead>
        <TBody>
          {koppelingen.map((koppeling) =>
            koppeling.leesmodellen ? (
              koppeling.leesmodellen.map((model) => (
                <Rij
                  key={`${koppeling.gemeente}/${koppeling.dienst}/${model.projectie}`}
                  koppeling={koppeling}
                  model={model}
                  toonGemeente={toonGemeente}
                  onHerbouw={() => setGekozen({ koppeling, projectie: model.projectie })}
                />
              ))
            ) : (
              <Onbekend key={`${koppeling.gemeente}/${koppeling.dienst}`} koppeling={koppeling} toonGemeente={toonGemeente} />
            ),
          )}
        </TBody>
      </Table>
      {gekozen && <Herbouw {...gekozen} onClose={() => setGekozen(undefined)} />}
    </>
  );
}

interface RijProps {
  koppeling: Koppeling;
  model: Leesmodel;
  toonGemeente: boolean;
  onHerbouw: () => void;
}

function Rij({ koppeling: { gemeente, dienst }, model, toonGemeente, onHerbouw }: Readonly<RijProps>) {
  const { t } = useTranslation();
  const naam = useGemeenteNaam();
  return (
    <Tr>
      <Th scope="row">
        {t(`domein.dienst.${dienst}`)}
        <span className="app-klein koppelingen-model">{t('koppelingen.leesmodel', { naam: model.projectie })}</span>
      </Th>
      {toonGemeente && <Td label={t('koppelingen.kolom.gemeente')}>{naam(gemeente)}</Td>}
      <Td label={t('koppelingen.kolom.stand')}>
        <Stand model={model} />
      </Td>
      <Td label={t('koppelingen.kolom.hoortVan')}>
        <ul className="koppelingen-bronnen">
          {model.bronnen.map(({ bron, achterstand }) => (
            <li key={bron}>
              {t(`domein.dienst.${bron}`)}
              {achterstand > 0 && (
                <span className="app-klein"> {t('koppelingen.achterstand', { count: achterstand, aantal: formatNumber(achterstand) })}</span>
              )}
            </li>
          ))}
        </ul>
      </Td>
      <Td label={t('koppelingen.kolom.standVan')} className="app-getal">
        {formatMoment(model.standVan)}
      </Td>
      <Td>
        <Button
          disabled={model.wordtHerbouwd}
          onClick={onHerbouw}
          aria-label={t('koppelingen.herbouw.knopVan', { dienst: t(`domein.dienst.${dienst}`), gemeente: naam(gemeente) })}
        >
          {t('koppelingen.herbouw.knop')}
        </Button>
      </Td>
    </Tr>
  );
}

function Stand({ model: { bronnen, geparkeerd, wordtHerbouwd } }: Readonly<{ model: Leesmodel }>) {
  const { t } = useTranslation();
  const achterstand = bronnen.reduce((total, bron) => total + bron.achterstand, 0);
  return (
    <span className="app-badges">
      {wordtHerbouwd && (
        <Badge tone="neutral" icon="klok">
          {t('koppelingen.stand.herbouw')}
        </Badge>
      )}
      {achterstand > 0 ? (
        <Badge tone="warning" icon="klok">
          {t('koppelingen.stand.achter')}
        </Badge>
      ) : (
        <Badge tone="success" icon="vink">
          {t('koppelingen.stand.bij')}
        </Badge>
      )}
      {geparkeerd.length > 0 && (
        <Badge tone="danger" icon="let-op">
          {t('koppelingen.stand.geparkeerd', { count: geparkeerd.length })}
        </Badge>
      )}
    </span>
  );
}

/** A service that did not answer, or not yet: unknown, never "nothing wrong". */
function Onbekend({ koppeling: { gemeente, dienst, error }, toonGemeente }: Readonly<{ koppeling: Koppeling; toonGemeente: boolean }>) {
  const { t } = useTranslation();
  const naam = useGemeenteNaam();
  const problemText = useProblemText();
  return (
    <Tr>
      <Th scope="row">{t(`domein.dienst.${dienst}`)}</Th>
      {toonGemeente && <Td label={t('koppelingen.kolom.gemeente')}>{naam(gemeente)}</Td>}
      <Td label={error ? t('koppelingen.kolom.stand') : undefined}>
        {error && (
          <Badge tone="inactive" icon="fout">
            {t('koppelingen.stand.onbekend')}
          </Badge>
        )}
      </Td>
      <Td colSpan={3}>{error ? problemText(error).title : t('ui.laden')}</Td>
    </Tr>
  );
}
