/** The frames beside the first ones: what each finds, and the longer list of what it must leave alone. */
import { describe, expect, it } from 'vitest';
import { disputes } from '../../../src/merge/disputes/disputes.js';
import type { CastMember } from '../../../src/model/findings.js';
import type { AnnotatedArticle } from '../../../src/model/language.js';
import { article, cited, type Marks, story } from '../handmade.js';

const KINDS = {
  'Ada Brook': 'person',
  'Per Lind': 'person',
  'Mr Hale': 'person',
  Brook: 'person',
  Lind: 'person',
  Halden: 'organisation',
  Tammen: 'organisation',
  'Skerry Line': 'organisation',
  'The Tribune': 'organisation',
  Norland: 'place',
  Orle: 'place',
} as const;

/** A text in which every known name is marked wherever it stands, the longest first. */
const told = (source: string, text: string, marks: Marks = {}): AnnotatedArticle => {
  const names: [number, [string, string, (typeof KINDS)[keyof typeof KINDS]]][] = [];
  let rest = text;
  for (const [name, kind] of Object.entries(KINDS)) {
    for (let at = rest.indexOf(name); at >= 0; at = rest.indexOf(name, at + 1)) {
      const canonical = name === 'Brook' ? 'Ada Brook' : name === 'Lind' ? 'Per Lind' : name;
      names.push([at, [name, canonical, kind]]);
      rest = rest.slice(0, at) + '#'.repeat(name.length) + rest.slice(at + name.length);
    }
  }
  return article(text, {
    source,
    publishedAt: '2024-05-03',
    day: '2024-05-03',
    names: names.sort((a, b) => a[0] - b[0]).map(([, n]) => n),
    ...marks,
  });
};

const found = (
  articles: readonly [AnnotatedArticle, ...AnnotatedArticle[]],
  cast: readonly CastMember[] = [],
): string[] => {
  const s = story(...articles);
  return disputes(s, cast).map((d) =>
    [d.question, ...d.sides.map((x) => `${x.holders.join(', ')}: ${cited(s, x.position)}`)].join(' | '),
  );
};

type Case = readonly [name: string, one: AnnotatedArticle, other: AnnotatedArticle];

const none = (cases: readonly Case[]) =>
  it.each(cases)('no dispute: %s', (_name, one, other) => {
    expect(found([one, other])).toEqual([]);
  });

describe('before and after', () => {
  it('one call before and after the talks', () => {
    expect(
      found([
        told('Herald', 'Ada Brook had phoned Per Lind before the talks in Orle.'),
        told('Post', 'Brook would phone Lind following the talks, her office said.'),
      ]),
    ).toEqual([
      'Did Ada Brook speak to Per Lind before or after the talks in Orle? | Herald: Ada Brook had phoned Per Lind before the talks in Orle. | Post: Brook would phone Lind following the talks, her office said.',
    ]);
  });

  it('somebody told by his office', () => {
    const chancellor: CastMember = {
      name: 'Per Lind',
      aliases: [],
      role: 'Norlandish chancellor',
      namedAt: [{ articleId: 'x', start: 0, end: 1 }],
    };
    expect(
      found(
        [
          told('Herald', 'Ada Brook spoke with Per Lind ahead of the vote.'),
          told('Post', 'Brook spoke with the Norlandish chancellor after the vote.'),
        ],
        [chancellor],
      ),
    ).toHaveLength(1);
  });

  it('a deed without an object', () => {
    expect(
      found([
        told('Herald', 'Brook sold before the crash.'),
        told('Post', 'Ada Brook sold her shares after the crash of Friday.'),
      ]),
    ).toEqual([
      'Did Ada Brook sell before or after the crash? | Herald: Brook sold before the crash. | Post: Ada Brook sold her shares after the crash of Friday.',
    ]);
  });

  none([
    [
      'two calls',
      told('Herald', 'Brook phoned Lind before the talks.'),
      told('Post', 'Brook phoned Lind again after the talks.'),
    ],
    [
      'another person called',
      told('Herald', 'Brook phoned Lind before the talks.'),
      told('Post', 'Brook phoned Mr Hale after the talks.'),
    ],
    [
      'another caller',
      told('Herald', 'Brook phoned Lind before the talks.'),
      told('Post', 'Mr Hale phoned Lind after the talks.'),
    ],
    [
      'another event',
      told('Herald', 'Brook phoned Lind before the talks.'),
      told('Post', 'Brook phoned Lind after the vote.'),
    ],
    [
      'another deed',
      told('Herald', 'Brook phoned Lind before the talks.'),
      told('Post', 'Brook met Lind after the talks.'),
    ],
    [
      'how long before',
      told('Herald', 'Brook resigned hours before the vote.'),
      told('Post', 'Brook resigned weeks after the vote.'),
    ],
    [
      'both before',
      told('Herald', 'Brook phoned Lind before the talks.'),
      told('Post', 'Brook phoned Lind ahead of the talks.'),
    ],
    [
      'nobody named',
      told('Herald', 'The minister phoned his rival before the talks.'),
      told('Post', 'The minister phoned his rival after the talks.'),
    ],
  ]);
});

