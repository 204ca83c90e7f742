import { describe, expect, it } from 'vitest';
import { disputes } from '../../../src/merge/disputes/disputes.js';
import type { AnnotatedArticle } from '../../../src/model/language.js';
import { article, cited, story } from '../handmade.js';

/** "question | holder: position | holder: position" of every dispute. */
const found = (...articles: readonly [AnnotatedArticle, ...AnnotatedArticle[]]): string[] => {
  const s = story(...articles);
  return disputes(s, []).map((d) =>
    [d.question, ...d.sides.map((x) => `${x.holders.join(', ')}: ${cited(s, x.position)}`)].join(' | '),
  );
};

const herald = (text: string, marks: Parameters<typeof article>[1] = {}) =>
  article(text, { source: 'Herald', publishedAt: '2024-05-03', day: '2024-05-03', ...marks });
const post = (text: string, marks: Parameters<typeof article>[1] = {}) =>
  article(text, { source: 'Post', publishedAt: '2024-05-03', day: '2024-05-03', ...marks });

describe('figures', () => {
  it('each side carries its count, what is counted and how exactly', () => {
    const s = story(
      herald('About 20,000 people marched through Orle.', {
        figures: [['About 20,000 people', 20000, 'person', 'about']],
      }),
      post('More than 90,000 people marched.', { figures: [['More than 90,000 people', 90000, 'person', 'at least']] }),
    );
    expect(disputes(s, []).flatMap((d) => d.sides.map((x) => x.figure))).toEqual([
      { value: 20000, unit: 'person', bound: 'about' },
      { value: 90000, unit: 'person', bound: 'at least' },
    ]);
  });

  it.each<[string, AnnotatedArticle, AnnotatedArticle, string[]]>([
    [
      'a toll',
      herald('Nine people died when the dam broke.', { figures: [['Nine people', 9, 'person']] }),
      post('The dam burst and killed 14 people.', { figures: [['14 people', 14, 'person']] }),
      [
        'How many people were killed? | Herald: Nine people died when the dam broke. | Post: The dam burst and killed 14 people.',
      ],
    ],
    [
      'a march, held by those who counted',
      herald('About 20,000 people marched through Orle, police said.', {
        figures: [['About 20,000 people', 20000, 'person', 'about']],
        said: [
          { content: 'About 20,000 people marched through Orle', cue: 'said', speaker: 'police', name: 'Orle police' },
        ],
      }),
      post('More than 90,000 people marched, the union said.', {
        figures: [['More than 90,000 people', 90000, 'person', 'at least']],
        said: [{ content: 'More than 90,000 people marched', cue: 'said', speaker: 'the union', name: 'Rail Union' }],
      }),
      [
        'How many people took part? | Orle police: About 20,000 people marched through Orle, police said. | Rail Union: More than 90,000 people marched, the union said.',
      ],
    ],
    [
      'homes',
      herald('The storm destroyed 40 homes.', { figures: [['40 homes', 40, 'home']] }),
      post('Officials counted 65 homes destroyed by the storm.', { figures: [['65 homes', 65, 'home']] }),
      [
        'How many homes were destroyed? | Herald: The storm destroyed 40 homes. | Post: Officials counted 65 homes destroyed by the storm.',
      ],
    ],
    [
      'an irregular plural',
      herald('The blaze killed nine children.', { figures: [['nine children', 9, 'child']] }),
      post('Fourteen children died.', { figures: [['Fourteen children', 14, 'child']] }),
      ['How many children were killed? | Herald: The blaze killed nine children. | Post: Fourteen children died.'],
    ],
  ])('%s', (_name, a, b, expected) => {
    expect(found(a, b)).toEqual(expected);
  });

  it.each<[string, AnnotatedArticle, AnnotatedArticle]>([
    [
      'hedges that overlap',
      herald('At least nine people died.', { figures: [['nine people', 9, 'person', 'at least']] }),
      post('Eleven people died.', { figures: [['Eleven people', 11, 'person']] }),
    ],
    [
      'rounding',
      herald('About 50 people were injured.', { figures: [['About 50 people', 50, 'person', 'about']] }),
      post('The crash injured 53 people.', { figures: [['53 people', 53, 'person']] }),
    ],
    [
      'killed and injured',
      herald('Nine people died.', { figures: [['Nine people', 9, 'person']] }),
      post('Forty people were injured.', { figures: [['Forty people', 40, 'person']] }),
    ],
    [
      'other things counted',
      herald('Nine children died.', { figures: [['Nine children', 9, 'child']] }),
      post('Fourteen passengers died.', { figures: [['Fourteen passengers', 14, 'passenger']] }),
    ],
    [
      'a part of the whole',
      herald('The crash killed 14 people, including three people from Orle.', {
        figures: [
          ['14 people', 14, 'person'],
          ['three people', 3, 'person'],
        ],
      }),
      post('Three people from Orle were killed, among them a nurse.', { figures: [['Three people', 3, 'person']] }),
    ],
    [
      'a later, higher toll',
      herald('Nine people died.', { figures: [['Nine people', 9, 'person']] }),
      post('Fourteen people died.', { publishedAt: '2024-05-04', figures: [['Fourteen people', 14, 'person']] }),
    ],
    [
      'counts of different days',
      herald('Nine people are missing.', { figures: [['Nine people', 9, 'person']] }),
      post('Four people are missing.', { publishedAt: '2024-05-06', figures: [['Four people', 4, 'person']] }),
    ],
    [
      'another year',
      herald('Nine people died on Friday.', {
        figures: [['Nine people', 9, 'person']],
        dates: [['Friday', '2024-05-03']],
      }),
      post('In 2011, 200 people died in a flood.', {
        figures: [['200 people', 200, 'person']],
        dates: [['2011', '2011']],
      }),
    ],
    [
      'another place',
      herald('Nine people died in Orle.', {
        figures: [['Nine people', 9, 'person']],
        names: [['Orle', 'Orle', 'place']],
      }),
      post('Four people died in Tammen.', {
        figures: [['Four people', 4, 'person']],
        names: [['Tammen', 'Tammen', 'place']],
      }),
    ],
    [
      'sizes without a count',
      herald('Dozens of people died.', { figures: [['Dozens of people', 24, 'person']] }),
      post('Nine people died.', { figures: [['Nine people', 9, 'person']] }),
    ],
    [
      'numbers too far apart for one thing',
      herald('One person died in Orle in an earlier flood.', { figures: [['One person', 1, 'person']] }),
      post('The flood killed 84 people.', { figures: [['84 people', 84, 'person']] }),
    ],
    [
      'the seriously hurt among the hurt',
      herald('Eight people have serious injuries.', { figures: [['Eight people', 8, 'person']] }),
      post('The crash left 20 people injured.', { figures: [['20 people', 20, 'person']] }),
    ],
    [
      'one outlet that gives both',
      herald('Nine people died. Fourteen people died in all, relatives say.', {
        figures: [
          ['Nine people', 9, 'person'],
          ['Fourteen people', 14, 'person'],
        ],
      }),
      post('Fourteen people died.', { figures: [['Fourteen people', 14, 'person']] }),
    ],
  ])('no dispute: %s', (_name, a, b) => {
    expect(found(a, b)).toEqual([]);
  });
});

