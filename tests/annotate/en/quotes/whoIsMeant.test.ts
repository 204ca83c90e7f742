/** Whose name stands under words that a pronoun, a role or a bare family name claims: the right one, and above all no wrong one. */
import { describe, expect, test } from 'vitest';
import { read } from './told.js';

/** The printed name of the last quotation or reported clause that `words` begin; "-" where none is printed. */
const printed = (text: string, words: string): string => {
  const found = read(text).find((u) => text.startsWith(words, u.content.start));
  return found?.speaker?.shown === true ? (found.speaker.name ?? `(${found.speaker.role})`) : '-';
};

describe('the one who is meant', () => {
  const CASES: readonly [name: string, text: string, words: string, expected: string][] = [
    [
      'whoever tells a sentence at its end goes on',
      'Tom Osei was arrested on the quay, Sgt. Ben Lind said. “No shots were fired,” he said.',
      'No shots',
      'Ben Lind',
    ],
    [
      'with the verb first, behind a comma that closes another name',
      'Tom Osei will stay until the Harbour Games, said Ben Lind, a rowing coach. “That is his plan,” he said.',
      'That is',
      'Ben Lind',
    ],
    [
      'whoever spoke last adds',
      'Ben Lind left the pier. “It is shut,” Tom Osei said. Ben Lind walked home. He also said the ferry was late.',
      'the ferry',
      'Tom Osei',
    ],
    [
      'a quotation is its subject’s though the verb is unknown',
      'Tom Osei said no. Ben Lind was quick to hit back: “You are wrong.” He added: “It is shut.”',
      'It is shut',
      'Ben Lind',
    ],
    [
      'the subject of the clause in front',
      'Tom Osei left the board. When Ben Lind hired Rosa Quist, he called her “a gift” in a letter.',
      'a gift',
      'Ben Lind',
    ],
    [
      'the subject that follows the clause in front',
      'Tom Osei left the board. “It is shut,” Osei said. Asked whether he feared the inquiry, Ben Lind said: “I do not.”',
      'I do not',
      'Ben Lind',
    ],
    [
      'the one for whom a thing is so',
      'Tom Osei left. For Mr. Lind, who built the yard, the ferry’s troubles can be mended. “We like it,” he said.',
      'We like',
      'Lind',
    ],
    [
      'what is told behind an apposition in front',
      'Ben Osei asked again. In a talk with Rosa Quist, a Labour member, Mr. Tom Lind offered a reason. “It was late,” he said.',
      'It was late',
      'Tom Lind',
    ],
    [
      'a name right behind the quotation and set off',
      '“It is holy ground,” Ben Lind, a farmer who means to unseat Mayor Tom Osei, a Liberal, in the north, said in a talk.',
      'It is holy',
      'Ben Lind',
    ],
    [
      'a manager, not whose manager he is',
      'Rosa Osei ran. “They lost,” said Osei campaign manager Ben Lind.',
      'They lost',
      'Ben Lind',
    ],
    [
      'a minister of an office with its article',
      '“It is shut,” Secretary of the Interior Rosa Lind said. “We tried,” she said.',
      'We tried',
      'Rosa Lind',
    ],
    [
      'a family name that stands before a father bears it in full',
      'Quist made the film rich. Quist said she was tired. Her father, Robert Quist, teaches. Quist met Ilona Lind at the sea. “It was cold,” she says.',
      'It was cold',
      'Quist',
    ],
    [
      'the son of whom it is told, not the father who came along',
      'Jesse Osei Jr. left the board. Mr. Osei wept. His father, the Rev. Jesse Osei, stood by. The hall was full. It was hot. “I was wrong,” Mr. Osei said.',
      'I was wrong',
      'Jesse Osei Jr',
    ],
    [
      'a founder whose firm bears his name',
      'Tom Lind left. “It will not please,” Michael R. Bloomberg, the former mayor, said. “It will do,” he said.',
      'It will do',
      'Michael R. Bloomberg',
    ],
  ];
  test.each(CASES)('%s', (_, text, words, expected) => expect(printed(text, words)).toBe(expected));
});

