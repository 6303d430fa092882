import { useTranslation } from 'react-i18next';
import type { Importregel } from '../api/types';
import { formatNumber } from '../ui/format';
import { Table, TBody, Td, Th, THead, Tr } from '../ui/Table';

/** Rows of a file, each with the line, the column and a reason. */
export function Regels({ regels, caption }: Readonly<{ regels: readonly Importregel[]; caption: string }>) {
  const { t } = useTranslation();
  return (
    <Table caption={caption} hideCaption kaarten>
      <THead>
        <Th className="imports-fouten__regel">{t('imports.fouten.regel')}</Th>
        <Th>{t('imports.fouten.veld')}</Th>
        <Th>{t('imports.fouten.reden')}</Th>
      </THead>
      <TBody>
        {regels.map(({ regel, veld, code, detail }, index) => (
          <Tr key={`${regel}-${veld ?? ''}-${code}-${index}`}>
            <Td className="app-getal" label={t('imports.fouten.regel')}>
              {formatNumber(regel)}
            </Td>
            <Td label={t('imports.fouten.veld')}>{veld ? <code>{veld}</code> : t('imports.fouten.heleRegel')}</Td>
            <Td label={t('imports.fouten.reden')}>{detail}</Td>
          </Tr>
        ))}
      </TBody>
    </Table>
  );
}