describe('clock times', () => {
  it('have no witness of another minute', () => {
    const [line] = found(
      herald('The bus crashed at 6.10am on Friday. The crash happened at about 6.15am.', {
        dates: [
          ['6.10am on Friday', '2024-05-03T06:10'],
          ['6.15am', '2024-05-03T06:15'],
        ],
      }),
      post('It collided with a wall at around 5.40am.', { dates: [['5.40am', '2024-05-03T05:40']] }),
    );
    expect(line).toContain('6.10am');
    expect(line).not.toContain('6.15am');
  });

  it('differ by more than rounding', () => {
    expect(
      found(
        herald('The bus crashed at 6.10am on Friday.', { dates: [['6.10am on Friday', '2024-05-03T06:10']] }),
        post('It collided with a wall at around 5.40am.', { dates: [['5.40am', '2024-05-03T05:40']] }),
      ),
    ).toEqual([
      'At what time did the crash happen? | Herald: The bus crashed at 6.10am on Friday. | Post: It collided with a wall at around 5.40am.',
    ]);
  });

  it.each<[string, AnnotatedArticle, AnnotatedArticle]>([
    [
      'rounding',
      herald('The bus crashed at 6.04am.', { dates: [['6.04am', '2024-05-03T06:04']] }),
      post('The bus crashed at about 6am.', { dates: [['6am', '2024-05-03T06:00']] }),
    ],
    [
      'when somebody was called',
      herald('The bus crashed at 6.10am.', { dates: [['6.10am', '2024-05-03T06:10']] }),
      post('Police were called at 6.30am to a bus crash.', { dates: [['6.30am', '2024-05-03T06:30']] }),
    ],
    [
      'two happenings',
      herald('The bus crashed at 6.10am.', { dates: [['6.10am', '2024-05-03T06:10']] }),
      post('A bomb exploded at 8.30am.', { dates: [['8.30am', '2024-05-03T08:30']] }),
    ],
    [
      'two days',
      herald('The bus crashed at 6.10am.', { dates: [['6.10am', '2024-05-03T06:10']] }),
      post('Another bus crashed at 8.30am on Monday.', { dates: [['8.30am on Monday', '2024-04-29T08:30']] }),
    ],
  ])('no dispute: %s', (_name, a, b) => {
    expect(found(a, b)).toEqual([]);
  });
});

