import { useEffect } from 'react';

const themas = ['assen', 'aa-en-hunze', 'tynaarlo'];

/**
 * Gives the whole page the accent of one municipality, or the accent of the three together.
 * It sits on the root element, because dialogs live there too.
 */
export function useThema(thema: string | undefined): void {
  useEffect(() => {
    const name = `thema-${thema !== undefined && themas.includes(thema) ? thema : 'samen'}`;
    const { classList } = document.documentElement;
    classList.remove(...[...classList].filter((one) => one.startsWith('thema-')));
    classList.add(name);
  }, [thema]);
}
