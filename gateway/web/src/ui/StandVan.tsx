import { useTranslation } from 'react-i18next';
import { formatMoment, formatTime, todayIso } from './format';
import { useNow } from './hooks';
import { Icon } from './Icon';

const minute = 60_000;

/** Says how old figures are as soon as they are older than a minute. */
export function StandVan({ moment }: Readonly<{ moment: string }>) {
  const { t } = useTranslation();
  const now = useNow();
  if (now - Date.parse(moment) < minute) return null;
  const vandaag = todayIso(new Date(moment)) === todayIso(new Date(now));
  return (
    <p className="app-stand">
      <Icon name="klok" />
      {t('ui.standVan', { tijd: vandaag ? formatTime(moment) : formatMoment(moment) })}
    </p>
  );
}
