import { describe, expect, it } from 'vitest';
import type { CleaningRule, Page } from '../../src/clean/page.js';
import { adMarker } from '../../src/clean/rules/adMarker.js';
import { appeal } from '../../src/clean/rules/appeal.js';
import { authorBio } from '../../src/clean/rules/authorBio.js';
import { breakingNote } from '../../src/clean/rules/breakingNote.js';
import { button } from '../../src/clean/rules/button.js';
import { byline } from '../../src/clean/rules/byline.js';
import { callout } from '../../src/clean/rules/callout.js';
import { caption } from '../../src/clean/rules/caption.js';
import { captionTail } from '../../src/clean/rules/captionTail.js';
import { copyright } from '../../src/clean/rules/copyright.js';
import { credit } from '../../src/clean/rules/credit.js';
import { dateline } from '../../src/clean/rules/dateline.js';
import { embedLink } from '../../src/clean/rules/embedLink.js';
import { gallery } from '../../src/clean/rules/gallery.js';
import { headlineRun } from '../../src/clean/rules/headlineRun.js';
import { ornament } from '../../src/clean/rules/ornament.js';
import { promo } from '../../src/clean/rules/promo.js';
import { readerComments } from '../../src/clean/rules/readerComments.js';
import { relatedList } from '../../src/clean/rules/relatedList.js';
import { repeatedLine } from '../../src/clean/rules/repeatedLine.js';
import { repeatedTitle } from '../../src/clean/rules/repeatedTitle.js';
import { restated } from '../../src/clean/rules/restated.js';
import { signUpForm } from '../../src/clean/rules/signUpForm.js';
import { siteNotice } from '../../src/clean/rules/siteNotice.js';
import { subhead } from '../../src/clean/rules/subhead.js';
import { table } from '../../src/clean/rules/table.js';
import { timeStamp } from '../../src/clean/rules/timeStamp.js';
import { unsignedCaption } from '../../src/clean/rules/unsignedCaption.js';
import { updateLabel } from '../../src/clean/rules/updateLabel.js';
import { agencyBook } from '../../src/text/agencies.js';

const page = (paragraphs: readonly string[], title?: string, publishedAt: string | undefined = '2031-03-04'): Page => ({
  paragraphs,
  draft: {
    id: 'x',
    path: 'x.txt',
    sha256: '',
    authors: [],
    tags: [],
    ...(title ? { title } : {}),
    ...(publishedAt ? { publishedAt } : {}),
  },
  agencies: agencyBook(),
  furniture: new Set(),
});

const cutTexts = (rule: CleaningRule, p: Page): string[] =>
  rule.find(p).map((c) => (p.paragraphs[c.paragraph] ?? '').slice(c.start, c.end).trim());

const BODY = [
  'The council of Northport voted on Monday to close the old bridge.',
  'Engineers had found cracks in two of its pillars, the city said.',
  'Buses will take the longer way round by the mill until the autumn.',
];

/** What a rule says to a line that stands between body paragraphs. */
const between = (rule: CleaningRule, line: string, title?: string): string[] =>
  cutTexts(rule, page([...BODY.slice(0, 2), line, ...BODY.slice(2)], title));