describe('durations', () => {
  it('of one happening', () => {
    expect(
      found(
        herald('The talks lasted about five hours, a delegate said.', { dates: [['about five hours', 'PT5H']] }),
        post('They parted after nearly seven hours of negotiations.', { dates: [['seven hours', 'PT7H']] }),
      ),
    ).toEqual([
      'How long did the talks last? | Herald: The talks lasted about five hours, a delegate said. | Post: They parted after nearly seven hours of negotiations.',
    ]);
  });

  it.each<[string, AnnotatedArticle, AnnotatedArticle]>([
    [
      'rounding',
      herald('The talks lasted more than two hours.', { dates: [['two hours', 'PT2H']] }),
      post('It was the end of two and a half hours of talks.', { dates: [['two and a half hours', 'PT2.5H']] }),
    ],
    [
      'days of talks and hours of talking',
      herald('The talks lasted five hours.', { dates: [['five hours', 'PT5H']] }),
      post('Two days of talks ended on Friday.', {
        dates: [
          ['Two days', 'P2D'],
          ['Friday', '2024-05-03'],
        ],
      }),
    ],
    [
      'how far in',
      herald('They turned back four hours into the flight.', { dates: [['four hours', 'PT4H']] }),
      post('It was an 11-hour flight.', { dates: [['11-hour', 'PT11H']] }),
    ],
    [
      'another happening',
      herald('The talks lasted five hours.', { dates: [['five hours', 'PT5H']] }),
      post('The march took two hours.', { dates: [['two hours', 'PT2H']] }),
    ],
    [
      'another day',
      herald('The talks lasted five hours on Friday.', {
        dates: [
          ['five hours', 'PT5H'],
          ['Friday', '2024-05-03'],
        ],
      }),
      post('On March 18 the talks lasted two hours.', {
        dates: [
          ['March 18', '2024-03-18'],
          ['two hours', 'PT2H'],
        ],
      }),
    ],
  ])('no dispute: %s', (_name, a, b) => {
    expect(found(a, b)).toEqual([]);
  });
});

