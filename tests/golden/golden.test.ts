import { beforeAll, describe, expect, test } from 'vitest';
import { accepted, buildCase, EXPECTED, goldenCases } from './cases.js';

describe.each(goldenCases())('the golden edition $name', (golden) => {
  let built: Awaited<ReturnType<typeof buildCase>>;

  beforeAll(async () => {
    built = await buildCase(golden);
  });

  test('holds against its sources, and no input is lost', () => {
    expect(built.build.failures).toEqual([]);
    expect(built.build.lost).toEqual([]);
  });

  test.each(EXPECTED)('%s is as accepted (npm run golden shows the difference)', (file) => {
    const wanted = accepted(golden, file);
    expect(wanted, `${golden.folder}/${file} is missing: npm run golden -- --accept ${golden.name}`).toBeDefined();
    expect(built.files.get(file)).toBe(wanted);
  });
});
