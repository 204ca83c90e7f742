import { describe, expect, it } from 'vitest';
import { remembered } from '../../src/text/remembered.js';

describe('remembered', () => {
  it('reads a text once and answers the same', () => {
    let reads = 0;
    const lengthOf = remembered((text) => {
      reads++;
      return [text.length];
    });
    expect(lengthOf('The dam held.')).toEqual([13]);
    expect(lengthOf('The dam held.')).toBe(lengthOf('The dam held.'));
    expect(reads).toBe(1);
  });

  it('remembers that a reading found nothing', () => {
    let reads = 0;
    const nothing = remembered((): undefined => {
      reads++;
    });
    nothing('');
    nothing('');
    expect(reads).toBe(1);
  });

  it('forgets rather than grow without end', () => {
    const reads: string[] = [];
    const head = remembered((text) => {
      reads.push(text.slice(0, 4));
      return text.length;
    });
    head('dam 1');
    for (let i = 0; i < 20; i++) head(`${i} ${'water '.repeat(10_000)}`);
    head('dam 1');
    expect(reads.filter((r) => r === 'dam ')).toHaveLength(2);
  });
});
