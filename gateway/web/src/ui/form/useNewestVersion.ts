import { useRef, useState } from 'react';
import { isProbleem } from '../../api/problem';

type Etag = string | undefined;

/**
 * Saves over the version that was shown. When somebody else saved first, that is said and not overwritten: only the
 * next try, by who has been told, goes over the newest version.
 */
export function useNewestVersion(shown: Etag, fetchNewest: () => Promise<{ etag?: Etag }>) {
  const base = useRef(shown);
  const [stale, setStale] = useState(false);
  const saveOver = async (write: (etag: Etag) => Promise<unknown>) => {
    try {
      await write(base.current);
    } catch (error) {
      if (isProbleem(error, 412)) {
        base.current = (await fetchNewest()).etag;
        setStale(true);
      }
      throw error;
    }
  };
  return { stale, saveOver };
}