describe('ordinals', () => {
  const brookOrle = [
    ['Brook', 'Ada Brook', 'person'],
    ['Orle', 'Orle', 'place'],
  ] as const;
  it.each([
    [
      'The remarks came hours before Brook went to Orle for her first official visit.',
      'Brook went to Orle for her first official visit.',
    ],
    [
      'The remarks came before Brook would go to Orle for her first official visit.',
      'The remarks came before Brook would go to Orle for her first official visit.',
    ],
    [
      'The rain came hours before Brook went to Orle for her first official visit.',
      'The rain came hours before Brook went to Orle for her first official visit.',
    ],
  ])('a side opens with no words that stand elsewhere: %s', (text, position) => {
    const [told] = found(
      herald('The visit was the third by Brook to Orle since January.', { names: brookOrle }),
      post(text, { names: brookOrle }),
    );
    expect(told?.split(' | Post: ')[1]).toBe(position);
  });

  it('count one happening differently', () => {
    expect(
      found(
        herald('The visit was the third by Brook to Orle since January.', { names: brookOrle }),
        post('Brook arrived on her first official visit to Orle.', { names: brookOrle }),
      ),
    ).toEqual([
      'Was the visit the third or the first official? | Herald: The visit was the third by Brook to Orle since January. | Post: Brook arrived on her first official visit to Orle.',
    ]);
  });

  it.each<[string, AnnotatedArticle, AnnotatedArticle]>([
    [
      'other people',
      herald('The meeting was the third between Orle and Tammen.', {
        names: [
          ['Orle', 'Orle', 'place'],
          ['Tammen', 'Tammen', 'place'],
        ],
      }),
      post('It is the first meeting of Brook and Orle in a year.', { names: brookOrle }),
    ],
    [
      'other happenings',
      herald('The visit was the third by Brook to Orle.', { names: brookOrle }),
      post('It was the first defeat of Brook in Orle.', { names: brookOrle }),
    ],
    [
      'an earlier one, dated',
      herald('The visit was the third by Brook to Orle.', { names: brookOrle }),
      post('The first visit by Brook to Orle was on 12 February.', {
        names: brookOrle,
        dates: [['12 February', '2024-02-12']],
      }),
    ],
    [
      'for the second time',
      herald('The visit was the third by Brook to Orle.', { names: brookOrle }),
      post('Brook took office for a second time after a visit to Orle.', { names: brookOrle }),
    ],
  ])('no dispute: %s', (_name, a, b) => {
    expect(found(a, b)).toEqual([]);
  });
});

describe('denials', () => {
  const firm = ['Halden', 'Halden', 'organisation'] as const;
  it('a claim elsewhere in the story', () => {
    expect(
      found(
        herald('Engineers warned Halden in March that the dam was leaking, the Herald has learned.', { names: [firm] }),
        post('Halden denied that engineers had warned it in March that the dam was leaking.', { names: [firm] }),
      ),
    ).toEqual([
      'Is it true that engineers had warned Halden in March that the dam was leaking? | Herald: Engineers warned Halden in March that the dam was leaking, the Herald has learned. | Halden: Halden denied that engineers had warned it in March that the dam was leaking.',
    ]);
  });

  it('a claim in the sentence itself, with what the denier goes on to say', () => {
    expect(
      found(
        herald(
          'Halden disputes a report by the Tribune, which said the dam was sold in secret. It says no sale took place.',
          {
            names: [firm, ['Tribune', 'Tribune', 'organisation']],
          },
        ),
      ),
    ).toEqual([
      'Is it true that the dam was sold in secret? | Tribune: Halden disputes a report by the Tribune, which said the dam was sold in secret. | Halden: It says no sale took place.',
    ]);
  });

  it('remarks in the sentence before', () => {
    expect(
      found(
        herald(
          'On Thursday, Brook said the union had dropped its demand for shorter shifts. But union leaders dismissed the remarks, saying nothing had changed.',
          {
            names: [['Brook', 'Ada Brook', 'person']],
            said: [
              {
                content: 'the union had dropped its demand for shorter shifts',
                cue: 'said',
                speaker: 'Brook',
                name: 'Ada Brook',
              },
            ],
          },
        ),
      ),
    ).toEqual([
      'Is it true that the union had dropped its demand for shorter shifts? | Ada Brook: On Thursday, Brook said the union had dropped its demand for shorter shifts. | union leaders: But union leaders dismissed the remarks, saying nothing had changed.',
    ]);
  });

  it.each([
    ['a ruling', 'Residents say the dam was sold in secret. A judge dismissed claims that the dam was sold in secret.'],
    ['a passive', 'The prisoner was denied bail on Friday after claims that he had fled.'],
    ['no denial', 'Brook did not deny that the dam was sold in secret.'],
    ['a refusal of access', 'Guards denied reporters access to the dam.'],
    [
      'an offer nobody is told to have made',
      'The firm said it would grow. The board rejected the earlier offer as too low.',
    ],
    ['nothing that claims it', 'Halden denied that it had paid bribes to inspectors in Tammen.'],
  ])('no dispute: %s', (_name, text) => {
    expect(found(herald(text, text.includes('Halden') ? { names: [firm] } : {}))).toEqual([]);
  });
});

