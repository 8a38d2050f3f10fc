import { useEffect, useRef, useState } from 'react';

interface RenameCaseProps {
  readonly name: string;
  readonly onRename: (name: string) => void;
  readonly onGiveUp: () => void;
}

/** The product's name to be written anew: Enter or leaving the field keeps it, Escape gives it up. */
export function RenameCase({ name, onRename, onGiveUp }: RenameCaseProps) {
  const [text, setText] = useState(name);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    // The menu gives the focus back to its button as it closes; after that it comes here.
    const timer = setTimeout(() => input.current?.select(), 50);
    return () => clearTimeout(timer);
  }, []);
  const finish = (): void => {
    const next = text.trim();
    if (next === '') onGiveUp();
    else onRename(next);
  };
  return (
    <input
      ref={input}
      className="input"
      aria-label={`Name of the product, was ${name}`}
      value={text}
      onChange={(event) => setText(event.target.value)}
      onBlur={finish}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== 'Escape') return;
        // The key is not for the button that takes the place of the field.
        event.preventDefault();
        if (event.key === 'Enter') finish();
        else onGiveUp();
      }}
    />
  );
}
