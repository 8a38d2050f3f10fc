import type { Workbench } from '../../context';

/** Asks for an answers file and reads it. */
export async function pickAnswers({ files, reviewFiles }: Pick<Workbench, 'files' | 'reviewFiles'>): Promise<void> {
  const file = await files.pick('case');
  if (file) reviewFiles.readAnswers(file);
}
