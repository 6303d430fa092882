import { useTranslation } from 'react-i18next';
import type { Meting, Radarinstrument } from '../api/types';
import { Table, TBody, Td, Th, THead, Tr } from '../ui/Table';
import { useMetingnaam } from './namen';

interface ScoretabelProps {
  instrument: Radarinstrument;
  nu: Meting;
  toen: Meting | undefined;
}

/** The same as the drawing, in words and numbers. */
export function Scoretabel({ instrument, nu, toen }: Readonly<ScoretabelProps>) {
  const { t } = useTranslation();
  const { naam } = useMetingnaam();
  const scoreOf = (meting: Meting, domein: string) => meting.geldend.assen.find((as) => as.domein === domein)?.score ?? 0;
  return (
    <Table caption={t('radar.tabel')} hideCaption kaarten>
      <THead>
        <Th>{t('radar.kolom.domein')}</Th>
        {toen && <Th>{naam(toen)}</Th>}
        <Th>{naam(nu)}</Th>
        {toen && <Th>{t('radar.kolom.verschil')}</Th>}
        <Th>{t('radar.kolom.niveau')}</Th>
      </THead>
      <TBody>
        {instrument.assen.map(({ domein, titel, ankers }) => {
          const score = scoreOf(nu, domein);
          const verschil = toen ? score - scoreOf(toen, domein) : 0;
          return (
            <Tr key={domein}>
              <Th scope="row" className="radar-domein">{titel}</Th>
              {toen && <Td label={naam(toen)}>{t('radar.scoreVan', { score: scoreOf(toen, domein) })}</Td>}
              <Td label={naam(nu)}>
                <strong>{t('radar.scoreVan', { score })}</strong>
              </Td>
              {toen && (
                <Td label={t('radar.kolom.verschil')}>
                  {verschil === 0
                    ? t('radar.gelijk')
                    : t(verschil > 0 ? 'radar.hoger' : 'radar.lager', { count: Math.abs(verschil) })}
                </Td>
              )}
              <Td label={t('radar.kolom.niveau')}>
                <span>
                  {instrument.niveaus[score - 1]}. {ankers[score - 1]}
                </span>
              </Td>
            </Tr>
          );
        })}
      </TBody>
    </Table>
  );
}
