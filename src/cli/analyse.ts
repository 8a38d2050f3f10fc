import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { issueSentence } from '../base/issue';
import { readCaseFile } from '../case';
import { analysisOutput } from './analysisOutput';

const [path, ...rest] = process.argv.slice(2);
if (path === undefined || rest.length > 0) {
  console.error('Usage: npm run -s analyse -- CASE.costbridge.json');
  process.exit(2);
}
let text: string;
try {
  text = readFileSync(path, 'utf8');
} catch (error) {
  console.error(`${path}: cannot be read (${error instanceof Error ? error.message : String(error)}).`);
  process.exit(2);
}
const read = readCaseFile(text, basename(path));
if (!read.ok) {
  console.error(issueSentence(read.error));
  console.log(JSON.stringify({ version: 1, outcome: 'refused', reason: issueSentence(read.error) }, null, 2));
} else {
  const output = analysisOutput(read.value.data);
  console.log(
    JSON.stringify(output ?? { version: 1, outcome: 'refused', reason: 'The case holds no estimate yet.' }, null, 2),
  );
}
