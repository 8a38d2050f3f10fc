export interface ReadFile {
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

export async function readFile(file: File): Promise<ReadFile> {
  return { name: file.name, mediaType: file.type, bytes: new Uint8Array(await file.arrayBuffer()) };
}

/** Asks for one file; null where the person thinks better of it. `accept` as in an input of type file. */
export function pickFile(accept: string): Promise<ReadFile | null> {
  return new Promise((resolve, reject) => {
    const input = document.createElement('input');
    input.type = 'file';
    input.accept = accept;
    input.hidden = true;
    const finish = (picked: ReadFile | null): void => {
      input.remove();
      resolve(picked);
    };
    input.addEventListener('cancel', () => finish(null), { once: true });
    input.addEventListener(
      'change',
      () => {
        const file = input.files?.[0];
        if (file) readFile(file).then(finish, reject);
        else finish(null);
      },
      { once: true },
    );
    document.body.append(input);
    input.click();
  });
}
