import { useTranslation } from 'react-i18next';
import type { Cel } from '../api/types';
import { formatNumber } from '../ui/format';

/** A figure, or the word for one that is hidden. Which of the hidden ones are small is part of the secret. */
export function Celwaarde({ cel }: Readonly<{ cel: Cel }>) {
  const { t } = useTranslation();
  if (cel.waarde !== undefined) return formatNumber(cel.waarde);
  return <span className="rapportage-verborgen">{t('rapportage.verborgen')}</span>;
}