describe('no wrong name', () => {
  const CASES: readonly [name: string, text: string, words: string, wrong: string][] = [
    [
      'the dead, where the speaker before goes on',
      'The singer posted pictures of herself with Thabo Quist, writing that she “held him”. Quist died on Tuesday. She also wrote, “Never again will I do so.”',
      'Never again',
      'Thabo Quist',
    ],
    [
      'who is named behind the pronoun',
      'Mary Osei left early. She said Osei retired in May.',
      'Osei retired',
      'Mary Osei',
    ],
    ['who is named in the words', 'Rosa Lind left. “Rosa is tired of it all,” she wrote.', 'Rosa is', 'Rosa Lind'],
    [
      'who is named in what is told',
      'The police came. No shots were fired when Tom Osei was caught, he added.',
      'No shots',
      'Tom Osei',
    ],
    [
      'who hangs on a preposition in front',
      'Ben Lind spoke. “It is shut,” Lind said. Of Tom Osei, he said, “I want him to do well.”',
      'I want',
      'Tom Osei',
    ],
    [
      'one of two in the clause in front',
      'Ben Lind left the board in May. But when the draft was sent to Mr. Tom Osei, he called it “a sham”.',
      'a sham',
      'Ben Lind',
    ],
    [
      'whoever is beyond a spokesman',
      'Tom Lind left. A Harbour Board spokesman said Mrs Ruth Osei was told. He stressed: “We are sorry.”',
      'We are sorry',
      'Tom Lind',
    ],
    [
      'whoever is beyond somebody unknown',
      'Tom Lind left. Harlan Quistgaard of the delegation spoke. “The board is committed,” he said.',
      'The board',
      'Tom Lind',
    ],
    [
      'a son whose father is known by a name that nothing explains',
      'Quistgaard sings ballads and bakes for son Oscar, 8. “The kids are the best,” he said.',
      'The kids',
      'Oscar',
    ],
    [
      'whom a caption shows',
      'Tamika Lind was put off the ferry.\n\nCoach Ruth Osei wrote that crews need “training in manners”\n\n“I did not say anything,” she said.',
      'I did not',
      'Ruth Osei',
    ],
    [
      'the bearer of a name that only tells of a report',
      'The second report was by Tom Osei. The Osei report blamed nobody, but Ben Lind took it as his fault. He said that nobody would be punished.',
      'nobody would',
      'Tom Osei',
    ],
    [
      'the mayor of another town, named long before',
      'London Mayor Tom Osei spoke. It rained. The quay was full. A ship came in. Ben Lind said no. The truck was found. It had no plates. The mayor said the wards were full.',
      'the wards',
      'Tom Osei',
    ],
    [
      'somebody of unknown gender beside one who fits',
      'Kiran Quist left the pier with Rosa Lind. “It was late,” she said.',
      'It was late',
      'Kiran Quist',
    ],
    [
      'a street on which those live who say it',
      'Residents along Quay Street said the ferry was late.',
      'the ferry',
      'Quay Street',
    ],
    [
      'a town from which the speaker comes',
      'A father, from Lindholm, said the ferry was late.',
      'the ferry',
      'Lindholm',
    ],
    [
      'the body that somebody unknown speaks for',
      'Yvo Quistgaard of the Harbour Board said the ferry was late.',
      'the ferry',
      'Harbour Board',
    ],
    [
      'a newspaper called like one of a nation',
      'Mohammad Lind spoke. “They are well,” Lind said. On Sunday, The Dane reported that the crew was free.',
      'the crew',
      'Mohammad Lind',
    ],
    [
      'a full name that comes later, under a given name',
      'A father known only as Kevin was with his wife. He said: “I was on the pier.” Kevin Lind left.',
      'I was',
      'Kevin Lind',
    ],
    [
      'a wife beside whom her husband is named with a suffix',
      'Adam Quist III, 38, was arrested. Records list Michele Quist as the owner. It rained. The hall was full. “Yes,” Quist said to the judge.',
      'Yes',
      'Michele Quist',
    ],
    [
      'a child, under the title of the parent',
      'The daughters Ada and Sasha Osei smiled. President Osei spoke. “It is a puzzle that I do this,” the president said.',
      'It is a puzzle',
      'Sasha Osei',
    ],
    [
      'the paper spoken of before, for another that is named',
      'The Lindholm Post reported that he left. When a magazine, Pier Weekly, told of it, it said he “ran”.',
      'ran',
      'Lindholm Post',
    ],
    [
      'a wife in what is told of the speaker',
      '“It is shut,” wrote the board. Rosa Lind, openly glad and married to Ruth Osei since 2012, posted: “I love it.”',
      'I love',
      'Ruth Osei',
    ],
    [
      'whoever is labelled in a transcript, for "he" in his own words',
      'LIND: He was.\n\nThe president went to the room. He said at that time that he had waited.',
      'he had waited',
      'Lind',
    ],
  ];
  test.each(CASES)('%s', (_, text, words, wrong) => {
    expect(text).toContain(words);
    expect(printed(text, words)).not.toBe(wrong);
  });
});