describe('accusations', () => {
  it('each other, in one sentence', () => {
    const text = 'Since then, both Orle and Tammen have accused each other of breaking that truce on the river.';
    expect(
      found(
        herald(text, {
          names: [
            ['Orle', 'Orle', 'place'],
            ['Tammen', 'Tammen', 'place'],
          ],
        }),
      ),
    ).toEqual([`Who is to blame for breaking the truce on the river? | Orle: ${text} | Tammen: ${text}`]);
  });

  it('two sides who are named in the sentences that follow', () => {
    expect(
      found(
        herald(
          'The two sides blamed each other for the fire at the depot. Orle said that shells had hit it. Tammen denied firing.',
          {
            names: [
              ['Orle', 'Orle', 'place'],
              ['Tammen', 'Tammen', 'place'],
            ],
          },
        ),
      ),
    ).toEqual([
      'Who is to blame for the fire at the depot? | Orle: Orle said that shells had hit it. | Tammen: Tammen denied firing.',
    ]);
  });

  it('in two clauses of one sentence', () => {
    expect(
      found(
        herald(
          'The union accuses the trust of planning to cut beds; the trust accuses the union of frightening patients.',
        ),
      ),
    ).toEqual([
      'Did the trust plan to cut beds? | The union: The union accuses the trust of planning to cut beds | the trust: the trust accuses the union of frightening patients.',
    ]);
  });

  it('in two papers', () => {
    expect(
      found(
        herald('The coach accused Lind of diving in the box.', { names: [['Lind', 'Per Lind', 'person']] }),
        post('Lind accused the coach of a smear after the claim of diving in the box.', {
          names: [
            ['Lind', 'Per Lind', 'person'],
            ['coach', 'The coach', 'person'],
          ],
        }),
      ),
    ).toEqual([
      'Did Per Lind dive in the box? | The coach: The coach accused Lind of diving in the box. | Per Lind: Lind accused the coach of a smear after the claim of diving in the box.',
    ]);
  });

  it.each([
    ['one side only', 'Orle has accused Tammen of breaking the truce. Tammen has not commented.'],
    ['a charge in court', 'Brook is accused of fraud. She denied bail.'],
  ])('no dispute: %s', (_name, text) => {
    expect(
      found(
        herald(text, {
          names: text.includes('Orle')
            ? [
                ['Orle', 'Orle', 'place'],
                ['Tammen', 'Tammen', 'place'],
              ]
            : [],
        }),
      ),
    ).toEqual([]);
  });
});

