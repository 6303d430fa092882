import { useTranslation } from 'react-i18next';
import type { Ruil, Taakstelling, Taakstellingstand } from '../api/types';
import { formatDate, formatNumber } from '../ui/format';
import { Icon } from '../ui/Icon';
import { RouterButton } from '../ui/Link';
import { Table, TBody, Td, Th, THead, Tr } from '../ui/Table';
import { useHalfjaarnaam, useSaldo } from './namen';

interface HalfjarentabelProps {
  gemeente: string;
  naam: string;
  taakstellingen: readonly Taakstelling[];
  /** Whether the reader may change them. */
  keeps: boolean;
}

export function Halfjarentabel({ gemeente, naam, taakstellingen, keeps }: Readonly<HalfjarentabelProps>) {
  const { t } = useTranslation();
  return (
    <Table caption={t('taakstelling.tabel', { gemeente: naam })} hideCaption kaarten>
      <THead>
        <Th>{t('taakstelling.kolom.halfjaar')}</Th>
        <Th>{t('taakstelling.kolom.aantal')}</Th>
        <Th>{t('taakstelling.kolom.ruil')}</Th>
        <Th>{t('taakstelling.kolom.achterstand')}</Th>
        <Th>{t('taakstelling.kolom.teDoen')}</Th>
        <Th>{t('taakstelling.kolom.gerealiseerd')}</Th>
        <Th>{t('taakstelling.kolom.nogTeDoen')}</Th>
        <Th>{t('taakstelling.kolom.saldo')}</Th>
        {keeps && (
          <Th>
            <span className="app-alleen-voorlezen">{t('taakstelling.kolom.actie')}</span>
          </Th>
        )}
      </THead>
      <TBody>
        {taakstellingen.map(
          ({ halfjaar, stand }) =>
            stand && <Rij key={halfjaar} gemeente={gemeente} halfjaar={halfjaar} stand={stand} keeps={keeps} />,
        )}
      </TBody>
    </Table>
  );
}

interface RijProps {
  gemeente: string;
  halfjaar: string;
  stand: Taakstellingstand;
  keeps: boolean;
}

function Rij({ gemeente, halfjaar, stand, keeps }: Readonly<RijProps>) {
  const { t } = useTranslation();
  const naam = useHalfjaarnaam();
  const saldo = useSaldo();
  return (
    <Tr>
      <Th scope="row">
        {naam(halfjaar)}
        <span className="app-klein taakstelling-bron">{t('taakstelling.gepubliceerd', { datum: formatDate(stand.gepubliceerdOp) })}</span>
      </Th>
      <Td label={t('taakstelling.kolom.aantal')}>{formatNumber(stand.aantal)}</Td>
      <Td label={t('taakstelling.kolom.ruil')}>
        <Ruilen ruilen={stand.ruilen} />
      </Td>
      <Td label={t('taakstelling.kolom.achterstand')}>{saldo(stand.achterstand)}</Td>
      <Td label={t('taakstelling.kolom.teDoen')}>{formatNumber(stand.teDoen)}</Td>
      <Td label={t('taakstelling.kolom.gerealiseerd')}>{formatNumber(stand.gerealiseerd)}</Td>
      <Td label={t('taakstelling.kolom.nogTeDoen')}>
        <strong>{formatNumber(stand.nogTeDoen)}</strong>
      </Td>
      <Td label={t('taakstelling.kolom.saldo')}>{saldo(stand.saldo)}</Td>
      {keeps && (
        <Td>
          <RouterButton
            to={`/taakstelling/${gemeente}/${halfjaar}`}
            aria-label={t('taakstelling.wijzigenVan', { halfjaar: naam(halfjaar) })}
          >
            <Icon name="potlood" />
            {t('taakstelling.wijzigen')}
          </RouterButton>
        </Td>
      )}
    </Tr>
  );
}

function Ruilen({ ruilen }: Readonly<{ ruilen: readonly Ruil[] }>) {
  const { t } = useTranslation();
  if (ruilen.length === 0) return <>{t('taakstelling.geenRuil')}</>;
  return (
    <ul className="taakstelling-ruilen">
      {ruilen.map(({ met, overgenomen, afgestaan, toelichting }) => (
        <li key={`${met} ${overgenomen} ${afgestaan}`}>
          {t('taakstelling.ruil', { met, overgenomen, afgestaan })} {toelichting}
        </li>
      ))}
    </ul>
  );
}
