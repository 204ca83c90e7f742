import { describe, expect, it } from 'vitest';
import { copies } from '../../src/cluster/copies.js';
import { AGENCY_TEXT, report } from './newsroom.js';

const OWN_REPORT = `Serrano goes to the polls in October after a wait of eleven years, its electoral commission said late on Thursday.

For shopkeeper Paloma Reyes, who has never voted, the date is a rumour until the ballot boxes are unloaded. "I will believe it when I see the ink on my finger," she said outside her store.

Three earlier dates came and went. Rains, then a quarrel about the register, then more rains kept the boxes locked in a warehouse by the port.`;

const QUOTATION =
  '“We have waited for eleven years, we have buried parents who never cast a vote, and we will stand in the rain for as many hours as it takes to put a paper in that box and go home as citizens,”';

const paragraphs = AGENCY_TEXT.split('\n\n');
const edited = AGENCY_TEXT.replace('the electoral commission announced', 'officials announced').replace(
  'three times',
  'thrice',
);

describe('copies', () => {
  it.each([
    ['the same text twice', AGENCY_TEXT, AGENCY_TEXT, 'identical'],
    [
      'the same text with other quotation marks and spacing',
      AGENCY_TEXT,
      AGENCY_TEXT.replace(/\n\n/g, '\n\n '),
      'identical',
    ],
    ['a paragraph lost its space', AGENCY_TEXT, AGENCY_TEXT.replace('. ', '.'), 'identical'],
    ['a few words edited', AGENCY_TEXT, edited, 'rewrite'],
    ['the last paragraph cut', AGENCY_TEXT, paragraphs.slice(0, 3).join('\n\n'), 'rewrite'],
    [
      'two paragraphs printed inside a longer report',
      `${OWN_REPORT}\n\n${paragraphs.slice(0, 2).join('\n\n')}`,
      paragraphs.slice(0, 2).join('\n\n'),
      'rewrite',
    ],
  ] as const)('groups %s', (_, one, other, kind) => {
    const found = copies([
      report({ outlet: 'Inland Mail', text: one }),
      report({ outlet: 'Tidewater Post', text: other }),
    ]);
    expect(found.map((c) => c.kind)).toEqual([kind]);
  });

  it.each([
    ['two reports of one event', AGENCY_TEXT, OWN_REPORT],
    [
      'two reports with one long quotation',
      `${AGENCY_TEXT}\n\n${QUOTATION} said a voter.`,
      `${OWN_REPORT}\n\n${QUOTATION} one man told us.`,
    ],
    [
      'two short items with the same few words',
      'Serrano will vote in October.',
      'Serrano will vote in the second week of October, says the commission in the capital.',
    ],
    ['two articles without words', '…', '—'],
  ])('must not match: %s', (_, one, other) => {
    expect(
      copies([report({ outlet: 'Inland Mail', text: one }), report({ outlet: 'Tidewater Post', text: other })]),
    ).toEqual([]);
  });

  it('makes one group of a wire text that five papers print, each cut in its own way', () => {
    const printed = [
      paragraphs,
      paragraphs.slice(0, 3),
      paragraphs.slice(0, 2),
      paragraphs,
      paragraphs.slice(0, 3),
    ].map((p, i) =>
      report({
        id: `paper-${i}`,
        outlet: `Paper ${i}`,
        text: p.join('\n\n'),
        day: `2031-05-0${i + 1}`,
        agencies: ['XNA'],
      }),
    );
    const found = copies([...printed, report({ id: 'own', outlet: 'Harbour Star', text: OWN_REPORT })]);
    expect(found).toEqual([
      { original: 'paper-0', copies: ['paper-1', 'paper-2', 'paper-3', 'paper-4'], kind: 'wire', agency: 'XNA' },
    ]);
  });

  const REWRITTEN = `Voters on Serrano have a date at last. ${paragraphs[0]}

"I will believe it when I see the ink on my finger," said Paloma Reyes outside her store in the harbour. Her shelves were half empty.

Floods carried away bridges and cut the northern valleys off from the capital for most of the rainy season, and a quarrel about the register did the rest. Boxes wait in a warehouse by the port, guarded by two soldiers and a dog that the neighbours feed. ${paragraphs[3]}`;

  it.each([
    ['both credit it', { agencies: ['XNA'] }, { agencies: ['XNA', 'ANSA'] }, 'XNA'],
    ['one is the agency’s own', { outlet: 'The Associated Press' }, { outlet: 'Inland Mail', agencies: ['AP'] }, 'AP'],
  ] as const)('groups what a desk rewrote of an agency’s text: %s', (_, one, other, agency) => {
    const found = copies([
      report({ id: 'a', day: '2031-05-01', text: AGENCY_TEXT, ...one }),
      report({ id: 'b', day: '2031-05-02', text: REWRITTEN, ...other }),
    ]);
    expect(found).toEqual([{ original: 'a', copies: ['b'], kind: 'wire', agency }]);
  });

  it.each([
    ['the same texts where no agency is credited', AGENCY_TEXT, {}, REWRITTEN, {}],
    ['… or another one', AGENCY_TEXT, { agencies: ['AP'] }, REWRITTEN, { agencies: ['AFP'] }],
    [
      'two reports of their own to which one agency contributed',
      `${OWN_REPORT}\n\n${paragraphs[1]}`,
      { agencies: ['AP'] },
      `${AGENCY_TEXT}\n\nA ferry with ballot paper is due on Monday, and printers in the capital work through the night.`,
      { agencies: ['AP'] },
    ],
  ])('must not match: %s', (_, one, first, other, second) => {
    expect(
      copies([
        report({ outlet: 'Inland Mail', text: one, ...first }),
        report({ outlet: 'Tidewater Post', text: other, ...second }),
      ]),
    ).toEqual([]);
  });

  it('takes the agency for the original though a paper was first', () => {
    const found = copies([
      report({ id: 'paper', outlet: 'Inland Mail', text: AGENCY_TEXT, day: '2031-05-01' }),
      report({ id: 'agency', outlet: 'XNA', kind: 'wire', text: AGENCY_TEXT, day: '2031-05-02' }),
    ]);
    expect(found).toEqual([{ original: 'agency', copies: ['paper'], kind: 'wire', agency: 'XNA' }]);
  });

  it('takes the fullest of undated printings for the original', () => {
    const found = copies([
      report({ id: 'a-short', text: paragraphs.slice(0, 3).join('\n\n') }),
      report({ id: 'b-full', text: AGENCY_TEXT }),
    ]);
    expect(found[0]?.original).toBe('b-full');
  });
});