describe('stances', () => {
  it('one calls for what another resists', () => {
    expect(
      found(
        herald('Doctors called for a ban on night shifts in county hospitals.', { names: [] }),
        post('The minister has resisted a ban on night shifts in county hospitals.', { names: [] }),
      ),
    ).toEqual([
      'Should there be a ban on night shifts in county hospitals? | Doctors: Doctors called for a ban on night shifts in county hospitals. | The minister: The minister has resisted a ban on night shifts in county hospitals.',
    ]);
  });

  it.each<[string, AnnotatedArticle, AnnotatedArticle]>([
    [
      'other topics',
      herald('Doctors called for a ban on night shifts.', {}),
      post('The minister rejected a merger of clinics.', {}),
    ],
    [
      'no opposition',
      herald('Doctors called for a ban on night shifts in hospitals.', {}),
      post('The minister has not rejected a ban on night shifts in hospitals.', {}),
    ],
    [
      'one actor twice',
      herald('The minister called for a ban on night shifts in hospitals.', {}),
      post('The minister rejected a ban on night shifts in hospitals.', {}),
    ],
  ])('no dispute: %s', (_name, a, b) => {
    expect(found(a, b)).toEqual([]);
  });
});

describe('demands refused in one breath', () => {
  it('are set against those who made them', () => {
    expect(
      found(
        herald(
          'In talks at Orle, the drivers made a series of demands described as unacceptable by the company, among them a free canteen.',
        ),
      ),
    ).toEqual([
      'Should the demands be accepted? | the drivers: In talks at Orle, the drivers made a series of demands described as unacceptable by the company | the company: a series of demands described as unacceptable by the company',
    ]);
  });

  it('need somebody who made them', () => {
    expect(found(herald('The demands, described as unacceptable by the company, are old.'))).toEqual([]);
  });
});

describe('opposed groups', () => {
  it('some and others', () => {
    expect(
      found(herald('Some engineers say the dam will hold through winter. But others argue that it will fail.')),
    ).toEqual([
      'Is it true that the dam will hold through winter? | some engineers: Some engineers say the dam will hold through winter. | other engineers: But others argue that it will fail.',
    ]);
  });

  it.each([
    ['some alone', 'Some engineers say the dam will hold. It was built in 1950.'],
    ['others elsewhere', 'Some ran to the hills. Others say the road was shut.'],
  ])('no dispute: %s', (_name, text) => {
    expect(found(herald(text))).toEqual([]);
  });
});

describe('places', () => {
  it('inside a thing and beside it', () => {
    expect(
      found(herald('The bus crashed in a tunnel at Orle.'), post('The crash happened near a tunnel at Orle.')),
    ).toEqual([
      'Did the crash happen in a tunnel or near a tunnel? | Herald: The bus crashed in a tunnel at Orle. | Post: The crash happened near a tunnel at Orle.',
    ]);
  });

  it('is not said by a town whose name ends that of a body', () => {
    const text = 'The crash happened near a tunnel, Transport for Orle said.';
    const said = [{ content: 'The crash happened near a tunnel', cue: 'said', speaker: 'Orle', name: 'Orle' }];
    expect(
      found(
        herald('The bus crashed in a tunnel at Orle.'),
        post(text, { names: [['Orle', 'Orle', 'place']], said }),
      )[0],
    ).toContain('| Transport for Orle: ');
  });

  it.each([
    ['a town', 'The bus crashed in Orle.', 'The crash happened near Orle.'],
    ['another thing', 'The bus crashed in a tunnel.', 'The crash happened near a school.'],
    ['another happening', 'The bus crashed in a tunnel.', 'A bomb exploded near a tunnel.'],
  ])('no dispute: %s', (_name, a, b) => {
    expect(found(herald(a), post(b))).toEqual([]);
  });
});

