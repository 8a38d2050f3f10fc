import { useEffect, useState } from 'react';

/** Milliseconds since 1970, as often as a clock to the minute needs them. */
export function useNow(): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 2000);
    return () => clearInterval(timer);
  }, []);
  return now;
}
