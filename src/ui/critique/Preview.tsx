import { useEffect, useState } from 'react';
import type { SharedView } from '../../disclosure';
import { Button } from '../parts/Button';
import { usePdf } from './usePdf';

/** The real pages, set anew a moment after the last change. */
export function Preview({ view }: { readonly view: SharedView }) {
  const { progress, make, cancel } = usePdf('preview');
  const [page, setPage] = useState<string | null>(null);
  useEffect(() => {
    const timer = setTimeout(() => {
      void make(view, 'preview').then((bytes) => {
        if (!bytes) return;
        const address = URL.createObjectURL(new Blob([bytes], { type: 'application/pdf' }));
        setPage(address);
      });
    }, 400);
    return () => clearTimeout(timer);
  }, [view, make]);
  useEffect(() => () => (page === null ? undefined : URL.revokeObjectURL(page)), [page]);
  return (
    <div className="critique-preview">
      {progress !== null && (
        <p className="critique-preview-note">
          <output>{progress}</output>
          <Button size="small" onPress={cancel}>
            Cancel
          </Button>
        </p>
      )}
      {page !== null && (
        <object
          aria-label="Pages of the critique"
          type="application/pdf"
          data={`${page}#toolbar=0&navpanes=0&view=FitH`}
        >
          <p>
            This browser shows no PDF inside a page. <a href={page}>Open the pages by themselves</a>.
          </p>
        </object>
      )}
    </div>
  );
}
