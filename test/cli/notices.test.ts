/** Where notices stand: each names the line of the source, as findings do. */
import assert from 'node:assert/strict';
import { afterEach, test } from 'node:test';
import { type Folder, makeFolder } from './folder.ts';
import { answerTo } from './program.ts';

let folder: Folder = makeFolder();
afterEach(() => folder.remove());

const HTML = `<p>Three months ended June 30, 2024</p>
<table>
  <tr><td></td><td>2024</td><td>2023</td></tr>
  <tr>
    <td>Freight</td>
    <td>1,200</td><td>1,100</td>
  </tr>
  <tr>
    <td>Storage</td>
    <td>2,300</td><td>2,000</td>
  </tr>
  <tr>
    <td></td>
    <td>3,500</td><td>3,100</td>
  </tr>
</table>
`;

test('a row without a caption is told with its line, that of the file in compact', async () => {
  folder = makeFolder({ 'draft.html': HTML });
  const { stdout } = await answerTo(['draft.html', '--format', 'compact'], { cwd: folder.path });
  assert.match(stdout, /^draft\.html:14: notice: A row of .* has figures but no caption/m);
  const { stdout: terminal } = await answerTo(['draft.html'], { cwd: folder.path });
  assert.match(terminal, /^ {2}notice {5}line 6: A row of/m);
});
