import { useTranslation } from 'react-i18next';
import type { Bijlage } from '../api/types';
import { Button } from '../ui/Button';
import { formatMoment, formatSize } from '../ui/format';
import { Icon } from '../ui/Icon';
import { Table, TBody, Td, Th, THead, Tr } from '../ui/Table';
import { bestandAddress, type Betrokkene } from './api';

interface BijlagentabelProps {
  wie: Betrokkene;
  items: readonly Bijlage[];
  onDelete: (bijlage: Bijlage) => void;
}

export function Bijlagentabel({ wie, items, onDelete }: Readonly<BijlagentabelProps>) {
  const { t } = useTranslation();
  return (
    <Table caption={t('bijlagen.tabel')} hideCaption kaarten>
      <THead>
        <Th>{t('bijlagen.kolom.titel')}</Th>
        <Th>{t('bijlagen.kolom.soort')}</Th>
        <Th>{t('bijlagen.kolom.bestand')}</Th>
        <Th>{t('bijlagen.kolom.op')}</Th>
        <Th>
          <span className="app-alleen-voorlezen">{t('bijlagen.kolom.acties')}</span>
        </Th>
      </THead>
      <TBody>
        {items.map((bijlage) => (
          <Tr key={bijlage.bijlageId}>
            <Th scope="row" className="bijlagen-titel" dir="auto">
              {bijlage.titel}
            </Th>
            <Td label={t('bijlagen.kolom.soort')}>{t(`bijlagen.soort.${bijlage.soort}`)}</Td>
            <Td label={t('bijlagen.kolom.bestand')}>
              <Bestand wie={wie} bijlage={bijlage} />
            </Td>
            <Td label={t('bijlagen.kolom.op')}>
              <span className="app-getal">{formatMoment(bijlage.op)}</span>
              <br />
              <span className="app-klein">{t('bijlagen.door', { naam: bijlage.door })}</span>
            </Td>
            <Td>
              <Button appearance="subtle" onClick={() => onDelete(bijlage)} aria-label={t('bijlagen.verwijderNaam', { titel: bijlage.titel })}>
                {t('bijlagen.verwijder')}
              </Button>
            </Td>
          </Tr>
        ))}
      </TBody>
    </Table>
  );
}

function Bestand({ wie, bijlage }: Readonly<{ wie: Betrokkene; bijlage: Bijlage }>) {
  const { t } = useTranslation();
  const { bestand } = bijlage;
  if (bestand === undefined) return null;
  return (
    <>
      <a
        className="utrecht-link utrecht-link--html-a bijlagen-download"
        href={bestandAddress(wie, bijlage)}
        download={bestand.naam}
        aria-label={t('bijlagen.downloadNaam', { titel: bijlage.titel })}
      >
        <Icon name="download" />
        {t('bijlagen.download')}
      </a>{' '}
      <span className="app-klein">
        {t(`bijlagen.type.${bestand.type}`)}, {formatSize(bestand.bytes)}
      </span>
      <br />
      <span className="app-klein">{t(bestand.gescand ? 'bijlagen.gescand' : 'bijlagen.nietGescand')}</span>
    </>
  );
}
