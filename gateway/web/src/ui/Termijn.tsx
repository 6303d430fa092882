import { useTranslation } from 'react-i18next';
import { clsx } from './clsx';
import { daysUntil, formatDate, formatNumber } from './format';

export function useDaysText(): (datum: string) => string {
  const { t } = useTranslation();
  return (datum) => {
    const dagen = daysUntil(datum);
    if (dagen === 0) return t('ui.dagen.vandaag');
    const aantal = formatNumber(Math.abs(dagen));
    return dagen > 0 ? t('ui.dagen.nog', { count: dagen, aantal }) : t('ui.dagen.over', { count: -dagen, aantal });
  };
}

/** A date with the days that are left, or that have gone by since. */
export function Termijn({ datum, soort }: Readonly<{ datum: string; soort?: string }>) {
  const dagen = daysUntil(datum);
  const text = useDaysText()(datum);
  return (
    <span className="app-termijn">
      <span className="app-termijn__datum">
        <time dateTime={datum}>{formatDate(datum)}</time>
        {soort !== undefined && <span className="app-klein">{soort}</span>}
      </span>
      <span className={clsx('app-termijn__dagen', dagen < 0 && 'app-termijn__dagen--over', dagen >= 0 && dagen <= 183 && 'app-termijn__dagen--bijna')}>
        {text}
      </span>
    </span>
  );
}
