import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { formatMoment } from '../ui/format';
import { RouterLink } from '../ui/Link';
import { Table, TBody, Td, Th, THead, Tr } from '../ui/Table';
import type { Regel } from './api';
import { withVraag } from './vraag';

/** A kind of processing in words; one that has none yet is shown by its own id. */
export function useVerwerkingText(): (verwerking: string) => string {
  const { t } = useTranslation();
  return (verwerking) => t(`logboek.verwerking.${verwerking.replaceAll('.', '-')}`, { defaultValue: verwerking });
}

export function LogboekTable({ regels }: Readonly<{ regels: readonly Regel[] }>) {
  const { t } = useTranslation();
  return (
    <Table caption={t('logboek.tabel')} hideCaption kaarten>
      <THead>
        <Th>{t('logboek.kolom.tijdstip')}</Th>
        <Th>{t('logboek.kolom.gebruiker')}</Th>
        <Th>{t('logboek.kolom.verwerking')}</Th>
        <Th>{t('logboek.kolom.betrokkene')}</Th>
        <Th>{t('logboek.kolom.dienst')}</Th>
        <Th getal>{t('logboek.kolom.nummer')}</Th>
      </THead>
      <TBody>
        {regels.map((regel) => (
          <Rij key={`${regel.dienst}/${regel.nummer}`} regel={regel} />
        ))}
      </TBody>
    </Table>
  );
}

function Rij({ regel }: Readonly<{ regel: Regel }>) {
  const { t } = useTranslation();
  const [search] = useSearchParams();
  const verwerkingText = useVerwerkingText();
  const { tijdstip, gebruiker, rollen, verwerking, betrokkene, dienst, nummer } = regel;
  return (
    <Tr>
      <Th scope="row" className="app-getal logboek-tijdstip">
        <time dateTime={tijdstip}>{formatMoment(tijdstip)}</time>
      </Th>
      <Td label={t('logboek.kolom.gebruiker')}>
        <span>
          {rollen.map((rol) => t(`app.rol.${rol}`, { defaultValue: rol })).join(', ')}
          <code className="logboek-nummer">{gebruiker}</code>
        </span>
      </Td>
      <Td label={t('logboek.kolom.verwerking')}>{verwerkingText(verwerking)}</Td>
      <Td label={t('logboek.kolom.betrokkene')}>
        {betrokkene && (
          <RouterLink
            className="logboek-nummer"
            to={{ search: withVraag(search, { betrokkene }) }}
            aria-label={t('logboek.overDeze', { betrokkene })}
          >
            {betrokkene}
          </RouterLink>
        )}
      </Td>
      <Td label={t('logboek.kolom.dienst')}>{t(`domein.dienst.${dienst}`)}</Td>
      <Td getal label={t('logboek.kolom.nummer')}>
        {nummer}
      </Td>
    </Tr>
  );
}
