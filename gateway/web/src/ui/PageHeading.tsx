import { useEffect, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigationType } from 'react-router';

/**
 * The title ends up in the browser's history and in screen sharing: it never holds a person's name.
 */
export function useDocumentTitle(title: string): void {
  const { t } = useTranslation();
  const naam = t('app.naam');
  useEffect(() => {
    document.title = title === naam ? naam : `${title} – ${naam}`;
  }, [title, naam]);
}

let firstPage = true;

interface PageHeadingProps {
  title: string;
  /** When the heading holds a name, the title of the document must say something else. */
  documentTitle?: string;
  children?: ReactNode;
}

/** The one h1 of a page. After a navigation it takes the focus, so that the new page is announced. */
export function PageHeading({ title, documentTitle, children }: Readonly<PageHeadingProps>) {
  const ref = useRef<HTMLHeadingElement>(null);
  const navigation = useNavigationType();
  useDocumentTitle(documentTitle ?? title);
  useEffect(() => {
    if (!firstPage && navigation !== 'REPLACE') ref.current?.focus({ preventScroll: true });
    firstPage = false;
    // Once, when the page appears: a later change of the title must not steal the focus.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, []);
  return (
    <div className="app-kop">
      <h1 className="utrecht-heading-1 app-kop__titel" tabIndex={-1} ref={ref}>
        {title}
      </h1>
      {children !== undefined && <div className="app-kop__acties">{children}</div>}
    </div>
  );
}
