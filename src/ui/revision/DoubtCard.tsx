import { useState } from 'react';
import type { Line, LineId } from '../../estimate';
import { Button } from '../parts/Button';
import { Card } from './Card';
import { LineChoice } from './LineChoice';
import type { MatchInDoubt } from './model/carriedOver';
import { standingWords } from './model/standingWords';

interface DoubtCardProps {
  readonly doubt: MatchInDoubt;
  /** Lines of the earlier revision that no line continues for certain. */
  readonly open: readonly Line[];
  readonly onDecide: (beforeId: LineId | null) => void;
}

/** Two lines that may be the same: confirm, choose another, or treat as new. */
export function DoubtCard({ doubt: { match, was, is, standing }, open, onDecide }: DoubtCardProps) {
  const [isChoosing, setChoosing] = useState(false);
  return (
    <Card was={was} is={is} reason={sentence(match.reason)} standing={standing ? standingWords(standing) : ''}>
      <Button size="small" look={standing ? 'primary' : 'plain'} onPress={() => onDecide(match.beforeId)}>
        Confirm
      </Button>
      <Button size="small" onPress={() => setChoosing(!isChoosing)}>
        Choose another line
      </Button>
      <Button size="small" onPress={() => onDecide(null)}>
        Treat as new
      </Button>
      {isChoosing && (
        <LineChoice
          label="The line that it continues"
          action="Use"
          choices={[{ heading: 'Not found again for certain', lines: open.filter(({ id }) => id !== was.id) }]}
          onChoose={onDecide}
        />
      )}
    </Card>
  );
}

export function sentence(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}