const LINES: readonly { rule: CleaningRule; takes: readonly string[]; leaves: readonly string[] }[] = [
  {
    rule: adMarker,
    takes: [
      'ARTICLE AD BOX',
      'Advertisement',
      'ADVERTISEMENT - CONTINUE READING BELOW',
      'Story continues below advertisement',
    ],
    leaves: ['The advertisement ran for a week.', 'Ad spending fell by a third.', 'The story continues.'],
  },
  {
    rule: promo,
    takes: [
      'Tags: courts, fire, Northport',
      'Filed under: Ports',

      'Read or share this story: https://post.example/2BX',
      'For more football: http://www.post.example',
      'The bridge that would not fall Read more',
      '[Five things to know about the cracked bridge]',
      'Read the full report here.',
      'MOST READ IN NEWS Mayor resigns Mill burns down',
      'JUST WATCHED Crane lifts first pillar Replay More Videos ...',
      'CLOSE Engineers look at the cracks in the old bridge. Harbour TV',
      'More from the valley: Why the heating failed',
      'The island fund: how to give →',

      'ALSO READ: Five ferries that never sailed',
      'Read more: Why the mill closed – a timeline',
      'READ MORE | Council in numbers',
      'Watch: Crane lifts the first pillar',
      'Live updates on the Northport bridge',
      '» Related: Old mill sold',
    ],
    leaves: [
      'Topics: the bridge will be one of them.',
      'Keywords: “fire” and “flood” were searched for.',

      'More from the mayor: he will not resign.',

      'Read more slowly, the teacher told them.',
      'More: the word hung in the air, he said.',
      'Watch: "I saw it fall," she said.',
      'Related problems were found in March: cracks, rust and rot.',
      'CLOSE to a hundred people watched the bridge fall.',
      'Read the signs above the door, he told them below.',
      '[The bridge] was never safe',
      '[Laughter from the crowd in the hall]',
      'Readers watched from below.',
      'The ministry put the plans on http://www.plans.example, and they were read.',
      'Video of the collapse was shown to the jury.',
      'Live music returned to the pier on Monday.',
      'Opinion is divided on the bridge.',
    ],
  },
  {
    rule: button,
    takes: [
      'Comments (48)',
      '48 comments',
      '3 of 9',
      '4 min read',
      'Duration 1:42',
      'Loaded: 9.71%',
      'View 12 more comments',
      'Sort by',
      'Swipe to see more',
      'Thank you for your feedback',

      'Share',
      'Share Tweet Email',
      'Continue',
      'Remind me later.',
      'Not ready to support today?',
      'Video',
      'SaveSave',
      'Scroll down for video',
      'Listen to this article',
    ],
    leaves: [
      'Newest of the ferries.',
      '3 of 9 pillars cracked',
      '48 comments were filed.',
      'Duration 1:42 was a record',
      'The oldest',

      'Share prices fell.',
      '"Continue."',
      'More follows the river.',
      'They continue.',
      'Print works in the valley closed.',
    ],
  },
  {
    rule: signUpForm,
    takes: [
      'Sign up to Business Today',
      "Get set for the day – we'll point you to all the news you need every morning",

      'Watch the full interview at 10pm.',
      'STAY CONNECTED: follow the Post on all channels',
      'GET THE ROVERS NEWSLETTER: all the gossip, every Friday',

      'Sign up for our weekday newsletter, the Northport Morning.',
      'Get the best of the week delivered to your inbox.',
      'Follow Ada Quill on Twitter: @adaquill',
      'Harbour News Email Enter your email address Please enter an email address Email address is invalid Sign up',
      'Download our free app for alerts.',
      'Click here to see the full list.',
    ],
    leaves: [
      'Sign up for lessons is free, the school said.',
      "Get up at five, we'll need bread every morning, he told us.",

      'Watch committees met at the mill.',
      'They watch the river at 10pm.',

      'He told workers to sign up for the newsletter, and "get it in your inbox".',
      'Subscribe or leave, the union was told.',
      'The leaders follow the talks on Monday.',
      'Residents can get vaccinated at the harbour.',
    ],
  },
  {
    rule: unsignedCaption,
    takes: [
      'Ada Quill (left) and Tom Reed look at the cracks in the bridge',
      'Tom Reed, right, with the plans of the new bridge',
      'The mayor (pictured) rested at the mill',
      'The driver is seen in this undated photo released by the police.',
      'Divers are at work below the pillar in this picture provided by the council.',
      'People wait for the ferry in Northport, Ruritania, on March 3, 2031.',
      'A man walks past the cracked pillar in Northport, Monday, March 3, 2031',
    ],
    leaves: [
      'Tom Reed (pictured) was told to rest.',
      'The law takes effect in Northport on March 3, 2031.',
      'Ada Quill was born in Oldham on March 3, 2001.',
      'The mayor leaves office on March 3, 2031, and expects to rest until May 2, 2031.',
      'There is no place for cars in this picture of the town.',
      'He turned left, and the bridge was gone',
      'I saw this in this undated photo released by them — Ada Quill (@adaquill) March 3, 2031',
    ],
  },
  {
    rule: timeStamp,
    takes: ['10.42am BST', '14:05 GMT', '2h ago', '12 minutes ago', 'Updated at 10.42 BST', '9:30 a.m. ET:'],
    leaves: ['14', '10:30', 'At 10.42am BST the bridge fell', '2 days', 'May 3', 'The 10.42 to Oldham'],
  },
  {
    rule: updateLabel,
    takes: ['UPDATE:', 'UPDATED 9:30 p.m.:'],
    leaves: [
      'Updated 3:15 PM EST, March 4, 2031',

      'Updated plans: the bridge will be blue and green and red',
      'Update on the bridge',
      'Breaking news – the sort that wakes people.',
    ],
  },
  {
    rule: siteNotice,
    takes: [
      'We and our 842 partners store information on a device, such as cookies.',
      'You have 2 free articles left this month.',
      'You received this email because you signed up. Unsubscribe.',
      'Was this email forwarded to you? Sign up here.',
      'Disclaimer: This story is from the syndicated feed.',

      'Your email address will not be published. Required fields are marked *',
      'This site uses Akismet to reduce spam.',
      'We use cookies to make this site work.',
      'We may earn a commission if you buy something through links on this page.',
      'Already a subscriber? Log in to read on.',
      'Receive our monthly newsletter.',
      'Never miss a story by signing up to our alerts.',
      'Keep up with this story and more by subscribing now',
      'Interested in Bridges? Add Bridges as an interest to stay up to date.',
      'Craving even more? Like us on Facebook or follow us on Twitter.',
    ],
    leaves: [
      'Much of the content is auto-generated by machines.',
      'The firm and its partners store grain on the quay.',
      'This email was the first sign that the port would close.',

      'The council will not publish your email address, the mayor said.',
      'The law would ban cookies that follow readers from site to site.',
      'The paper lost a tenth of its subscribers in a year.',
      'Users must create an account by May, the ministry said.',
      'Agents earn a commission of 3 percent on each sale.',
      'Read the letter that our reporter found in the mill.',
      '"Sign up for our newsletter," the candidate tells everyone he meets.',
    ],
  },
  {
    rule: breakingNote,
    takes: [
      'Stay with WNPT for updates on this developing story.',

      'We will bring you more on this story as we get it.',

      'This is a breaking news story, more follows...',
      'More to follow.',
      'Here are the latest developments:',
      'The Latest on the collapse of the bridge (all times local):',
      'This story will be updated.',
    ],
    leaves: [
      'Stay with him for more than a day, she said.',

      'We will bring more buses, the mayor said, and we will have to.',

      'Breaking news of the storm reached the town at noon.',
      'More will follow, the mayor said.',
      'This is a breaking point for the town.',
    ],
  },
  {
    rule: gallery,
    takes: ['12 show all', 'View all 9 photos'],
    leaves: ['3/4 of the seats were empty', '12 show signs of wear.', '1/3 of the crew left'],
  },
  {
    rule: caption,
    takes: [
      'A man carries his dog through the street. Photograph: Jo Roe/The Ledger',
      'The quay at dawn. Photo: Jo Roe',
      'Video caption, Watch: The moment the crane falls',

      'AP:Associated Press The bridge after the storm of Monday night',
      'Twitter Pictures posted online show the pillar giving way',
      'Screenshot: the page of the council',
      '[Image: Divers at the northern ramp on Friday night. (AP)]',

      'The bridge seen from the mill on Monday (AP)',
      'Engineers inspect the second pillar (Jo Marsh/Getty Images)',
      'The mayor at the site (file photo)',
      'Divers at work below the bridge. Photograph: Jo Marsh/PA',
      'People wait for the bus at the mill. Reuters',
      'Image copyright Jo Marsh Image caption The bridge in spring',
      'FILE - In this Jan. 3, 2030 file photo, cars cross the bridge in Northport.',
      'EPA Two pillars are cracked from top to bottom',
      'A boat passes the pillar ©Jo Marsh (AFP)',
      '(Jo Marsh / The Northport Post)',
    ],
    leaves: [
      'The bridge fell on Monday, police said. Photo: Jo Roe',
      'The mayor kept one thing on his desk: a picture of his dog. Photo: no credit',

      'The agency is called the Bridge Safety Board (BSB)',
      'The Associated Press (AP) was founded in New York.',
      '"We were lucky," he told reporters. (AFP)',
      'The AP reported the cracks first.',
      'He was seen with the mayor (right).',
      'Photographs of the cracks were shown to the council.',
      'Image problems dog the mayor.',
      'EPA Administrator Lena Voss resigned on Monday.',
      'The council refused a full ban. [Reuters]',
    ],
  },
  {
    rule: credit,
    takes: [
      'Ada Quill reported from Oldham, and Tom Reed from Northport.',
      '— Mira Vale reported from Oldham, our correspondents from Northport',

      'AFP contributed reporting.',
      '(Reporting by Ada Quill; editing by Tom Reed)',
      'Ada Quill contributed to this report.',
      'With files from The Canadian Press',
      'Additional reporting by Tom Reed in Oldham',
      '—With assistance by Ada Quill',
      'Reuters',
      'Source: Xinhua',
    ],
    leaves: [
      '— and then it fell',

      'Heavy rain contributed to the collapse.',
      '"AFP contributed reporting," he joked.',
      'Reporting by witnesses was slow, the mayor said.',
      'With Ada Quill in goal, Northport won.',
      'Reuters said the bridge was shut.',
    ],
  },
  {
    rule: copyright,
    takes: [
      '© 2031 Northport Post. All rights reserved.',
      'Copyright 2031 The Associated Press. All rights reserved. This material may not be published or broadcast.',
      'This article originally appeared on Harbour Weekly.',
    ],
    leaves: [
      'Copyright law was changed in March.',
      'The story originally told was different.',
      'Copyrighted songs were played on the pier.',
    ],
  },
  {
    rule: callout,
    takes: [
      'If you have a news tip, email tips@wnpt.example',

      'If you have been affected by this story, call the Samaritans on 116 123.',
      'In the US, the crisis lifeline can be reached by text at any hour.',
      'Media enquiries: press@northport.example',
      'Have a question for our science desk? science@northport.example',

      'Did you see the collapse? Send us your photos.',
      'If you have any information you would like to share, you can fill in the form below.',
      'Have a story for us? Email us at desk@northport.example',
    ],
    leaves: [
      'Contact: the film that made her famous.',
      'A helpline has been set up for relatives on 0800 000 000.',
      'If you have information about the collapse, call the hotline on 0800 000 000.',

      'Anyone who saw the car is asked to contact us, police said.',
      'What can the cracks tell us about the bridge?',
      '"Tell us what you know," the mayor said.',
      'Officers want witnesses to get in touch.',
    ],
  },
  {
    rule: ornament,
    takes: ['***', '- - -', 'https://northport.example/bridge'],
    leaves: ['See https://northport.example', '7', 'А'],
  },
  {
    rule: subhead,
    takes: [
      'Old Bridge, New Costs',
      "'Lucky to be alive'",
      'WHAT THE CITY SAYS',
      'What happens next',
      '“A Disaster Foretold”',
    ],
    leaves: [
      'How is that possible?',
      'Ada Quill, 62',

      '“We were lucky.”',
      'He repeated that "the root causes" had to go,',
      'The pillars are:',
      'and the mill',
      'How did you come to see the cracks',
      'Who is to blame?',
      'Dead: 12',
      'This line has no final stop but far too many words to be the heading of a section',
    ],
  },
];

