import { Fragment } from 'react';
import './keys.css';

const isApple = /Mac|iP(?:hone|ad)/.test(navigator.platform);

/** `Ctrl` `K`, as the keys of this device are labelled. */
export function Keys({ keys }: { readonly keys: string }) {
  return (
    <span className="keys-shown">
      {parts(keys).map((key, i) => (
        <Fragment key={key}>
          {i > 0 && <span className="visually-hidden"> </span>}
          <kbd>{isApple && key === 'Ctrl' ? 'Cmd' : key}</kbd>
        </Fragment>
      ))}
    </span>
  );
}

/** Split at the plus signs that join keys; a plus that is a key itself stays one. */
function parts(keys: string): readonly string[] {
  return keys.split(/(?<=.)\+/);
}
