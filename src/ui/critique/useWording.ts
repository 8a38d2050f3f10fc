import { useMemo } from 'react';
import { documentOf } from '../../case';
import { type SharedView, type WordingContext, wordingContext } from '../../disclosure';
import { useOpenCase } from '../context';

/** What the texts of the critique are held against: the figures that it shows, in its language. */
export function useWording(view: SharedView): WordingContext {
  const { annotations, data } = useOpenCase();
  const { language } = documentOf(data);
  return useMemo(() => wordingContext(view, annotations, language), [view, annotations, language]);
}
