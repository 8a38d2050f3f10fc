type Pressed = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>;

/** Whether what was pressed are these keys: `Ctrl+Shift+Z`, with Cmd for Ctrl, or a sign by itself: `?`. */
export function matchesKeys(pressed: Pressed, keys: string): boolean {
  const parts = keys.split('+');
  const key = parts.at(-1) ?? '';
  if (pressed.key.toLowerCase() !== key.toLowerCase()) return false;
  const has = (name: string): boolean => parts.includes(name);
  // Which keys give a sign is the business of the keyboard's layout.
  const isSign = key.length === 1 && !/[a-z0-9]/i.test(key);
  return (
    (pressed.ctrlKey || pressed.metaKey) === has('Ctrl') &&
    pressed.altKey === has('Alt') &&
    (isSign || pressed.shiftKey === has('Shift'))
  );
}