describe.each(LINES.map((l) => [l.rule.name, l] as const))('%s', (_, { rule, takes, leaves }) => {
  it.each(takes.map((t) => [t]))('takes: %s', (line) => {
    expect(between(rule, line)).toEqual([line]);
  });

  it.each(leaves.map((t) => [t]))('leaves: %s', (line) => {
    expect(between(rule, line)).toEqual([]);
  });

  it('leaves body paragraphs', () => {
    expect(cutTexts(rule, page(BODY))).toEqual([]);
  });
});

describe('dateline', () => {
  it('takes all that stand one behind another, with their agencies', () => {
    const p = page(['LONDON (AP) — PARIS (Reuters) - The council of Northport voted on Monday.', ...BODY.slice(1)]);
    expect(cutTexts(dateline, p)).toEqual(['LONDON (AP) — PARIS (Reuters) -']);
    expect(dateline.find(p)[0]?.agencies).toEqual(['AP', 'Reuters']);
  });

  it.each([
    ['NORTHPORT (Reuters) - The bridge is shut.', 'NORTHPORT (Reuters) -', ['Reuters']],
    ['OLD MILL, Ruritania (AP) — The bridge is shut.', 'OLD MILL, Ruritania (AP) —', ['AP']],
    ['Northport (AFP) – The bridge is shut.', 'Northport (AFP) –', ['AFP']],
    ['NORTHPORT, March 4 (Xinhua) -- The bridge is shut.', 'NORTHPORT, March 4 (Xinhua) --', ['Xinhua']],
    ['NORTHPORT | AFP — The bridge is shut.', 'NORTHPORT | AFP —', ['AFP']],
    ['NORTHPORT — The bridge is shut.', 'NORTHPORT —', undefined],
    ['(HBN) The bridge is shut.', '(HBN)', undefined],
    ['(Reuters) - The bridge is shut.', '(Reuters) -', ['Reuters']],
  ])('cuts %s', (line, cut, agencies) => {
    const p = page([line, ...BODY]);
    expect(cutTexts(dateline, p)).toEqual([cut]);
    expect(dateline.find(p)[0]?.agencies).toEqual(agencies);
  });

  it.each([
    'NATO – the alliance of old – is at odds.',
    'The bridge (AP) is shut.',
    'THE BRIDGE IS SHUT.',
    'US President Ada Quill spoke on Monday.',
    'Northport, on the coast - a quiet town - woke late.',
    '(Photographs of the bridge follow.) It is shut.',
    'BBC reporter Tom Reed (right) is there.',
  ])('leaves %s', (line) => {
    expect(cutTexts(dateline, page([line, ...BODY]))).toEqual([]);
  });

  it('keeps a day that may be all that dates the article', () => {
    const { publishedAt: _, ...undated } = page([]).draft;
    expect(
      dateline.find({
        paragraphs: ['NORTHPORT, March 4 (Xinhua) -- The bridge is shut.'],
        draft: undated,
        agencies: agencyBook(),
        furniture: new Set(),
      }),
    ).toEqual([]);
  });
});