describe('states that exclude each other', () => {
  it.each<[string, AnnotatedArticle, AnnotatedArticle, string]>([
    [
      'a driver',
      told('Herald', 'The driver of the coach had blacked out, it was said.'),
      told('Post', 'Investigators ask whether the driver fell asleep.'),
      'What was wrong with the driver? | Herald: The driver of the coach had blacked out, it was said. | Post: Investigators ask whether the driver fell asleep.',
    ],
    [
      'a gunman',
      told('Herald', 'The gunman was shot dead by officers.'),
      told('Post', 'The gunman turned the gun on himself.'),
      'What happened to the gunman? | Herald: The gunman was shot dead by officers. | Post: The gunman turned the gun on himself.',
    ],
    [
      'where he died',
      told('Herald', 'Ada Brook died at the scene.'),
      told('Post', 'Ada Brook, a nurse, died in hospital.'),
      'Where did Ada Brook die? | Herald: Ada Brook died at the scene. | Post: Ada Brook, a nurse, died in hospital.',
    ],
  ])('%s', (_name, a, b, expected) => {
    expect(found([a, b])).toEqual([expected]);
  });

  none([
    [
      'two gunmen',
      told('Herald', 'The gunman was shot dead by officers.'),
      told('Post', 'Another gunman turned the gun on himself.'),
    ],
    [
      'not asleep',
      told('Herald', 'The driver had blacked out.'),
      told('Post', 'The driver had not fallen asleep, the company said.'),
    ],
    ['two people', told('Herald', 'Ada Brook died at the scene.'), told('Post', 'Per Lind died in hospital.')],
    [
      'what became of him days later',
      told('Herald', 'The suspect was arrested in Orle.'),
      told('Post', 'The suspect killed himself in his cell.', { publishedAt: '2024-05-09', day: '2024-05-09' }),
    ],
    [
      'words for one thing',
      told('Herald', 'The driver fell asleep.'),
      told('Post', 'The driver nodded off at the wheel.'),
    ],
    [
      'a course of events told by one paper',
      told('Herald', 'The gunman was arrested at noon. The gunman later killed himself in his cell.'),
      told('Post', 'The gunman was arrested.'),
    ],
    [
      'many, and one of them',
      told('Herald', 'One of the bombers was arrested.'),
      told('Post', 'The bomber killed himself.'),
    ],
    [
      'no person',
      told('Herald', 'The market fell asleep over summer.'),
      told('Post', 'The market fainted, traders joked.'),
    ],
  ]);
});

