import { useTranslation } from 'react-i18next';
import type { Meting } from '../api/types';
import { formatDate } from '../ui/format';

/** What a measurement is called, with and without its day. */
export function useMetingnaam() {
  const { t } = useTranslation();
  const naam = ({ nummer }: Meting) => (nummer === 0 ? t('radar.nulmeting') : t('radar.meting', { nummer }));
  const metDatum = (meting: Meting) => t('radar.metingVan', { naam: naam(meting), datum: formatDate(meting.geldend.datum) });
  return { naam, metDatum };
}
