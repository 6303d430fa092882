import { useEffect, useRef } from 'react';
import { Plaatje } from './Plaatje';

/** The heading of one step. It takes the focus, so that a screen reader goes on here and not at the button above. */
export function Kop({ children, plaatje, id }: Readonly<{ children: string; plaatje?: string; id?: string }>) {
  const ref = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    window.scrollTo(0, 0);
    ref.current?.focus({ preventScroll: true });
  }, []);
  return (
    <div className="vraag-kop">
      {plaatje !== undefined && <Plaatje naam={plaatje} />}
      <h1 id={id} ref={ref} tabIndex={-1} className="utrecht-heading-1">
        {children}
      </h1>
    </div>
  );
}
