import { describe, expect, test } from 'vitest';
import { accepted, buildCase, EXPECTED, goldenCases } from './cases.js';

describe.each(goldenCases())('the golden edition $name', (golden) => {
  const built = buildCase(golden);

  test('holds against its sources, and no input is lost', async () => {
    const { build } = await built;
    expect(build.failures).toEqual([]);
    expect(build.lost).toEqual([]);
  });

  test.each(EXPECTED)('%s is as accepted (npm run golden shows the difference)', async (file) => {
    const wanted = accepted(golden, file);
    expect(wanted, `${golden.folder}/${file} is missing: npm run golden -- --accept ${golden.name}`).toBeDefined();
    expect((await built).files.get(file)).toBe(wanted);
  });
});