describe('alone or not', () => {
  it('one outlet tells of one, the other of two', () => {
    expect(
      found([
        told('Herald', 'A lone gunman opened fire in the mall.'),
        told('Post', 'Witnesses spoke of a second gunman at the exit.'),
      ]),
    ).toEqual([
      'Was there more than one attacker? | Herald: A lone gunman opened fire in the mall. | Post: Witnesses spoke of a second gunman at the exit.',
    ]);
  });

  it('an outlet that tells of both is on no side', () => {
    expect(
      found([
        told('Herald', 'A lone gunman opened fire in the mall.'),
        told('Post', 'Witnesses spoke of a second gunman at the exit.'),
        told('Echo', 'The lone gunman was shot. A second gunman had been feared.'),
      ]),
    ).toEqual([
      'Was there more than one attacker? | Herald: A lone gunman opened fire in the mall. | Post: Witnesses spoke of a second gunman at the exit.',
    ]);
  });

  none([
    [
      'a doubt that is over',
      told('Herald', 'A lone gunman opened fire in the mall. Early reports of a second gunman were wrong.'),
      told('Post', 'Witnesses spoke of a second gunman.'),
    ],
    ['both one', told('Herald', 'A lone gunman opened fire.'), told('Post', 'The gunman acted alone.')],
    [
      'a denial',
      told('Herald', 'A lone gunman opened fire.'),
      told('Post', 'There was no evidence of a second gunman, police said.'),
    ],
    ['a second shop', told('Herald', 'A lone gunman opened fire.'), told('Post', 'A second shop was closed.')],
  ]);
});

describe('numbers side by side', () => {
  const aboard = { figures: [['212 people', 212, 'person']] as const };
  it('the second without its noun', () => {
    expect(
      found([
        told('Herald', 'Skerry Line says that 212 people were on board; the coastguard has counted 198.', aboard),
      ]),
    ).toEqual([
      'How many people were on board? | Skerry Line: Skerry Line says that 212 people were on board | the coastguard: the coastguard has counted 198.',
    ]);
  });

  it('the question stands in the sentence before', () => {
    expect(
      found([
        told(
          'Herald',
          'It is unclear how many guests had been in the hall. Halden, the owner, says 340. The fire service counted 410.',
        ),
      ]),
    ).toEqual([
      'How many guests had been in the hall? | Halden: Halden, the owner, says 340. | The fire service: The fire service counted 410.',
    ]);
  });

  it.each([
    ['one voice', 'Skerry Line says that 212 people were on board. Skerry Line counted 198 in the evening.', 212],
    ['a rounding', 'Skerry Line says that 212 people were on board; the coastguard has counted 210.', 212],
    [
      'something else counted',
      'Skerry Line says that 212 people were on board; the coastguard counted 198 boats.',
      212,
    ],
    ['a share', 'Skerry Line says that 212 people were on board; the coastguard said 98 percent were saved.', 212],
    ['a part', 'Skerry Line says that 212 people were on board; the coastguard said 98 of them swam.', 212],
    ['a year', 'Skerry Line says that 212 people were on board; the owner said in 1998 he had built it.', 212],
  ])('no dispute: %s', (_name, text, value) => {
    expect(found([told('Herald', text, { figures: [['212 people', value, 'person']] })])).toEqual([]);
  });
});

describe('differences that the outlet states', () => {
  it('two who differ', () => {
    expect(
      found([
        told(
          'Herald',
          'The rivals took very different tones, with Brook saying she would ask for a vote in June while Lind called for calm and more talks.',
        ),
      ]),
    ).toEqual([
      'Where do Ada Brook and Per Lind differ? | Ada Brook: Brook saying she would ask for a vote in June | Per Lind: Lind called for calm and more talks',
    ]);
  });

  it.each([
    ['two who speak', 'Brook said she would ask for a vote in June while Lind called for calm and more talks.'],
    ['one alone', 'Brook disagreed over the plan, saying it would cost too much, while the rain went on.'],
    [
      'one and the same',
      'The tones were different: Brook said yes on Monday, and Brook said no on Friday to the vote.',
    ],
    ['different things', 'The firm sells different stories while Lind called for calm.'],
  ])('no dispute: %s', (_name, text) => {
    expect(found([told('Herald', text)])).toEqual([]);
  });
});