describe('byline', () => {
  it.each([
    'By Ada Quill',
    'By Ada Quill, Transport Editor',
    'By ADA QUILL and TOM REED',
    'Published: 4 March 2031 12:04',
    'Updated: 2031-03-04 06:50',
    '4 March 2031',
    '3 min read',
  ])('takes %s at the top', (line) => {
    expect(cutTexts(byline, page([line, ...BODY]))).toEqual([line]);
  });

  it.each([
    'By Monday the bridge had gone.',
    'By contrast the mill was safe',
    'From failed plans to bold ideas',
    'By the river, Ada Quill said',
    'On 4 March 2031 the bridge fell.',
  ])('leaves %s', (line) => {
    expect(cutTexts(byline, page([line, ...BODY]))).toEqual([]);
  });

  it('keeps a line of date in an article that nothing else dates', () => {
    const { publishedAt: _, ...undated } = page([]).draft;
    expect(
      byline.find({
        paragraphs: ['4 March 2031', ...BODY],
        draft: undated,
        agencies: agencyBook(),
        furniture: new Set(),
      }),
    ).toEqual([]);
  });
});

describe('appeal', () => {
  const LETTER = [
    'A Message from The Northport Post:',
    'Dear readers,',
    'We have been called "agents of the harbour", and our office was searched today.',
    'Your support makes our journalism possible, from just $3 a month.',
    'Continue',
  ];

  it('takes everything from its first line to the end', () => {
    expect(cutTexts(appeal, page([...BODY, ...LETTER]))).toEqual(LETTER);
  });

  it('takes the asking alone when the article goes on', () => {
    const asking = 'Support our journalism: become a member of the Post today.';
    expect(cutTexts(appeal, page([...BODY, asking, '"It will hold," the engineer said.', ...BODY]))).toEqual([asking]);
  });

  it('takes a line that asks without saying who', () => {
    const asking = 'Support The Post from as little as 2 crowns. Quality journalism is expensive. [Remind me in May]';
    expect(cutTexts(appeal, page([...BODY, asking]))).toEqual([asking]);
  });

  it.each([
    ['an open letter', ['Dear readers,', 'The bridge was a good bridge.', 'It is gone.']],
    ['a reported plea', ['"Support our work," the charity said in a message to donors.', 'It needs money by May.']],
    ['a policy of support', ['Support the mayor or leave, members were told.', 'They left.']],
    ['a policy', ['Support for the bridge fell in the poll.', 'Thank you notes were left at the pillar.']],
  ])('leaves %s', (_, tail) => {
    expect(cutTexts(appeal, page([...BODY, ...tail]))).toEqual([]);
  });

  it('leaves what opens an article', () => {
    expect(cutTexts(appeal, page(['Dear readers, support our journalism.', ...BODY, ...BODY]))).toEqual([]);
  });
});

