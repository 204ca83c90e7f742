import { describe, expect, it } from 'vitest';
import { byRole } from '../../../../src/annotate/en/quotes/byRole.js';
import type { Person } from '../../../../src/model/language.js';

const person = (name: string, role?: string): Person => ({
  name,
  ...(role === undefined ? {} : { role }),
  gender: 'unknown',
  namedAt: { start: 0, end: 0 },
});

const people = [
  person('Rosa Lind', 'harbour chief'),
  person('Bill Osei', 'Ruritanian President'),
  person('Dina Marek', 'police spokeswoman'),
  person('Carl Meyer', 'police chief'),
  person('Tom Brook', 'union leader'),
  person('Ada Brook'),
];

describe('byRole', () => {
  const find = byRole(people);

  it.each([
    ['the harbour chief', 'Rosa Lind'],
    ['The police chief', 'Carl Meyer'],
    ['the Ruritanian leader', 'Bill Osei'],
    ['the union leader', 'Tom Brook'],
    ['the leader', 'Tom Brook'],
    ['the spokeswoman', 'Dina Marek'],
  ])('%s → %s', (phrase, name) => {
    expect(find(phrase)?.name).toBe(name);
    // Asked again, the answer stands.
    expect(find(phrase)?.name).toBe(name);
  });

  it.each([
    ['two hold it', 'the chief'],
    ['one of several', 'a harbour chief'],
    ['another', 'another harbour chief'],
    ['no article', 'harbour chief'],
    ['nobody holds it', 'the mayor'],
    ['more than the role says', 'the deputy harbour chief'],
    ['no role', 'the harbour'],
    ['a leader of others', 'the Norlandic leader'],
    ['who holds no leading office', 'the harbour leader'],
    ['no words', 'the'],
    ['nothing', ''],
  ])('nobody: %s', (_, phrase) => {
    expect(find(phrase)).toBeUndefined();
  });

  it('knows nobody where nobody has a role', () => {
    expect(byRole([person('Ada Brook')])('the chief')).toBeUndefined();
    expect(byRole([])('the chief')).toBeUndefined();
  });
});