describe('causes', () => {
  it('two voices on one effect', () => {
    expect(
      found(
        herald('“The fire was caused by the owner’s neglect,” Brook said.', {
          said: [
            {
              content: 'The fire was caused by the owner’s neglect,',
              cue: 'said',
              speaker: 'Brook',
              name: 'Ada Brook',
              form: 'direct',
            },
          ],
        }),
        post('The blaze was started by protesters on Friday.'),
      ),
    ).toEqual([
      'What caused the fire? | Ada Brook: “The fire was caused by the owner’s neglect,” Brook said. | Post: The blaze was started by protesters on Friday.',
    ]);
  });

  it.each([
    ['the same cause', 'The fire was caused by the owner’s neglect.', 'The blaze was caused by neglect of the owner.'],
    ['nobody says either', 'The fire was caused by the owner’s neglect.', 'The blaze was started by protesters.'],
    ['another effect', 'The fire was caused by the owner’s neglect.', 'The strike was triggered by the company.'],
  ])('no dispute: %s', (_name, a, b) => {
    expect(found(herald(a), post(b))).toEqual([]);
  });
});

describe('disputes', () => {
  it('are the same whatever the order of the articles, up to the order of the sides', () => {
    const a = herald('Nine people died when the dam broke.', { figures: [['Nine people', 9, 'person']] });
    const b = post('The dam burst and killed 14 people.', { figures: [['14 people', 14, 'person']] });
    const shape = (list: string[]) => list.map((l) => l.split(' | ').sort());
    expect(shape(found(a, b))).toEqual(shape(found(b, a)));
  });

  it('have nothing to say about an article without words', () => {
    expect(found(herald(''))).toEqual([]);
  });
});

describe('who said it', () => {
  const WORDS = 'Not one crown of public money went into that stadium roof';
  /** The words, who is named beside them, and what the sentence says of him. */
  const by = (
    outlet: typeof herald,
    name: string,
    after = `${name} said`,
    more: { readonly before?: string; readonly text?: string; readonly form?: 'direct' | 'indirect' } = {},
  ): AnnotatedArticle => {
    const { before = '', text = WORDS, form = 'direct' } = more;
    return outlet(`${before}“${text},” ${after} on Friday.`, {
      names: [[name, name, 'person']],
      said: [{ content: text, cue: 'said', speaker: name, name, form }],
    });
  };

  it('asks when two papers name two people right beside the words', () =>
    expect(found(by(herald, 'Ada Brook'), by(post, 'Tom Lind'))).toEqual([
      `Who said “Not one crown of public money went into that …”? | Herald: “${WORDS},” Ada Brook said on Friday. | Post: “${WORDS},” Tom Lind said on Friday.`,
    ]));

  it('holds the papers of one side together', () => {
    const wire = (text: string, marks: Parameters<typeof article>[1] = {}) =>
      article(text, { source: 'Courier', publishedAt: '2024-05-03', day: '2024-05-03', ...marks });
    const s = story(by(herald, 'Ada Brook'), by(post, 'Tom Lind'), by(wire, 'Tom Lind'));
    expect(disputes(s, []).map((d) => d.sides.map((x) => x.holders))).toEqual([[['Post', 'Courier'], ['Herald']]]);
  });

  it.each<[string, AnnotatedArticle, AnnotatedArticle]>([
    ['one person', by(herald, 'Ada Brook'), by(post, 'Ada Brook')],
    ['a person and the family name', by(herald, 'Ada Brook'), by(post, 'Brook')],
    ['another spelling of the first name', by(herald, 'Adah Brook'), by(post, 'Ada Brook')],
    ['a spokeswoman and her principal', by(herald, 'Ada Brook', 'spokeswoman Ada Brook said'), by(post, 'Tom Lind')],
    [
      'an aide and the minister',
      by(herald, 'Ada Brook', 'Ada Brook, an aide to the minister, said'),
      by(post, 'Tom Lind'),
    ],
    ['a lawyer and his client', by(herald, 'Ada Brook', 'Ada Brook, his lawyer, said'), by(post, 'Tom Lind')],
    [
      'who quotes and who is quoted',
      by(herald, 'Ada Brook', 'Ada Brook said, quoting the mayor,'),
      by(post, 'Tom Lind'),
    ],
    ['a paper that knows both', by(herald, 'Ada Brook', 'Ada Brook said beside Tom Lind'), by(post, 'Tom Lind')],
    ['a joint statement', by(herald, 'Ada Brook', 'Ada Brook said in a joint statement'), by(post, 'Tom Lind')],
    ['reported speech', by(herald, 'Ada Brook', undefined, { form: 'indirect' }), by(post, 'Tom Lind')],
    [
      'words that everybody says',
      by(herald, 'Ada Brook', undefined, { text: 'We have to wait and see what it is' }),
      by(post, 'Tom Lind', undefined, { text: 'We have to wait and see what it is' }),
    ],
    [
      'a few words',
      by(herald, 'Ada Brook', undefined, { text: 'Not one crown of public money' }),
      by(post, 'Tom Lind', undefined, { text: 'Not one crown of public money' }),
    ],
    [
      'two answers that begin alike',
      by(herald, 'Ada Brook', undefined, { text: `${WORDS}, and anybody who claims so should show us the bills` }),
      by(post, 'Tom Lind', undefined, { text: `${WORDS}; the city paid for two new roads and a car park instead` }),
    ],
  ])('not of %s', (_name, a, b) => expect(found(a, b)).toEqual([]));

  it('not of an unsure name', () => {
    const unsure = by(post, 'Tom Lind');
    const utterances = unsure.utterances.map((u) => (u.speaker ? { ...u, speaker: { ...u.speaker, score: 0.93 } } : u));
    expect(found(by(herald, 'Ada Brook'), { ...unsure, utterances })).toEqual([]);
  });

  it('not of a name that a pronoun was led back to', () => {
    const led = by(post, 'Tom Lind');
    const utterances = led.utterances.map((u) =>
      u.speaker ? { ...u, speaker: { ...u.speaker, resolvedBy: 'pronoun' as const } } : u,
    );
    expect(found(by(herald, 'Ada Brook'), { ...led, utterances })).toEqual([]);
  });
});

