import { useTranslation } from 'react-i18next';
import type { Overdrachtstatus } from '../api/types';
import { Badge } from '../ui/badges';

const tones = {
  aangekondigd: 'neutral',
  'woning-gevonden': 'neutral',
  verhuisd: 'warning',
  overgedragen: 'success',
  vervallen: 'inactive',
} as const;

export function StatusBadge({ status }: Readonly<{ status: Overdrachtstatus }>) {
  const { t } = useTranslation();
  return <Badge tone={tones[status]}>{t(`overdracht.status.${status}`)}</Badge>;
}
