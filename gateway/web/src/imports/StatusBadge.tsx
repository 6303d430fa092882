import { useTranslation } from 'react-i18next';
import type { Import, Importstatus } from '../api/types';
import { Badge } from '../ui/badges';
import type { IconName } from '../ui/Icon';

const looks: Record<Importstatus, { tone: 'neutral' | 'success' | 'warning' | 'danger'; icon: IconName }> = {
  ontvangen: { tone: 'neutral', icon: 'klok' },
  bezig: { tone: 'neutral', icon: 'klok' },
  gecontroleerd: { tone: 'warning', icon: 'let-op' },
  afgerond: { tone: 'success', icon: 'vink' },
  terugdraaien: { tone: 'neutral', icon: 'klok' },
  teruggedraaid: { tone: 'neutral', icon: 'terug' },
  afgekeurd: { tone: 'danger', icon: 'fout' },
};

export function StatusBadge({ run: { status } }: Readonly<{ run: Import }>) {
  const { t } = useTranslation();
  const { tone, icon } = looks[status];
  return (
    <Badge tone={tone} icon={icon}>
      {t(`imports.status.${status}`)}
    </Badge>
  );
}
