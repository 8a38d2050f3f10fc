import { writeFileSync } from 'node:fs';
import { build, type Rolldown } from 'vite';

/** The script of the review file as it stands in every one of them, from its sources. */
export async function builtScript(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      lib: { entry: 'src/report/reviewFile/script/answering.ts', formats: ['iife'], name: 'answering' },
      target: 'es2020',
      minify: false,
      write: false,
    },
  });
  const [output] = [built].flat() as readonly Rolldown.RolldownOutput[];
  const code = output?.output[0].code.trim() ?? '';
  if (code === '' || /<\/script|<!--/i.test(code)) throw new Error('The script would not stand in a page as it is.');
  return code;
}

export async function writeReviewScript(): Promise<void> {
  const lines = JSON.stringify((await builtScript()).split('\n'), null, 1);
  writeFileSync(
    'src/report/reviewFile/script/answeringScript.ts',
    `// Made from answering.ts by \`npm run make:example\`; a test holds the two together.\n\n/** The whole script of the review file, readable there as it is here. */\nexport const answeringScript = ${lines}.join('\\n');\n`,
  );
}
