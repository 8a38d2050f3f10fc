import { useState } from 'react';
import type { ReviewSession } from '../../review';
import { useWorkbench } from '../context';
import { Button } from '../parts/Button';

/** Minutes and register of a session: both leave the company, so both pass the door. */
export function WriteUp({ session: { id }, isEmpty }: { readonly session: ReviewSession; readonly isEmpty: boolean }) {
  const { afterSession } = useWorkbench();
  const [progress, setProgress] = useState<string | null>(null);
  const write = async (what: 'minutes' | 'register'): Promise<void> => {
    setProgress('Checking what leaves');
    try {
      await (await afterSession())[what](id, setProgress);
    } finally {
      setProgress(null);
    }
  };
  return (
    <section aria-label="Write-up" className="review-write">
      <Button look="primary" isDisabled={progress !== null || isEmpty} onPress={() => void write('minutes')}>
        Minutes
      </Button>
      <Button isDisabled={progress !== null || isEmpty} onPress={() => void write('register')}>
        Register
      </Button>
      <output className="review-quiet">
        {progress ??
          (isEmpty
            ? 'Note at least one answer first.'
            : 'Both are for the customer too: made of what the session showed and of what was said, and of nothing else.')}
      </output>
    </section>
  );
}
