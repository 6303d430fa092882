import { useTranslation } from 'react-i18next';
import type { OverdrachtRegel } from '../api/types';
import { Badge } from '../ui/badges';
import { formatDate } from '../ui/format';
import { RouterLink } from '../ui/Link';
import { Table, TBody, Td, Th, THead, Tr } from '../ui/Table';
import { StatusBadge } from './StatusBadge';

export function OverdrachtenTable({ regels, caption }: Readonly<{ regels: OverdrachtRegel[]; caption: string }>) {
  const { t } = useTranslation();
  return (
    <Table caption={caption} hideCaption kaarten>
      <THead>
        <Th>{t('overdracht.kolom.naam')}</Th>
        <Th>{t('overdracht.kolom.gezin')}</Th>
        <Th>{t('overdracht.kolom.status')}</Th>
        <Th>{t('overdracht.kolom.verwachtOp')}</Th>
        <Th>{t('overdracht.kolom.informatie')}</Th>
      </THead>
      <TBody>
        {regels.map((regel) => (
          <Row key={regel.overdrachtId} regel={regel} />
        ))}
      </TBody>
    </Table>
  );
}

function Row({ regel }: Readonly<{ regel: OverdrachtRegel }>) {
  const { t } = useTranslation();
  return (
    <Tr>
      <Th scope="row">
        <RouterLink to={`/overdrachten/${regel.gemeente}/${regel.overdrachtId}`} dir="auto">
          {regel.weergavenaam}
        </RouterLink>{' '}
        <span className="app-klein">{regel.kenmerk}</span>
      </Th>
      <Td label={t('overdracht.kolom.gezin')}>{regel.gezin ?? '–'}</Td>
      <Td label={t('overdracht.kolom.status')}>
        <StatusBadge status={regel.status} />
      </Td>
      <Td label={t('overdracht.kolom.verwachtOp')}>
        {regel.verwachtOp === undefined ? (
          <span className="app-klein">{t('overdracht.geenDatum')}</span>
        ) : (
          formatDate(regel.verwachtOp)
        )}{' '}
        {regel.teLaat && (
          <Badge tone="danger" icon="let-op">
            {t('overdracht.teLaat')}
          </Badge>
        )}
      </Td>
      <Td label={t('overdracht.kolom.informatie')}>
        {regel.ontbreekt === 0 ? t('overdracht.compleet') : t('overdracht.ontbreekt', { count: regel.ontbreekt })}
      </Td>
    </Tr>
  );
}