describe('relatedList', () => {
  it('takes the label and the headlines below it', () => {
    const list = ['Related articles', 'Old mill sold to baker', 'Ferry back on Friday'];
    expect(cutTexts(relatedList, page([...BODY, ...list, 'The vote was close.']))).toEqual(list);
  });

  it('leaves sentences after a label', () => {
    expect(cutTexts(relatedList, page([...BODY, 'Most read', 'The vote was close.']))).toEqual(['Most read']);
  });
});

describe('repeatedTitle and repeatedLine', () => {
  it('take the second printing', () => {
    expect(between(repeatedTitle, 'Old Bridge – Shut', 'Old bridge: shut')).toEqual(['Old Bridge – Shut']);
    expect(cutTexts(repeatedLine, page([...BODY, BODY[1] ?? '']))).toEqual([BODY[1]]);
  });

  it('leave short lines that are said twice, and other lines', () => {
    expect(cutTexts(repeatedLine, page([...BODY, '"No," he said.', '"No," he said.']))).toEqual([]);
    expect(between(repeatedTitle, 'Old bridge shut for good', 'Old bridge: shut')).toEqual([]);
  });
});

describe('restated', () => {
  it.each([
    [
      'a pull quote with its name',
      'It went down like a house of cards Tom Reed',
      'Tom Reed said: "It went down like a house of cards."',
    ],
    [
      'a caption from the first sentence',
      'The council voted to close the old bridge of Northport on Monday',
      'The council of Northport voted on Monday to close the old bridge.',
    ],
  ])('takes %s', (_, line, source) => {
    expect(cutTexts(restated, page([source, ...BODY.slice(1, 2), line, ...BODY.slice(2)]))).toEqual([line]);
  });

  it.each([
    ['a whole sentence', 'The council voted to close the old bridge of Northport on Monday.'],
    ['something new', 'Two divers were hurt when the scaffold slipped into the river'],
    ['a broken sentence', 'The council of Northport voted on Monday to close,'],
  ])('leaves %s', (_, line) => {
    expect(between(restated, line)).toEqual([]);
  });
});