describe('bids', () => {
  it('made by one and turned down by the other', () => {
    expect(
      found([
        told('Herald', 'Halden made an offer of 40 million crowns for Tammen.'),
        told('Post', 'The board of Tammen rejected the offer as too low.'),
      ]),
    ).toEqual([
      'Should the offer by Halden be accepted? | Halden: Halden made an offer of 40 million crowns for Tammen. | The board of Tammen: The board of Tammen rejected the offer as too low.',
    ]);
  });

  none([
    [
      'a bid that is only imagined',
      told('Herald', 'Halden could make a better offer for the mill.'),
      told('Post', 'The board of Tammen rejected the offer.'),
    ],
    [
      'offers that have nothing to do with each other',
      told('Herald', 'Halden made an offer for the mill.'),
      told('Post', 'The board of Tammen rejected a proposal by the unions.'),
    ],
    ['one side twice', told('Herald', 'Halden made an offer.'), told('Post', 'The board of Halden rejected the deal.')],
    [
      'two bidders, and nobody knows whose',
      told('Herald', 'Halden made an offer. Skerry Line submitted a bid.'),
      told('Post', 'The board of Tammen rejected the offer.'),
    ],
    [
      'a court',
      told('Herald', 'Halden made an offer to its creditors.'),
      told('Post', 'The court rejected the offer on Friday.'),
    ],
    [
      'a refusal of something else',
      told('Herald', 'Halden made an offer for the mill.'),
      told('Post', 'The board refused to believe that the offer was real.'),
    ],
  ]);
});

describe('ages', () => {
  it('of one person', () => {
    expect(
      found([
        told('Herald', 'Ada Brook, 34, was pulled from the river.'),
        told('Post', 'Divers saved the 43-year-old teacher Ada Brook.'),
      ]),
    ).toEqual([
      'How old is Ada Brook? | Herald: Ada Brook, 34, was pulled from the river. | Post: Divers saved the 43-year-old teacher Ada Brook.',
    ]);
  });

  none([
    ['two people', told('Herald', 'Ada Brook, 34, was saved.'), told('Post', 'Per Lind, 43, was saved.')],
    [
      'somebody else’s',
      told('Herald', 'Ada Brook, 34, was saved.'),
      told('Post', 'A 43-year-old man whom Ada Brook had pulled out was well.'),
    ],
    [
      'months between',
      told('Herald', 'Ada Brook, 34, was saved.'),
      told('Post', 'Ada Brook, 35, was honoured.', { publishedAt: '2024-11-03', day: '2024-11-03' }),
    ],
    ['a place in the race', told('Herald', 'Ada Brook, 3, won.'), told('Post', 'Ada Brook, 34, won.')],
    [
      'a number after a comma',
      told('Herald', 'For Ada Brook, 34 votes were cast.'),
      told('Post', 'Ada Brook, 51, won.'),
    ],
  ]);
});

describe('claims with their denial behind them', () => {
  const says = (content: string) => ({
    said: [{ content, cue: 'said', speaker: 'Brook', name: 'Ada Brook' }],
  });
  it('a point that is disputed', () => {
    expect(
      found([
        told(
          'Herald',
          'Brook said the dam had never leaked, a claim the inspectors have rejected.',
          says('the dam had never leaked'),
        ),
      ]),
    ).toEqual([
      'Is it true that the dam had never leaked? | Ada Brook: Brook said the dam had never leaked | the inspectors: Brook said the dam had never leaked, a claim the inspectors have rejected.',
    ]);
  });

  it('the claim in front of the denial', () => {
    expect(
      found([
        told(
          'Herald',
          'Brook said a gun was found in the car — but the family deny that he was armed.',
          says('a gun was found in the car'),
        ),
      ]),
    ).toEqual([
      'Is it true that a gun was found in the car? | Ada Brook: Brook said a gun was found in the car | the family: the family deny that he was armed.',
    ]);
  });

  it.each([
    ['a claim that stands', 'Brook said the dam had never leaked, a claim the inspectors have confirmed.'],
    ['nobody said it', 'The dam had never leaked, a claim the inspectors have rejected.'],
    ['another thing', 'Brook said the dam had never leaked, a relief for the inspectors who had rejected it.'],
  ])('no dispute: %s', (_name, text) => {
    expect(found([told('Herald', text, text.startsWith('Brook') ? says('the dam had never leaked') : {})])).toEqual([]);
  });
});

