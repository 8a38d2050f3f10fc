import { useEffect, useState } from 'react';

/** The time of day, to the minute. */
export function useClock(): string {
  const [now, setNow] = useState(timeOfDay);
  useEffect(() => {
    const timer = setInterval(() => setNow(timeOfDay()), 1000);
    return () => clearInterval(timer);
  }, []);
  return now;
}

function timeOfDay(): string {
  return new Date().toTimeString().slice(0, 5);
}
