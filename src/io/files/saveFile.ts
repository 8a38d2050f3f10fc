interface PickerOptions {
  readonly suggestedName: string;
  readonly types: readonly { readonly description: string; readonly accept: Readonly<Record<string, string[]>> }[];
}

declare global {
  interface Window {
    /** Not in every browser. */
    showSaveFilePicker?: (options: PickerOptions) => Promise<FileHandle>;
  }
}

/** Where a file went, so that the next save goes there too. */
export interface FileHandle {
  readonly name: string;
  readonly createWritable: () => Promise<{
    write: (data: Blob) => Promise<void>;
    close: () => Promise<void>;
    abort?: () => Promise<void>;
  }>;
}

export interface Saved {
  readonly outcome: 'saved' | 'cancelled';
  readonly handle: FileHandle | null;
}

/** Writes a file where the person says, or again where they said before; a download where the browser cannot ask. */
export async function saveFile(
  name: string,
  bytes: Uint8Array<ArrayBuffer>,
  mediaType: string,
  before: FileHandle | null = null,
): Promise<Saved> {
  const blob = new Blob([bytes], { type: mediaType });
  if (!window.showSaveFilePicker) {
    download(name, blob);
    return { outcome: 'saved', handle: null };
  }
  const handle = before ?? (await ask(name, mediaType));
  if (handle === 'cancelled') return { outcome: 'cancelled', handle: null };
  if (handle === 'may not ask') {
    download(name, blob);
    return { outcome: 'saved', handle: null };
  }
  const stream = await handle.createWritable();
  try {
    await stream.write(blob);
    await stream.close();
  } catch (error) {
    await stream.abort?.().catch(() => undefined);
    throw error;
  }
  return { outcome: 'saved', handle };
}

async function ask(name: string, mediaType: string): Promise<FileHandle | 'cancelled' | 'may not ask'> {
  const extension = name.slice(name.lastIndexOf('.'));
  try {
    const types = [{ description: name, accept: { [mediaType]: [extension] } }];
    return (await window.showSaveFilePicker?.({ suggestedName: name, types })) ?? 'may not ask';
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return 'cancelled';
    // The browser asks only while a click is fresh; what took longer to make is downloaded.
    if (error instanceof DOMException && error.name === 'SecurityError') return 'may not ask';
    throw error;
  }
}

/** A finished document goes where the browser keeps downloads: making it may take longer than a click lasts. */
export function downloadFile(name: string, bytes: Uint8Array<ArrayBuffer>, mediaType: string): void {
  download(name, new Blob([bytes], { type: mediaType }));
}

function download(name: string, blob: Blob): void {
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // The browser has begun to read it by then.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
