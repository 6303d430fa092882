import { useCallback, useEffect, useState } from 'react';

/** State that survives a reload of this tab and nothing else: for what must not stand in an address. */
export function useSessionState(key: string): [string, (value: string) => void] {
  const [value, setValue] = useState(() => sessionStorage.getItem(key) ?? '');
  const change = useCallback(
    (next: string) => {
      if (next === '') sessionStorage.removeItem(key);
      else sessionStorage.setItem(key, next);
      setValue(next);
    },
    [key],
  );
  return [value, change];
}

/** The time now, renewed every so often. */
export function useNow(everyMs = 20_000): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), everyMs);
    return () => clearInterval(timer);
  }, [everyMs]);
  return now;
}