describe('calls refused in one breath', () => {
  it.each([
    [
      'calls by somebody',
      'The premier has rejected calls by opposition leaders to hold early elections, but her majority is thin.',
      'Is it right to hold early elections? | opposition leaders: calls by opposition leaders to hold early elections | The premier: The premier has rejected calls by opposition leaders to hold early elections, but her majority is thin.',
    ],
    [
      'somebody’s offer',
      'The firm brushed aside the union’s offer to meet at the weekend.',
      'Should the offer to meet at the weekend be accepted? | the union: the union’s offer to meet at the weekend | The firm: The firm brushed aside the union’s offer to meet at the weekend.',
    ],
  ])('%s', (_name, text, expected) => {
    expect(found([told('Herald', text)])).toEqual([expected]);
  });

  it.each([
    ['nobody’s', 'The premier has rejected calls to hold early elections.'],
    ['not refused', 'The premier has not rejected calls by opposition leaders to hold early elections.'],
    ['a ruling', 'The court rejected a request by the union to stay the order.'],
    ['his own', 'The premier dismissed her request to go.'],
    ['a refusal to speak', 'The premier declined to comment on calls by opposition leaders.'],
  ])('no dispute: %s', (_name, text) => {
    expect(found([told('Herald', text)])).toEqual([]);
  });
});

describe('two verdicts in one sentence', () => {
  it('praised by one and scorned by another', () => {
    expect(
      found([
        told(
          'Herald',
          'Orle voted in a poll hailed by the council as a fresh start but derided by residents as a farce.',
        ),
      ]),
    ).toEqual([
      'A fresh start or a farce? | the council: Orle voted in a poll hailed by the council as a fresh start | residents: derided by residents as a farce',
    ]);
  });

  it.each([
    ['praised twice', 'The poll was hailed by the council as a fresh start and praised by residents as a relief.'],
    ['one verdict', 'The poll was hailed by the council as a fresh start but drew few voters.'],
    ['no giver', 'The poll was hailed as a fresh start but derided as a farce.'],
  ])('no dispute: %s', (_name, text) => {
    expect(found([told('Herald', text)])).toEqual([]);
  });
});

describe('accusations and their answers', () => {
  it.each<[string, AnnotatedArticle, AnnotatedArticle, string]>([
    [
      'a denial that names who accuses',
      told('Herald', 'Ada Brook has accused the producer Per Lind of pushing her down the stairs.'),
      told('Post', 'Lind admitted that he had met Brook but denied any violence.'),
      'Is the accusation by Ada Brook true?',
    ],
    [
      'a suit without merit',
      told('Herald', 'Halden accused Tammen of copying its pumps in a lawsuit.'),
      told('Post', 'Per Lind said the lawsuit was without merit, and Tammen would fight it.', {
        said: [
          {
            content: 'the lawsuit was without merit, and Tammen would fight it',
            cue: 'said',
            speaker: 'Per Lind',
            name: 'Tammen',
          },
        ],
      }),
      'Did Tammen copy its pumps in a lawsuit?',
    ],
  ])('%s', (_name, a, b, question) => {
    expect(found([a, b]).map((d) => d.split(' | ')[0])).toEqual([question]);
  });

  none([
    [
      'a denial of something else',
      told('Herald', 'Halden accused Tammen of copying its pumps.'),
      told('Post', 'Tammen denied a permit to the fishermen of Orle.'),
    ],
    [
      'a denial that says of what',
      told('Herald', 'Halden accused Tammen of copying its pumps.'),
      told('Herald', 'Halden accused Tammen of copying its pumps. Tammen denied any role in the flood of 2021.'),
    ],
    [
      'a passive without an accuser',
      told('Herald', 'Ada Brook was accused of theft in the market hall.'),
      told('Post', 'Per Lind denied any theft in the market hall.'),
    ],
    [
      'a charge against another',
      told('Herald', 'Halden accused Tammen of copying its pumps.'),
      told('Post', 'Skerry Line denied any wrongdoing.'),
    ],
    [
      'no accuser that can be named',
      told('Herald', 'Issuing a statement that accused Halden of fraud took a week.'),
      told('Post', 'Halden denied fraud.'),
    ],
  ]);
});

