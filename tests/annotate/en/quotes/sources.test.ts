/** Who speaks where the words beside a quotation are no plain name, and whom a pronoun behind them means. */
import { describe, expect, test } from 'vitest';
import { read } from './told.js';

/** `speaker [words beside]` of every quotation and reported clause; a role stands in brackets. */
const speakers = (text: string): string[] =>
  read(text).map((u) => {
    const s = u.speaker;
    if (s === undefined) return 'nobody';
    const who = s.name ?? (s.role === undefined ? '?' : `(${s.role})`);
    return `${who} [${text.slice(s.mention.start, s.mention.end)}]`;
  });

describe('sources that are no names', () => {
  test.each([
    ['one of a kind', '“It is dead,” said one banker.', ['(banker) [one banker]']],
    ['one of a group', '“It is dead,” said one of the bankers.', ['(of the bankers) [one of the bankers]']],
    ['one, then named', 'Survivors wept. “It went dark,” said one, Rosa Lind.', ['Rosa Lind [Rosa Lind]']],
    ['told what they are in', '“It is dead,” said one banker involved in the talks.', ['(banker) [one banker]']],
    [
      'briefed, behind an aside',
      'A person briefed on the inquiry, speaking on condition of anonymity, said it was “over”.',
      ['(person briefed on the inquiry) [A person briefed on the inquiry]'],
    ],
    [
      'asked not to be named',
      'Two former clerks, who asked not to be named, said the board had been warned.',
      ['(Two former clerks) [Two former clerks]'],
    ],
    ['another', 'Another, who asked not to be named, said: “The crew left first.”', ['(Another) [Another]']],
    ['another of a group', '“This is a ruin,” another shareholder added.', ['(shareholder) [another shareholder]']],
    ['a family', 'The family has called the delay “a second blow”.', ['(family) [The family]']],
    [
      'a sign at a place',
      'A sign outside the closed works read “Danger: keep out”.',
      ['(sign outside the closed works) [A sign outside the closed works]'],
    ],
    ['authors in the present', 'The authors write that the salt “may be old”.', ['(authors) [The authors]']],
    ['reputed to have said', '“It is a fine port,” the captain is reported to have said.', ['(captain) [the captain]']],
    [
      'an owner with its name',
      'The ferry’s owner, Loro Lines, said it was “sorry for the loss”.',
      ['Loro Lines [Loro Lines]'],
    ],
    [
      'an operator with its name',
      'The ferry left at noon, according to its operator, Loro Lines.',
      ['Loro Lines [Loro Lines]'],
    ],
    [
      'the leader of a council',
      'The leader of the city council, Rosa Lind, said it was “wrong and late”.',
      ['Rosa Lind [Rosa Lind]'],
    ],
    [
      'lawyers for a firm with a name',
      'Lawyers for the company, Norrland Copper, said they would “fight on”.',
      ['(Lawyers for the company) [Lawyers for the company]'],
    ],
    [
      'a spokesman for somebody with a name',
      'A spokesman for the mayor, Rosa Lind, said it was “untrue and unfair”.',
      ['(spokesman for the mayor) [A spokesman for the mayor]'],
    ],
    [
      'a title before the name of a director',
      '“We are deeply sorry,” said its medical director, Dr Hugh Lacey.',
      ['Hugh Lacey [Dr Hugh Lacey]'],
    ],
    [
      'a name, an age and a trade',
      'Residents’ group chair Olive Penn, 68, a retired teacher, said: “They should talk to us.”',
      ['Olive Penn [Olive Penn]'],
    ],
    [
      'quotes somebody as telling',
      'The indictment quotes Rosa Lind as telling a colleague: “They will never find it.”',
      ['Rosa Lind [Rosa Lind]'],
    ],
    [
      'a cue before a colon reports nothing else',
      'Rosa Lind lied. In an email cited in the complaint, she wrote: “Burn it all.”',
      ['Rosa Lind [she]'],
    ],
    [
      'resumed behind the cue',
      '“Nobody likes it,” said Rosa Lind, whose pay has been docked, “but what choice is there?” Managers said the claim was wrong.',
      ['Rosa Lind [Rosa Lind]', 'Rosa Lind [Rosa Lind]', '(Managers) [Managers]'],
    ],
    [
      'a sentence that opens with a participle',
      'Rosa Lind said the bridge was safe. Adding, “We tested every bolt.”',
      ['Rosa Lind [Rosa Lind]', 'Rosa Lind [Rosa Lind]'],
    ],
    [
      'what somebody says a thing will tell',
      'Rosa Lind said it would tell a story of “hope and steel”.',
      ['Rosa Lind [Rosa Lind]'],
    ],
    [
      'friends are not whom the main clause names',
      'According to their friends and advisers, Rosa Lind thinks the port “too small for us”.',
      ['Rosa Lind [Rosa Lind]'],
    ],
  ])('%s', (_, text, expected) => expect(speakers(text)).toEqual(expected));

  test.each([
    ['a call is a thing', 'Rosa Lind says she got a nervous call. “It rang at noon on Monday,” she said.', 'Rosa Lind'],
    [
      'a determiner is nobody',
      'After a swiftly called meeting Rosa Lind named it “a clear breach of the law”.',
      'Rosa Lind',
    ],
  ])('%s', (_, text, who) => {
    expect(read(text).map((u) => u.speaker?.name)).toContain(who);
    expect(speakers(text).join()).not.toMatch(/nervous|\[a\]/);
  });
});

