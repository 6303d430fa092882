import { useEffect, useRef } from 'react';

/** The heading of a part of a page. Takes the focus only when what had it is gone, for example a form that was saved. */
export function TabHeading({ children }: Readonly<{ children: string }>) {
  const ref = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (document.activeElement === document.body) ref.current?.focus({ preventScroll: true });
  }, []);
  return (
    <h2 ref={ref} tabIndex={-1} className="utrecht-heading-2 app-tussenkop">
      {children}
    </h2>
  );
}