describe('counts that are no disputes', () => {
  const figure = (words: string, value: number, unit = 'person') => ({ figures: [[words, value, unit]] as const });
  none([
    [
      'how far somebody fell',
      told('Herald', 'The climber died after falling 60 metres.', figure('60 metres', 60, 'metre')),
      told('Post', 'The climber died in a fall of 150 metres.', figure('150 metres', 150, 'metre')),
    ],
    [
      'a place, and not what was counted',
      told('Herald', 'Half the houses in seven villages were destroyed.', figure('seven villages', 7, 'village')),
      told('Post', 'The quake destroyed four villages.', figure('four villages', 4, 'village')),
    ],
    [
      'who was shot and who died',
      told('Herald', 'She shot three workers, killing two.', figure('three workers', 3, 'worker')),
      told('Post', 'Two workers were killed.', figure('Two workers', 2, 'worker')),
    ],
    [
      'a city and the country',
      told('Herald', 'About 20,000 people marched in Orle.', figure('20,000 people', 20_000)),
      told('Post', 'Some 90,000 people marched nationwide.', figure('90,000 people', 90_000)),
    ],
    [
      'one voice that counted again',
      told('Herald', 'Police said 12 people were injured.', {
        ...figure('12 people', 12),
        said: [{ content: '12 people were injured', cue: 'said', speaker: 'Police', name: 'Orle police' }],
      }),
      told('Post', 'Police said 18 people were injured.', {
        ...figure('18 people', 18),
        said: [{ content: '18 people were injured', cue: 'said', speaker: 'Police', name: 'Orle police' }],
      }),
    ],
    [
      'soldiers of one country and of all',
      told('Herald', 'The blast killed 11 Norlandish soldiers.', figure('11 Norlandish soldiers', 11, 'soldier')),
      told('Post', 'The blast killed 30 soldiers.', figure('30 soldiers', 30, 'soldier')),
    ],
    [
      'boats, and people on board',
      told('Herald', 'Marines aboard the frigate saw five boats.', figure('five boats', 5, 'boat')),
      told('Post', 'The three boats had a crew of 26 on board.', figure('three boats', 3, 'boat')),
    ],
    [
      'an attack of another month at the head of its sentence',
      told('Herald', 'At least 60 people were killed on Friday.', {
        ...figure('60 people', 60, 'person'),
        dates: [['Friday', '2024-05-03']],
      }),
      told('Post', 'Four months ago, men with links to the same group that had trained them abroad killed 32 people.', {
        ...figure('32 people', 32),
        dates: [['Four months ago', '2024-01']],
      }),
    ],
  ]);
});

