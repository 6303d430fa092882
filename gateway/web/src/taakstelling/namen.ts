import { useTranslation } from 'react-i18next';

/** What a half year is called: eerste helft van 2026. */
export function useHalfjaarnaam(): (halfjaar: string) => string {
  const { t } = useTranslation();
  return (halfjaar) => {
    const [jaar, helft] = halfjaar.split('-');
    return t(helft === '1' ? 'taakstelling.eersteHelft' : 'taakstelling.tweedeHelft', { jaar });
  };
}

/** Behind or ahead, in words: the sign alone is easily read over. */
export function useSaldo(): (saldo: number) => string {
  const { t } = useTranslation();
  return (saldo) => {
    if (saldo === 0) return t('taakstelling.opSchema');
    return t(saldo > 0 ? 'taakstelling.achter' : 'taakstelling.voor', { count: Math.abs(saldo) });
  };
}
