import { useTranslation } from 'react-i18next';
import { useSessie } from '../app/session';
import { formatNumber } from '../ui/format';
import { useTeBevestigen } from './api';

/** The number in the menu: what waits for the reader. Not there when nothing does. */
export function TeBevestigen() {
  const { t } = useTranslation();
  const count = useTeBevestigen(useSessie().gemeenten.map(({ id }) => id));
  if (count === 0) return null;
  return (
    <>
      {' '}
      <span className="app-menu__aantal">
        {formatNumber(count)}
        <span className="app-alleen-voorlezen"> {t('app.teBevestigen')}</span>
      </span>
    </>
  );
}
