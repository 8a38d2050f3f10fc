import { dayOf, weekdayOf } from '../../../preparation';

const weekdays = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const months = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** `Fri 4 Dec 2026`; what is no date stays as it is. */
export function dayText(iso: string): string {
  const day = dayOf(iso);
  if (day === null) return iso;
  const [year, month, date] = iso.split('-').map(Number);
  return `${weekdays[weekdayOf(day)]} ${date} ${months[(month ?? 1) - 1]} ${year}`;
}