describe('captionTail', () => {
  const MORE = [
    'The mayor wants the state to pay half of what a new one costs.',
    'Shops near the river fear that they will lose the summer trade.',
    'A hearing has been set for Friday in the town hall.',
  ];
  const HEAP = [
    'The scene below the old bridge in Northport on Monday',
    'Rescue workers at the scene below the old bridge in Northport.',
    'Divers waiting by the mill',
    'Boats at the scene below the old bridge',
  ];

  it('takes a heap of captions at the end', () => {
    expect(cutTexts(captionTail, page([...BODY, ...MORE, ...HEAP]))).toEqual(HEAP);
  });

  it('leaves the last sentences of an article', () => {
    expect(cutTexts(captionTail, page([...BODY, ...MORE]))).toEqual([]);
  });
});

describe('authorBio', () => {
  it.each([
    'Ada Quill is a professor of engineering at Oldham University.',
    'Tom Reed, a retired engineer, is the author of “Bridges and Men.”',
    'Mira Vale is the former mayor of Oldham.',
    'Ada Quill covers transport for the Post.',
    'Ada Quill is a senior writer at the Post.',
    'Ada Quill teaches law at Oldham University.',
  ])('takes %s below the text', (line) => {
    expect(cutTexts(authorBio, page([...BODY, line]))).toEqual([line]);
    expect(cutTexts(authorBio, page([line, ...BODY]))).toEqual([]);
  });

  it.each([
    'Ada Quill is the third engineer to resign.',
    'Ada Quill is survived by a son.',
    'The mayor is a professor of law.',
    'Ada Quill was a student when the bridge was built, her brother said.',
    'Brat is married and has two children.',
  ])('leaves %s', (line) => {
    expect(cutTexts(authorBio, page([...BODY, line]))).toEqual([]);
  });

  it('leaves who plays a part in the article', () => {
    const named = 'The report was written by Ada Quill in March.';
    expect(cutTexts(authorBio, page([...BODY, named, 'Ada Quill is a professor of engineering.']))).toEqual([]);
  });
});

