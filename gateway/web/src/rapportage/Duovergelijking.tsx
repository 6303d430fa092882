import { useTranslation } from 'react-i18next';
import { formatNumber } from '../ui/format';
import { ErrorMessage } from '../ui/states';
import { Table, TBody, Td, Th, THead, Tr } from '../ui/Table';
import { useDuovergelijking } from './api';

/** What DUO says beside what we count, for a day on which DUO published anything. */
export function Duovergelijking({ gemeente, peildatum }: Readonly<{ gemeente: string; peildatum: string }>) {
  const { t } = useTranslation();
  const { data, isError, error, refetch } = useDuovergelijking(gemeente, peildatum);
  if (isError) return <ErrorMessage error={error} title={t('rapportage.duo.fout')} onRetry={() => void refetch()} />;
  if (!data || data.cijfers.length === 0) return null;
  return (
    <section className="app-sectie" aria-labelledby="duo">
      <h2 id="duo" className="utrecht-heading-2">
        {t('rapportage.duo.titel')}
      </h2>
      <p className="app-klein">{t('rapportage.duo.uitleg')}</p>
      <Table caption={t('rapportage.duo.titel')} hideCaption kaarten>
        <THead>
          <Th>{t('rapportage.duo.cijfer')}</Th>
          <Th getal>{t('rapportage.duo.zegt')}</Th>
          <Th getal>{t('rapportage.duo.wij')}</Th>
          <Th>{t('rapportage.duo.verschil')}</Th>
        </THead>
        <TBody>
          {data.cijfers.map(({ cijfer, duo, wij, komtOvereen }) => (
            <Tr key={cijfer}>
              <Th scope="row">{t(`rapportage.duo.naam.${cijfer}`)}</Th>
              <Td getal label={t('rapportage.duo.zegt')}>
                {duo === undefined ? t('rapportage.duo.klein') : formatNumber(duo)}
              </Td>
              <Td getal label={t('rapportage.duo.wij')}>
                {formatNumber(wij)}
              </Td>
              <Td label={t('rapportage.duo.verschil')}>{t(komtOvereen ? 'rapportage.duo.gelijk' : 'rapportage.duo.anders')}</Td>
            </Tr>
          ))}
        </TBody>
      </Table>
    </section>
  );
}