describe('verbs beside a quotation', () => {
  test.each([
    ['went on', '“It is shut,” Rosa Lind went on.', 'Rosa Lind: went on'],
    ['points out', '“It is shut,” Rosa Lind points out.', 'Rosa Lind: points out'],
    ['put it', 'As Rosa Lind put it: “Ugly, but ours.”', 'Rosa Lind: put it'],
    ['laughs', 'Rosa Lind swept the floor. “Sorry about the mess,” she laughs.', 'Rosa Lind: laughs'],
    ['one word', 'Rosa Lind put it simply: “Relief.”', 'Rosa Lind: -'],
    ['a bar and a name', '“The port is ours.” ― Rosa Lind', 'Rosa Lind: ―'],
    ['signed in the next line', '“The port is ours and it stays ours.”\n\n— Rosa Lind, 43, a welder', 'Rosa Lind: —'],
  ])('%s', (_, text, expected) =>
    expect(
      read(text).map((u) => `${u.speaker?.name}: ${u.cue === undefined ? '-' : text.slice(u.cue.start, u.cue.end)}`),
    ).toEqual([expected]));

  test.each([
    [
      'a dash goes on with the report',
      '“The port is ours.” — Rosa Lind and the board met again on Friday in the town of Accra to talk.',
    ],
    [
      'a verb with an object',
      'Rosa Lind left. “I have never seen such a mess in my life!” she closes the port and the quay at noon.',
    ],
    ['a verb that is no cue in any place', 'Rosa Lind left. “It is ours,” she was.'],
  ])('not: %s', (_, text) =>
    expect(
      read(text)
        .filter((u) => u.form !== 'indirect')
        .map((u) => u.cue && text.slice(u.cue.start, u.cue.end))
        .filter((cue) => cue !== undefined),
    ).toEqual([]));
});

describe('whom a pronoun means', () => {
  test.each([
    [
      'one of two who share a name, by gender',
      'Rosa Lind landed on Tuesday. Her husband, Peter Lind, waited. Director Gwen Holt was glad. Lind will rest for a month. “It is quiet,” she said.',
      'Rosa Lind',
    ],
    [
      'the bearer named so far',
      'Rosa Lind beat Ana Duarte. “I will be back,” Duarte said. Lind praised her. “She is strong,” she said. Her father, Petr Lind, wept.',
      'Rosa Lind',
    ],
    ['a nation', 'Lars Osei left the club on Friday. “I gave everything,” the Dane said.', 'Lars Osei'],
    [
      'a family name that is a building as well',
      'Councillor Jane Hall said the pool leaked. “We can’t afford it,” said Hall.',
      'Jane Hall',
    ],
    [
      'they, of one who is so called',
      'Alex Moreau won. Moreau, who is non-binary, swam in 52 seconds. “I felt light,” they said.',
      'Alex Moreau',
    ],
  ])('%s', (_, text, who) => expect(read(text).at(-1)?.speaker?.name).toBe(who));

  test.each([
    [
      'a man without a name speaks on',
      'Henrik Osei accused Rosa Lind of lies. Lind’s spokesman called the claim “plain nonsense”. “He knows why she left,” he said.',
    ],
    ['an answer', 'Rosa Lind rang. “Where are you?” Lind asked. “On the roof.”'],
    [
      'mark to mark',
      'Rosa Lind rang. “How many of you are there?” Lind asked. “Is it dark?” “It is as dark as can be.”',
    ],
    ['they, of a group', 'Alex Moreau met the crews. The crews were tired. “We are done,” they said.'],
  ])('nobody: %s', (_, text) => expect(read(text).at(-1)?.speaker?.name).toBeUndefined());
});