describe('timeStamp', () => {
  it('takes bare times where there are several', () => {
    expect(cutTexts(timeStamp, page(['14:05', BODY[0] ?? '', '13:50', BODY[1] ?? '']))).toEqual(['14:05', '13:50']);
  });
});

describe('updateLabel and embedLink', () => {
  it.each([
    [updateLabel, 'UPDATE: The mayor has said that he will resign.', 'UPDATE:'],
    [updateLabel, 'Update, March 3, 4 p.m.: The council sent this answer on Monday.', 'Update, March 3, 4 p.m.:'],
    [updateLabel, 'BREAKING: Northport shuts its old bridge for good.', 'BREAKING:'],
    [
      embedLink,
      'It fell! pic.twitter.com/8bAU1ayKbJ — Ada Quill (@adaquill) March 3, 2031',
      'pic.twitter.com/8bAU1ayKbJ',
    ],
    [embedLink, 'It fell! https://t.co/7R4Qoik6zl — Ada Quill (@adaquill) March 3, 2031', 'https://t.co/7R4Qoik6zl'],
  ])('%o cuts no words of: %s', (rule, line, cut) => {
    expect(between(rule, line)).toEqual([cut]);
  });
});

describe('table', () => {
  it.each([
    ['cells between bars', ['Team | Played | Points', 'Northport | 38 | 80', 'Oldham | 38 | 74']],
    ['two cells', ['Northport | 80', 'Oldham | 74']],
    ['names and figures', ['Northport 38 24 8 6 80', 'Oldham 38 22 8 8 74', 'Mill Rovers 38 20 9 9 69']],
    ['results', ['Lee (Ind) 12,345 34.1%', 'Quill (Lab) 10,200 28.2%', 'Reed (Con) 9,800 27.0%']],
    ['cells as lines', ['Team', 'Played', 'Points', 'Northport', '38', '80', 'Oldham', '38', '74', 'Mill', '38', '60']],
  ])('takes %s', (_, rows) => {
    expect(cutTexts(table, page([...BODY.slice(0, 2), ...rows, ...BODY.slice(2)]))).toEqual(rows);
  });

  it.each([
    ['facts in a list', ['Dead: 12', 'Hurt: 30', 'Missing: 4']],
    ['items that count', ['12 people dead in the north', '30 people hurt in the south', '4 people missing']],
    ['names', ['Ada Quill, 62', 'Tom Reed, 40', 'Mira Vale, 12']],
    ['one row', ['Northport 38 24 8 6 80']],
    ['sentences', ['Northport won 2-1.', 'Oldham lost 3-0.', 'Mill drew 1-1.']],
    ['a heading and its site', ['Bridge shut for good | The Northport Post']],
  ])('leaves %s', (_, rows) => {
    expect(cutTexts(table, page([...BODY.slice(0, 2), ...rows, ...BODY.slice(2)]))).toEqual([]);
  });
});

