import { useTranslation } from 'react-i18next';
import type { Gezinslid } from '../api/types';

export const relaties = ['referent', 'partner', 'kind', 'ouder', 'broer-zus', 'overig'] as const;

/** Who was erased has no name any more. */
export function useLidnaam(): (lid: Pick<Gezinslid, 'weergavenaam'>) => string {
  const { t } = useTranslation();
  return ({ weergavenaam }) => weergavenaam ?? t('gezin.onbekend');
}
