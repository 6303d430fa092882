import { useMemo, type ReactNode } from 'react';
import { I18nextProvider, useTranslation } from 'react-i18next';

/**
 * The pages for staff exist in Dutch only. In another language of the shell they stay Dutch as a whole, read from
 * left to right, and say so to screen readers: half a translation is harder to read than none.
 */
export function InDutch({ children }: Readonly<{ children: ReactNode }>) {
  const { i18n } = useTranslation();
  const dutch = useMemo(() => i18n.cloneInstance({ lng: 'nl' }), [i18n]);
  if (i18n.language === 'nl') return children;
  return (
    <I18nextProvider i18n={dutch}>
      <div lang="nl" dir="ltr">
        {children}
      </div>
    </I18nextProvider>
  );
}