describe('headlineRun', () => {
  const HEADLINES = ['Old Mill Sold to Oldham Baker', 'Ferry Sails Again After Storm', 'Who Will Pay for the Bridge?'];

  it('takes headlines in a row', () => {
    expect(cutTexts(headlineRun, page([...BODY, ...HEADLINES]))).toEqual(HEADLINES);
  });

  it.each([
    ['two of them', HEADLINES.slice(0, 2)],
    ['what the text announces', ['The papers wrote:', ...HEADLINES]],
    ['names', ['Maria da Silva Santos Vale, 12', 'Ada Mira Quill Reed Marsh, 40', 'Tom Lee Reed Quill Vale, 9']],
    ['words that were said', HEADLINES.map((h) => `“${h}”`)],
  ])('leaves %s', (_, lines) => {
    expect(cutTexts(headlineRun, page([...BODY, ...lines]))).toEqual([]);
  });
});

describe('a credit glued to the first sentence', () => {
  it('goes alone', () => {
    const line = 'Photograph: Jo Marsh/PA The council of Northport voted on Monday to close the old bridge for good.';
    expect(cutTexts(caption, page([line, ...BODY.slice(1)]))).toEqual(['Photograph: Jo Marsh/PA']);
  });
});

describe('readerComments', () => {
  const THREAD = ['harbourcat', '2 hours ago', 'About time. My children cough all day.', 'Reply'];

  it.each([
    [['Comments', 'Sort by', 'Newest']],
    [['48 comments', 'Log in to comment']],
    [['Comments (48)', 'Newest first']],
  ])('takes what readers wrote below %j', (head) => {
    expect(cutTexts(readerComments, page([...BODY, ...head, ...THREAD]))).toEqual([...head, ...THREAD]);
  });

  it.each([
    ['a button above the text', ['Comments (48)', ...BODY]],
    ['a button with others above the text', ['Comments', 'Newest', ...BODY]],
    ['a heading of the article', [...BODY, 'Comments', 'The mayor did not want to say more.']],
    ['a sentence', [...BODY, 'Comments were few.', 'Newest first']],
  ])('leaves %s', (_, lines) => {
    expect(cutTexts(readerComments, page(lines))).toEqual([]);
  });
});

describe('tables among headlines', () => {
  const ROWS = ['Rovers 20 14 3 3 40 15 45', 'Oldham 20 13 5 2 38 17 44', 'Northport 20 11 4 5 30 22 37'];

  it('are tables, with the letters over their columns', () => {
    const lines = [...BODY, 'P W D L GF GA Pts', ...ROWS];
    expect(cutTexts(headlineRun, page(lines))).toEqual([]);
    expect(cutTexts(table, page(lines))).toEqual(['P W D L GF GA Pts', ...ROWS]);
  });

  it('of prices have their changes in brackets', () => {
    const rows = ['LND 41.20 (+1.1%)', 'HAL 12.90 (-0.4%)', 'Dow 42,931.60 +0.80%'];
    expect(cutTexts(table, page([...BODY, ...rows]))).toEqual(rows);
  });

  it('do not take the short line before them that is a sentence', () => {
    expect(cutTexts(table, page([...BODY, 'He is in.', ...ROWS]))).toEqual(ROWS);
  });
});

it('takes the initials of those who edited it below the text only', () => {
  expect(cutTexts(credit, page([...BODY, 'al/rs']))).toEqual(['al/rs']);
  expect(cutTexts(credit, page(['and/or', ...BODY]))).toEqual([]);
});