describe('a name that is not sure enough to print', () => {
  const wanted = (shown: boolean) =>
    herald('“The need for a ban on night shifts in hospitals is plain,” Lind said.', {
      names: [['Lind', 'Ada Lind', 'person']],
      said: [
        {
          content: 'The need for a ban on night shifts in hospitals is plain',
          cue: 'said',
          speaker: 'Lind',
          name: 'Ada Lind',
          shown,
        },
      ],
    });
  const resisted = post('The minister has resisted a ban on night shifts in hospitals.');

  const claimed = (shown: boolean) =>
    herald('“The dam was sold in secret,” Lind said. The ministry rejected the claim.', {
      names: [['Lind', 'Ada Lind', 'person']],
      said: [{ content: 'The dam was sold in secret', cue: 'said', speaker: 'Lind', name: 'Ada Lind', shown }],
    });

  it.each<[string, (shown: boolean) => string[]]>([
    ['of who wants something', (shown) => found(wanted(shown), resisted)],
    ['of who claims something', (shown) => found(claimed(shown))],
  ])('is that %s: nobody holds the side', (_name, foundWhen) => {
    expect(foundWhen(true).join()).toContain('Ada Lind');
    expect(foundWhen(false).join()).not.toContain('Ada Lind');
  });
});

describe('words that every table of the language knows', () => {
  it('are no ordinals', () => {
    expect(
      found(
        herald('The constructor visit of Brook to Orle drew the constructor call.', { names: [] }),
        post('It was the first visit of Brook to Orle.', { names: [] }),
      ),
    ).toEqual([]);
  });

  it('take a plain plural', () => {
    expect(
      found(
        herald('The storm destroyed 40 constructor.', { figures: [['40 constructor', 40, 'constructor']] }),
        post('The storm destroyed 65 constructor.', { figures: [['65 constructor', 65, 'constructor']] }),
      ).map((d) => d.split(' | ')[0]),
    ).toEqual(['How many constructors were destroyed?']);
  });
});