describe('clock times of other things', () => {
  none([
    [
      'an arrest near where it happened',
      told('Herald', 'The deputy was shot at 3.10pm in the shooting.', { dates: [['3.10pm', '2024-05-03T15:10']] }),
      told('Post', 'A man was arrested at 4.30pm near where the shooting occurred.', {
        dates: [['4.30pm', '2024-05-03T16:30']],
      }),
    ],
    [
      'another shock',
      told('Herald', 'The earthquake struck at 5.06pm.', { dates: [['5.06pm', '2024-05-03T17:06']] }),
      told('Post', 'A second earthquake struck at 6.15pm.', { dates: [['6.15pm', '2024-05-03T18:15']] }),
    ],
    [
      'another time zone',
      told('Herald', 'The earthquake struck at 5.06pm.', { dates: [['5.06pm', '2024-05-03T17:06']] }),
      told('Post', 'The earthquake struck at 3.06pm.', { dates: [['3.06pm', '2024-05-03T15:06']] }),
    ],
    [
      'half a day between',
      told('Herald', 'The bus crashed at 9.10am.', { dates: [['9.10am', '2024-05-03T09:10']] }),
      told('Post', 'The bus crashed at 5.20pm.', { dates: [['5.20pm', '2024-05-03T17:20']] }),
    ],
  ]);
});

describe('stances that are none', () => {
  none([
    [
      'both against',
      told('Herald', 'Biologists urged the ministry to overturn the late change of rules.'),
      told('Post', 'Ada Brook opposed the late change of rules.'),
    ],
    [
      'a refusal to drop it',
      told('Herald', 'Doctors called for a ban on night shifts in hospitals.'),
      told('Post', 'The minister refused to drop a ban on night shifts in hospitals.'),
    ],
    [
      'nothing said',
      told('Herald', 'Doctors called for a ban on night shifts in hospitals.'),
      told('Post', 'The minister declined to discuss a ban on night shifts in hospitals.'),
    ],
    [
      'words in common, and another matter',
      told('Herald', 'Some demanded that a tsar be named to take charge of things like the spill.'),
      told('Post', 'The army has ruled out taking charge of the operation to stem the flow of oil at sea.'),
    ],
  ]);
});

describe('one said, but another said', () => {
  it.each([
    [
      'of the same thing',
      'The navy said it had sunk a pirate ship off Orle, though a watchdog said it was a trawler.',
      'Is it true that the navy had sunk a pirate ship off Orle? | The navy: The navy said it had sunk a pirate ship off Orle | a watchdog: a watchdog said it was a trawler.',
    ],
    [
      'the opposite',
      'Brook said the pump was tested in May, but inspectors said no test took place.',
      'Is it true that the pump was tested in May? | Ada Brook: Brook said the pump was tested in May | inspectors: inspectors said no test took place.',
    ],
  ])('%s', (_name, text, expected) => {
    expect(found([told('Herald', text)])).toEqual([expected]);
  });

  it.each([
    ['another thing', 'The port said 150 planes land daily, but the army said 1,500 are to come.'],
    ['what was known grew', 'Police initially said a second guard was shot, but doctors said he was not.'],
    ['no side taken', 'Brook said the pump was tested in May, but the firm said it could not confirm this.'],
    ['the same person', 'Brook said the pump was tested in May, but Brook said it was not her who did it.'],
    ['a pronoun', 'Brook said the pump was tested in May, but she said it was not her who did it.'],
    ['nobody speaks', 'Brook said the pump was tested in May, though it was not seen at the yard.'],
    ['in agreement', 'Brook said the pump was tested in May, and inspectors said it was in order.'],
  ])('no dispute: %s', (_name, text) => {
    expect(found([told('Herald', text)])).toEqual([]);
  });
});

describe('two that tell the same', () => {
  it('are one, with the places of both', () => {
    const quarrel =
      'Orle and Norland accused each other of breaking the truce. Orle said that guns had hit a depot. Norland denied firing.';
    const s = story(told('Herald', quarrel), told('Post', quarrel));
    const all = disputes(s, []);
    expect(all).toHaveLength(1);
    expect(all[0]?.sides[0].citations.map((c) => c.articleId)).toContain('Post');
  });
});
