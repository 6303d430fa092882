import { useTranslation } from 'react-i18next';
import type { Gezinslid, Huishouden } from '../api/types';
import { formatDate } from '../ui/format';
import { Table, TBody, Td, Th, THead, Tr } from '../ui/Table';
import { useLidnaam } from './namen';

interface EerdereProps {
  /** To which the newcomer does not belong any more. */
  huishoudens: readonly Huishouden[];
  id: string;
}

/** With whom the newcomer lived before. */
export function Eerdere({ huishoudens, id }: Readonly<EerdereProps>) {
  const { t } = useTranslation();
  const lidnaam = useLidnaam();
  if (huishoudens.length === 0) return null;
  const own = ({ gezinsleden }: Huishouden) =>
    gezinsleden.filter((lid): lid is Gezinslid & { tot: string } => lid.nieuwkomerId === id && lid.tot !== undefined);
  return (
    <Table caption={t('gezin.eerder')} kaarten>
      <THead>
        <Th>{t('gezin.kolom.van')}</Th>
        <Th>{t('gezin.kolom.tot')}</Th>
        <Th>{t('gezin.kolom.relatie')}</Th>
        <Th>{t('gezin.kolom.met')}</Th>
      </THead>
      <TBody>
        {huishoudens.flatMap((huishouden) =>
          own(huishouden).map((lid) => (
            <Tr key={huishouden.huishoudenId + lid.van}>
              <Td label={t('gezin.kolom.van')}>{formatDate(lid.van)}</Td>
              <Td label={t('gezin.kolom.tot')}>{formatDate(lid.tot)}</Td>
              <Td label={t('gezin.kolom.relatie')}>{t(`gezin.relatie.${lid.relatie}`)}</Td>
              <Td label={t('gezin.kolom.met')}>
                {huishouden.gezinsleden
                  .filter(({ nieuwkomerId }) => nieuwkomerId !== id)
                  .map(lidnaam)
                  .join('; ')}
              </Td>
            </Tr>
          )),
        )}
      </TBody>
    </Table>
  );
}
